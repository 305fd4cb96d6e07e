import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { moratorium } from '../../../src/engine/moves/moratorium.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';

const k = valuesOf(moratorium.coefficients);
const turn = (to: 'declare' | 'end'): Deed => ({ actor: PRK, move: 'moratorium', given: { switch: to } });
const halted = quiet(w => {
  w.programme.moratorium = 1;
});

test('declared: less outrage and tension, a little trust of the five, and the hard-liners mind', () => {
  const now = quiet(w => {
    w.globe.outrage = 4;
  });
  check(
    changeOf(now, turn('declare')),
    { 'programme.moratorium': 1, 'globe.outrage': -4, 'globe.tension': -k.tension, 'state.PRK.stability': -k.hardliners },
    each(THE_FIVE, 'dyad.*.PRK.trust', k.trust),
  );
  expect(refusal(quiet(), turn('end'))).toBe('same');
});

test('ended: twice the trust is lost', () => {
  check(
    changeOf(halted, turn('end')),
    { 'programme.moratorium': -1, 'globe.outrage': k.outrage, 'globe.tension': k.tension, 'state.PRK.stability': k.relief },
    each(THE_FIVE, 'dyad.*.PRK.trust', -2 * k.trust),
  );
});

test('a launch while it stands ends it, and costs the word that was given', () => {
  const launch: Deed = { actor: PRK, move: 'launch', given: { count: 3 } } as unknown as Deed;
  const [free, bound] = [changeOf(quiet(), launch), changeOf(halted, launch)];
  expect(bound.programme.moratorium).toBe(-1);
  expect(bound.globe.outrage).toBeGreaterThan(free.globe.outrage);
  for (const n of [0, 1, 2, 3, 4] as const) expect(bound.dyad[n][PRK].trust).toBeLessThan(free.dyad[n][PRK].trust);
});
