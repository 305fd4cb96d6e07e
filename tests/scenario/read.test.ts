import { describe, expect, it } from 'vitest';
import { passOf } from '../../src/engine/book.ts';
import { chanceFrom, FOR } from '../../src/engine/chance.ts';
import { DEEDS, isLegal, whyNot } from '../../src/engine/deeds.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import { Foresight, ruleOf } from '../../src/engine/value.ts';
import { standing } from '../../src/engine/verdict.ts';
import { PATHS, World } from '../../src/engine/world.ts';
import { sentence } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../../src/scenario/shipped.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is about to be spoilt
type Spoilt = any;
const copy = (): Spoilt => JSON.parse(JSON.stringify(shippedFile('pivot-2014')));
const read = (file: unknown, set = {}) => readScenario(file, { base: shippedFile, set });
const problems = (file: unknown, set = {}): string[] => {
  const reading = read(file, set);
  return reading.ok ? [] : reading.problems.map(sentence);
};

/** A place of a file, found by walking down it at random. */
function somewhere(file: Spoilt, pick: (step: number, of: number) => number): { into: Spoilt; key: string } {
  let into = file;
  for (let step = 0; ; step += 2) {
    const keys = Object.keys(into);
    const key = keys[pick(step, keys.length)]!;
    const under = into[key];
    if (typeof under !== 'object' || under === null || Object.keys(under).length === 0 || pick(step + 1, 4) === 0) return { into, key };
    into = under;
  }
}

describe('shipped scenarios', () => {
  for (const id of SHIPPED) {
    it(`${id} has no problems, rows of weights that sum to 1, and nations that want something`, () => {
      const reading = read(shippedFile(id));
      if (!reading.ok) throw new Error(reading.problems.map(sentence).join('\n'));
      const { tables, opening } = reading.scenario;
      for (const n of NATIONS) {
        for (const row of tables.weights[n]) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(tables.types[n].reduce((sum, { prior }) => sum + prior, 0)).toBeCloseTo(1, 12);
      }
      for (const value of standing(new Foresight(tables), opening)) expect(value).toBeGreaterThan(20);
    });
  }

  it('every number says where it comes from: a source and, where it is one, the word judgement', () => {
    const file = copy();
    const sourced = (x: unknown): boolean => Array.isArray(x) && typeof x[0] === 'number' && typeof x[1] === 'string' && x[1].length > 3;
    for (const record of ['globe', 'programme', 'rail', 'dossier'])
      for (const value of Object.values(file.world[record])) expect(sourced(value)).toBe(true);
    for (const column of Object.values<Spoilt>(file.world.state)) expect(column.source.length).toBeGreaterThan(3);
    for (const tables of Object.values<Spoilt>(file.world.dyad)) for (const table of tables) expect(table.source.length).toBeGreaterThan(3);
    for (const event of file.events) expect(event.source.length).toBeGreaterThan(3);
  });

  it.each(['pivot-2014', 'first-round-2003'])('briefs of %s are about 80 words, for every seat', id => {
    const { briefs } = shippedFile(id) as Spoilt;
    for (const code of CODES) {
      const words = briefs[code].text.split(/\s+/).length;
      expect(words, code).toBeGreaterThan(65);
      expect(words, code).toBeLessThan(95);
    }
  });

  it('2003 knows nothing of 2014: no move, event, brief or issue speaks of what came later', () => {
    const reading = read(shippedFile('first-round-2003'));
    if (!reading.ok) throw new Error('first-round-2003');
    const { file, book, opening } = reading.scenario;
    expect(Object.keys(file.without!)).toContain('sanction-russia');
    for (const move of book.without) {
      for (const n of NATIONS)
        for (const deed of DEEDS[n].filter(one => one.move === move)) {
          expect(isLegal(opening, deed, book, 9)).toBe(false);
          expect(whyNot(opening, deed, book, 9)).toEqual({ phrase: 'absent' });
        }
    }
    const told = JSON.stringify([file.events.map(({ phrase }) => phrase), file.briefs, file.table, file.history]);
    expect(told).not.toMatch(/Ukraine|Crimea|Rajin|2014|Park|Abe/);
    expect([opening.globe.unRegime, opening.programme.tests, opening.dyad[5][2].debt > 0]).toEqual([0, 0, true]);
  });

  it('the first game opens on the pivot after Crimea: every place its event moves stands where it would be', () => {
    const [pivot, first] = ['pivot-2014', 'first-game'].map(id => read(shippedFile(id)));
    if (!pivot?.ok || !first?.ok) throw new Error('shipped');
    const crimea = pivot.scenario.tables.schedule.find(({ id }) => id === 'crimea')!;
    for (const { at, add } of crimea.effects)
      expect(first.scenario.opening.numbers[at], PATHS[at]).toBeCloseTo(pivot.scenario.opening.numbers[at]! + add, 5);
  });

  it('the opening is at rest: a quarter of the trade rule alone moves no flow', () => {
    const reading = read(shippedFile('pivot-2014'));
    if (!reading.ok) throw new Error('pivot-2014');
    const { opening } = reading.scenario;
    const change = new World();
    const pass = passOf(reading.scenario.book);
    ruleOf('trade').apply(opening, change, reading.scenario.book.rules.trade, pass);
    for (const x of change.numbers) expect(Math.abs(x)).toBeLessThan(0.001);
    expect(opening.dyad[5][1].exports + opening.dyad[1][5].exports).toBeCloseTo(6540, 0);
  });
});

