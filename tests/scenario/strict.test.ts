import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { COEFFICIENTS } from '../../src/engine/book.ts';
import { DERIVED, MAY_BE_LEFT_OUT } from '../../src/engine/layout.ts';
import { byNation } from '../../src/engine/nations.ts';
import { PATHS, placeOf } from '../../src/engine/world.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { sentence } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is about to be spoilt
type Spoilt = any;
const copy = (id = 'pivot-2014'): Spoilt => JSON.parse(JSON.stringify(shippedFile(id)));
const problems = (file: unknown, set = {}): string[] => {
  const reading = readScenario(file, { base: shippedFile, set });
  return reading.ok ? [] : reading.problems.map(sentence);
};
/** The problems of the pivot with one thing spoilt. */
const spoilt = (spoil: (file: Spoilt) => void, id?: string): string[] => {
  const file = copy(id);
  spoil(file);
  return problems(file);
};

describe('every number says who judged it, or what it is drawn from and how sure that is', () => {
  const confidence = 'after the source a confidence ("high", "medium" or "low"), or a source that begins with "judgement"';
  const picked = 'a confidence: "high", "medium", "low", "judgement"';
  it.each<[string, (file: Spoilt) => void, string]>([
    [
      'a source without a confidence',
      file => {
        file.world.globe.rift = [30, 'because'];
      },
      `world.globe.rift: expected ${confidence}, found [30,"because"]`,
    ],
    [
      'in an event as well',
      file => {
        file.events[2].odds = [1, 'dated event'];
      },
      `events.2.odds: expected ${confidence}, found [1,"dated event"]`,
    ],
    [
      'in a table',
      file => {
        delete file.world.state.gdp.confidence;
      },
      'world.state.gdp.confidence: expected a confidence ("high", "medium" or "low"), or a source that begins with "judgement", found nothing',
    ],
    [
      'in a table of pairs',
      file => {
        delete file.world.dyad.exports[0].confidence;
      },
      'world.dyad.exports.0.confidence: expected a confidence ("high", "medium" or "low"), or a source that begins with "judgement", found nothing',
    ],
    [
      'a misspelt confidence of a number',
      file => {
        file.world.globe.rift = [30, 'Reuters 2014', 'hihg'];
      },
      `world.globe.rift: expected ${picked}, found "hihg" (did you mean "high"?)`,
    ],
    [
      'a misspelt confidence of a table',
      file => {
        file.world.state.gdp.confidence = 'medum';
      },
      `world.state.gdp.confidence: expected ${picked}, found "medum" (did you mean "medium"?)`,
    ],
    [
      'no source worth the name',
      file => {
        file.world.globe.rift = [30, ' ', 'high'];
      },
      'world.globe.rift: expected a source of four letters or more, found " "',
    ],
  ])('%s', (_what, spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });
});

describe('what is expected is said in words', () => {
  it.each<[(file: Spoilt) => void, string]>([
    [
      file => {
        file.id = 'The pivot';
      },
      'id: expected small letters, figures and hyphens, found "The pivot"',
    ],
    [
      file => {
        file.opens = '2014-13';
      },
      'opens: expected a month such as 2014-01, found "2014-13"',
    ],
    [
      file => {
        file.spread = 4;
      },
      'spread: expected a whole number from 0 to 3, found 4',
    ],
    [
      file => {
        file.turns = Number.POSITIVE_INFINITY;
      },
      'turns: expected a whole number from 1 to 40, found Infinity',
    ],
    [
      file => {
        file.events[0].from = 1.5;
      },
      'events.0.from: expected a whole number from 1, found 1.5',
    ],
    [
      file => {
        file.title = ' ';
      },
      'title: expected text that is not empty, found " "',
    ],
    [
      file => {
        file.briefs.USA.text = '';
      },
      'briefs.USA.text: expected text that is not empty, found ""',
    ],
    [
      file => {
        file.types.USA = [];
      },
      'types.USA: expected at least one government, found []',
    ],
    [
      file => {
        file.world.dyad.trust[0].rows.CHN.pop();
      },
      'world.dyad.trust.0.rows.CHN: expected six numbers, in the order of the seats, found [35,0,55,30,50]',
    ],
    [
      file => {
        file.world.dyad.trust = [7];
      },
      'world.dyad.trust.0: expected a table with "source" and "rows" or "pairs", found 7',
    ],
    [
      file => {
        file.world.globe.rift = [Number.POSITIVE_INFINITY, 'judgement'];
      },
      'world.globe.rift: expected a finite number, found Infinity',
    ],
  ])('%#', (spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });
});

