import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { byNation } from '../../src/engine/nations.ts';
import { placeOf } from '../../src/engine/world.ts';
import { factorsOf } from '../../src/lab/factors.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const match = new Match(reading.scenario, { seed: 'factors', seats: ALL_DEFAULT, hash: '' });
for (let turn = 0; turn < 4; turn++) {
  playTurn(
    match,
    byNation(() => seatOf(defaultAgent)),
  );
}

/** The labels of the factors by which a rule moved a place in turn 4. */
function labels(rule: string, path: string): string[] {
  const entry = match.entries(4).find(({ cause }) => cause.kind === 'rule' && cause.name === rule)!;
  return factorsOf(match, 4, entry, placeOf(path)!).map(({ label }) => label);
}

describe('the named factors of one place', () => {
  it('a rule that moves many places names those of this one only', () => {
    expect(labels('threats', 'dyad.RUS.USA.threat')).toEqual(['missile defence', 'the rift']);
    expect(labels('threats', 'dyad.CHN.USA.threat')).toEqual(['missile defence', 'rivalry']);
    expect(labels('threats', 'dyad.JPN.PRK.threat')).toEqual(['danger of the programme']);
    expect(labels('threats', 'dyad.PRK.JPN.threat')).toEqual(['Japanese means to strike']);
    expect(labels('standing', 'state.PRK.standing')).toEqual(['opening standing']);
  });
  it('a place the rule does not move has none; nor has a cause that is no rule', () => {
    expect(labels('threats', 'globe.tension')).toEqual([]);
    const deed = match.entries(4).find(({ cause }) => cause.kind === 'deed')!;
    expect(factorsOf(match, 4, deed, deed.postings[0]!.at)).toEqual([]);
  });
});
