import { expect, test } from 'vitest';
import { securityForum } from '../../../src/engine/moves/security-forum.ts';
import { CODES, NATIONS, RUS } from '../../../src/engine/nations.ts';
import { changeOf, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, clause, SIX, text } from '../talks/bench.ts';

const k = valuesOf(securityForum.coefficients);
const deed = { actor: RUS, move: 'security-forum', given: {} } as const;

test('rank for the chair, a little warmth with each of the other five, a calmer peninsula', () => {
  const change = changeOf(quiet(), deed);
  expect([change.state[RUS].standing, change.globe.tension]).toEqual([k.rank, -k.calm]);
  for (const n of NATIONS)
    if (n !== RUS) expect([CODES[n], change.dyad[RUS][n].affinity, change.dyad[n][RUS].affinity]).toEqual([CODES[n], k.warmth, k.warmth]);
});

test('it is convened under a text that asks for it', () => {
  expect(refusal(quiet(), deed)).toBe('owed');
  expect(refusal(bound(text(RUS, SIX, clause(deed))), deed)).toBeNull();
});