describe('an opening is whole', () => {
  it.each<[(file: Spoilt) => void, string]>([
    [
      file => {
        delete file.world.globe.rift;
      },
      'world.globe.rift: expected a number from 0 to 100 with its source, found nothing',
    ],
    [
      file => {
        delete file.world.programme.fissile;
      },
      'world.programme.fissile: expected a number from 0 to 500 with its source, found nothing',
    ],
    [
      file => {
        delete file.world.state.stability.values.PRK;
      },
      'world.state.stability.values.PRK: expected an entry for each of the six, found nothing',
    ],
    [
      file => {
        delete file.world.state.stability;
      },
      'world.state.stability: expected a table with a number for each of the six, found nothing',
    ],
    [
      file => {
        delete file.world.dyad.exports;
      },
      'world.dyad.exports: expected a table of pairs, found nothing',
    ],
    [
      file => {
        file.world.dyad.exports = [];
      },
      'world.dyad.exports: expected at least one table, found []',
    ],
  ])('%#', (spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });

  it('a world with nothing in it lacks every field but those that may be left out or are derived', () => {
    const empty = spoilt(file => {
      file.world = { globe: {}, programme: {}, rail: {}, dossier: {}, state: {}, dyad: {} };
    });
    const fields = new Set(
      PATHS.map(path => path.split('.'))
        .filter(([record]) => record !== 'deck' && record !== 'table' && record !== 'text')
        .map(path => `${path[0]}.${path.at(-1)}`),
    );
    for (const name of [...MAY_BE_LEFT_OUT, ...Object.keys(DERIVED)]) expect(fields.delete(name), name).toBe(true);
    expect(empty.map(text => text.slice('world.'.length, text.indexOf(':'))).sort()).toEqual([...fields].sort());
  });

  it('an overlay may give as little as it likes', () => {
    expect(
      spoilt(file => {
        file.world = {};
      }, 'first-game'),
    ).toEqual([]);
  });
});

