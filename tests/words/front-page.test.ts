import { expect, test } from 'vitest';
import type { Entry, Posting } from '../../src/engine/ledger.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CHN, KOR, NATIONS, PRK, RUS, USA } from '../../src/engine/nations.ts';
import type { Cause } from '../../src/engine/phase.ts';
import { placeOf } from '../../src/engine/world.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { frontPage } from '../../src/words/front-page.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { tables } = reading.scenario;

const posted = (path: string, by: number): Posting => ({ at: placeOf(path)!, by });
const entry = (cause: Cause, ...postings: readonly Posting[]): Entry => ({ cause, postings, terms: [] });
const done = (deed: Deed, ...postings: readonly Posting[]): Entry =>
  entry({ kind: 'deed', deed, ending: 'done', offer: null, answers: NATIONS.map(() => 0) }, ...postings);
const texts = (...entries: readonly Entry[]): string[] => frontPage(entries, tables).map(({ text }) => text);

const exercises = { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } } as const;
const tension = posted('globe.tension', -4);

test('what a text owed is told as owed', () => {
  expect(texts(done(exercises, tension))).toEqual(['The United States suspends the large exercises with South Korea.']);
  expect(texts(done(exercises, tension, posted('text.1.clause2.status', 1)))).toEqual([
    'The United States suspends the large exercises with South Korea, as a text had it.',
  ]);
});

test('two calls to rounds of different formats are two stories, each by its own name', () => {
  const call = (actor: typeof CHN | typeof RUS, format: 'six' | 'beijing') =>
    ({ actor, move: 'call-talks', given: { format, condition: 'none' } }) as const;
  const talks = posted('globe.talks', 40);
  expect(texts(done(call(RUS, 'six'), talks), done(call(CHN, 'beijing'), talks))).toEqual([
    'The six meet in Beijing: talks open.',
    'China and North Korea meet: talks open.',
  ]);
  const gaveWay = entry({ kind: 'deed', deed: call(CHN, 'beijing'), ending: 'crowded', offer: null, answers: [] });
  expect(texts(done(call(RUS, 'six'), talks), gaveWay)).toEqual([
    'The six meet in Beijing: talks open.',
    'A call to talks by China gives way to another round.',
  ]);
});

test('shots exchanged come before a text that is signed, a quarrel of words after it', () => {
  const signed = entry({
    kind: 'tabled',
    tabled: {
      proposal: { actor: KOR, move: 'text', parties: [KOR, PRK], clauses: [] },
      sponsors: [KOR],
      ending: 'signed',
      answers: NATIONS.map(() => 0),
      slot: 0,
    },
  });
  const crisis = (rung: number): Entry =>
    entry({ kind: 'crisis', what: 'opened', provoker: PRK, target: KOR, round: 0, rung, deed: null }, posted('globe.tension', 5));
  expect(texts(signed, crisis(5))[0]).toMatch(/crisis/);
  expect(texts(signed, crisis(2))[0]).toMatch(/sign a text/);
});

test('a text of many clauses is a headline of its first, with the rest told apart; one of two is told in full', () => {
  const freeze = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } } as const;
  const clause = (deed: Deed) => ({ deed, due: 2, after: 0, verified: 0, ambiguity: 0, snapback: false });
  const signed = (...deeds: readonly Deed[]): Entry =>
    entry({
      kind: 'tabled',
      tabled: {
        proposal: { actor: KOR, move: 'text', parties: NATIONS, clauses: deeds.map(clause) },
        sponsors: [KOR],
        slot: 0,
        ending: 'signed',
        answers: NATIONS.map(() => 0),
      },
    });
  const [long] = frontPage([signed(exercises, freeze, exercises)], tables);
  expect(long!.brief).toBe('The six sign a text: the United States to suspend the large exercises, and two clauses more.');
  expect(long!.clauses).toHaveLength(3);
  expect(long!.clauses[1]).toMatch(/^North Korea to freeze .+\.$/);
  const [short] = frontPage([signed(exercises, freeze)], tables);
  expect(short!.brief).toBe(short!.text);
  expect(short!.clauses).toEqual([]);
});