describe('a bad file lists every problem', () => {
  it('eight mistakes, eight sentences with path, expected, found and what may have been meant', () => {
    const file = copy();
    file.world.globe.tention = [38, 'judgement'];
    file.world.globe.rift = [130, 'judgement'];
    file.world.state.stabilty = file.world.state.stability;
    file.world.dyad.trust[0].rows.PRC = file.world.dyad.trust[0].rows.CHN;
    delete file.world.dyad.trust[0].rows.CHN;
    file.goals.RUS.statuss = file.goals.RUS.status;
    delete file.goals.RUS.status;
    file.types.PRK[0].prior[0] = 0.5;
    file.events[0].effects = { 'state.PRK.standng': [-2, 'judgement'] };
    file.events[1].odds[0] = 1.5;
    const found = problems(file);
    expect(found).toEqual(
      expect.arrayContaining([
        'world.globe.tention: expected a field of the world, found "tention" (did you mean "tension"?)',
        'world.globe.rift: expected a number from 0 to 100, found 130',
        'world.state.stabilty: expected a field of a nation, found "stabilty" (did you mean "stability"?)',
        expect.stringMatching(/^world\.dyad\.trust\.0\.rows\.PRC: expected one of the six codes, found "PRC"/),
        'world.dyad.trust.0.rows.CHN: expected an entry for each of the six, found nothing',
        'goals.RUS.statuss: expected a goal, found "statuss" (did you mean "status"?)',
        'types.PRK: expected numbers that sum to 1, found 1.3',
        expect.stringMatching(/^events\.0\.effects\.state\.PRK\.standng: expected a place in the world/),
        'events.1.odds: expected a number from 0 to 1, found 1.5',
      ]),
    );
  });

  it('mistakes of shape are listed together too', () => {
    const file = copy();
    file.turns = 'twelve';
    file.world.globe.rift = 30;
    file.titel = file.title;
    delete file.title;
    const found = problems(file).join('\n');
    expect(found).toMatch(/turns: expected a number, found "twelve"/);
    expect(found).toMatch(/world.globe.rift: expected \[number, "judgement: ..."\]/);
    expect(found).toMatch(/titel: expected no such field, found "titel" \(did you mean "title"\?\)/);
    expect(found).toMatch(/title: expected .*, found nothing/);
  });

  it('a broken shape does not hide the mistakes beside it, nor adds any that are not there', () => {
    const file = copy();
    file.turns = 'twelve';
    file.constituencies = [];
    file.world.globe.rift = 30;
    file.world.globe.tention = [38, 'judgement'];
    file.goals.RUS.economy = 0.18;
    file.goals.RUS.borders = file.goals.RUS.border;
    delete file.goals.RUS.border;
    file.events[0].odds = 'likely';
    file.events[0].effects = { 'state.PRK.standng': [-2, 'judgement'], 'globe.tension': 'more' };
    const paths = problems(file, { 'rules.trade.closng': 1 }).map(text => text.slice(0, text.indexOf(':')));
    expect(paths.sort()).toEqual(
      [
        '--set rules.trade.closng',
        'turns',
        'constituencies',
        'world.globe.rift',
        'world.globe.tention',
        'goals.RUS.economy',
        'goals.RUS.borders',
        'types.RUS.0.weights.border',
        'types.RUS.1.weights.border',
        'events.0.odds',
        'events.0.effects.state.PRK.standng',
        'events.0.effects.globe.tension',
      ].sort(),
    );
  });

  it('a move left out must be a move', () => {
    const file = copy();
    file.without = { 'un-drafts': 'a misspelling' };
    expect(problems(file)).toEqual(['without.un-drafts: expected a move, found "un-drafts" (did you mean "un-draft"?)']);
  });

  it('what is on the table is checked line by line, and may be left out', () => {
    const file = copy();
    file.table.capability.values.PRK = -1;
    file.table.issues[0].ideal.USA = 101;
    delete file.table.issues[1].reservation.KOR;
    file.table.issues[2].id = file.table.issues[0].id;
    for (const issue of file.table.issues) issue.salience.RUS = 0;
    expect(problems(file).map(text => text.slice(0, text.indexOf(',')))).toEqual([
      'table.capability.values.PRK: expected a number from 0 to 1000000',
      'table.issues.0.ideal.USA: expected a number from 0 to 100',
      'table.issues.1.reservation.KOR: expected an entry for each of the six',
      'table.issues.2.id: expected an id used once',
      'table.issues: expected an issue that matters to RUS',
    ]);
    delete file.table;
    const reading = read(file);
    expect(reading.ok && reading.scenario.tables.agenda.issues).toEqual([]);
  });

  it('whatever is spoilt, the reader neither throws nor forgets a mistake elsewhere', () => {
    const spoils = [null, 7, 'x', true, [], {}, [[]], [null], { a: 1 }];
    for (let seed = 0; seed < 400; seed++) {
      const chance = chanceFrom(`spoil ${seed}`);
      const file = copy();
      const mistake = [0.4, 'judgement'];
      file.coefficients['rules.trade.closng'] = mistake;
      const { into, key } = somewhere(file, (k, of) => Math.floor(chance(FOR.news, k) * of));
      into[key] = spoils[seed % spoils.length];
      const found = problems(file);
      if (into !== mistake && file.coefficients?.['rules.trade.closng'] === mistake)
        expect(found, `seed ${seed}, ${key}`).toContainEqual(expect.stringMatching(/^coefficients\.rules\.trade\.closng: .*closing/));
    }
  });

  it('what is no scenario at all says so', () => {
    expect(problems(null)).toEqual(['(file): expected an object with a scenario, found null']);
    expect(problems([])[0]).toMatch(/an object with a scenario/);
  });

  it('an overlay needs a base that is here', () => {
    expect(problems({ ...(shippedFile('first-game') as object), extends: 'pivot-2041' })[0]).toMatch(
      /extends: expected the id of a scenario/,
    );
  });

  it('settings are checked as well', () => {
    expect(problems(copy(), { 'rules.trade.closng': 1 })[0]).toMatch(/did you mean "rules.trade.closing"/);
  });
});

describe('settings', () => {
  it('replace a coefficient, an opening place, the number of turns', () => {
    const reading = read(copy(), { 'rules.trade.closing': 0.5, 'world.globe.rift': 80, turns: 16 });
    if (!reading.ok) throw new Error('settings');
    expect(reading.scenario.book.rules.trade.closing).toBe(0.5);
    expect(reading.scenario.opening.globe.rift).toBe(80);
    expect(reading.scenario.tables.turns).toBe(16);
  });
});
