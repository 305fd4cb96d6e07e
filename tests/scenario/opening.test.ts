import { describe, expect, it } from 'vitest';
import { DERIVED, MAY_BE_LEFT_OUT } from '../../src/engine/layout.ts';
import { PATHS, placeOf } from '../../src/engine/world.ts';
import { sentence } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { copy, problems, type Spoilt, spoilt } from './spoilt.ts';

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
        .filter(([record]) => record !== 'deck' && record !== 'table' && record !== 'text' && record !== 'crisis')
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