describe('what is derived takes no value', () => {
  it('in a file', () => {
    expect(
      spoilt(file => {
        file.world.dyad.valve = [{ source: 'judgement', pairs: { 'CHN.PRK': 0.5 } }];
        file.world.state.type = { source: 'judgement', values: { USA: 1, CHN: 1, RUS: 1, JPN: 1, KOR: 1, PRK: 1 } };
        file.world.globe.turn = [3, 'judgement'];
      }),
    ).toEqual([
      'world.globe.turn: expected no value of its own (turns are counted from the opening), found 3',
      expect.stringMatching(/^world\.state\.type: expected no value of its own \(the government is drawn/),
      expect.stringMatching(/^world\.dyad\.valve: expected no value of its own \(every valve opens at 1\)/),
    ]);
  });

  it('in a setting', () => {
    expect(problems(copy(), { 'world.dyad.CHN.PRK.valve': 0.5 })).toEqual([
      '--set world.dyad.CHN.PRK.valve: expected no value of its own (every valve opens at 1), found 0.5',
    ]);
    expect(problems(copy(), { 'world.dyad.USA.USA.affinity': 5 })).toEqual([
      '--set world.dyad.USA.USA.affinity: expected a pair of two nations, found "dyad.USA.USA.affinity"',
    ]);
    expect(problems(copy(), { 'world.table.USA.issue11': 5 })[0]).toMatch(/one of \d+ issues/);
  });

  it('and whatever place can be set, the opening then holds another number there', () => {
    const plain = readScenario(copy(), { base: shippedFile });
    if (!plain.ok) throw new Error('pivot-2014');
    const records = new Set<string>();
    for (const path of PATHS) {
      const at = placeOf(path)!;
      // One nation and one pair stand for all: what is done with a place depends on its field.
      const [record, i, j] = path.split('.');
      const field = `${record}.${path.split('.').at(-1)}`;
      if ((record === 'dyad' && (i === j || j === 'USA')) || records.has(field)) continue;
      records.add(field);
      const value = plain.scenario.opening.numbers[at] === 1 ? 0.5 : 1;
      const reading = readScenario(copy(), { base: shippedFile, set: { [`world.${path}`]: value } });
      if (reading.ok) expect(reading.scenario.opening.numbers[at], path).not.toBe(plain.scenario.opening.numbers[at]);
      else expect(reading.problems.map(sentence).join(), path).toMatch(/no value of its own|one of \d+ issues/);
    }
  });
});

describe('names that are nearly right', () => {
  it.each<[(file: Spoilt) => void, string]>([
    [
      file => {
        file.events[0].effects = { 'globe.rfit': [1, 'judgement'] };
      },
      'events.0.effects.globe.rfit: expected a place in the world, found "globe.rfit" (did you mean "globe.rift"?)',
    ],
    [
      file => {
        file.events[0].while = { at: 'globe.exercise', least: 1 };
      },
      'events.0.while.at: expected a place in the world, found "globe.exercise" (did you mean "globe.exercises"?)',
    ],
    [
      file => {
        file.world.dyad.debt[0].pairs = { 'PRK.PRK': 10 };
      },
      'world.dyad.debt.0.pairs.PRK.PRK: expected a pair such as PRK.RUS, found "PRK.PRK"',
    ],
    [
      file => {
        file.world.dyad.trust[0].rows.USA[0] = 10;
      },
      'world.dyad.trust.0.rows.USA.0: expected 0, as USA has no field towards itself, found 10',
    ],
    [
      file => {
        file.events[0].effects = { 'state.PRK.type': [1, 'judgement'] };
      },
      'events.0.effects.state.PRK.type: expected a place that events can move, found "state.PRK.type"',
    ],
  ])('%#', (spoil, said) => {
    expect(spoilt(spoil)).toEqual([said]);
  });

  it('of the scenario that another extends', () => {
    expect(
      spoilt(file => {
        file.extends = 'pivot-2041';
      }, 'first-game'),
    ).toEqual(['extends: expected the id of a scenario that is here, found "pivot-2041" (did you mean "pivot-2014"?)']);
  });
});

describe('a coefficient stays within its range', () => {
  it('what is shipped does', () => {
    for (const { path, value, range } of COEFFICIENTS) {
      expect(range[0], path).toBeLessThan(range[1]);
      expect(value, path).toBeGreaterThanOrEqual(range[0]);
      expect(value, path).toBeLessThanOrEqual(range[1]);
    }
  });

  it.each([
    ['rules.railway.spend', 0, 'a number from 1 to 10000'],
    ['effects.hostile', 0, 'a number from 1 to 100'],
    ['measures.riftFrom', 100, 'a number from 0 to 99.9'],
    ['rules.trade.closing', -50, 'a number from 0 to 1'],
    ['moves.launch.fail', 2, 'a number from 0 to 1'],
    ['moves.launch.gain', 1e300, 'a number from 0 to 1400'],
  ])('%s=%s is refused, as a setting and in a file', (path, value, expected) => {
    expect(problems(copy(), { [path]: value })).toEqual([`--set ${path}: expected ${expected}, found ${value}`]);
    expect(
      spoilt(file => {
        file.coefficients[path] = [value, 'judgement'];
      }),
    ).toEqual([`coefficients.${path}: expected ${expected}, found ${value}`]);
  });

  it('at either end of the ranges of what divides, a game can be played', () => {
    const divisors = COEFFICIENTS.filter(({ range }) => range[0] > 0 || range[1] === 99.9);
    expect(divisors.length).toBeGreaterThan(15);
    for (const end of [0, 1] as const) {
      const set = Object.fromEntries(divisors.map(({ path, range }) => [path, range[end]]));
      const reading = readScenario(copy('first-game'), { base: shippedFile, set });
      if (!reading.ok) throw new Error(reading.problems.map(sentence).join());
      const match = new Match(reading.scenario, { seed: 'ends', seats: ALL_DEFAULT, hash: '', set });
      const seats = byNation(() => seatOf(defaultAgent));
      for (let turn = 0; turn < 2; turn++) playTurn(match, seats);
      for (const payoff of match.payoffs) expect(payoff).toBeGreaterThanOrEqual(0);
    }
  });
});
