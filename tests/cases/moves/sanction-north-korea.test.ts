import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { sanctionNorthKorea } from '../../../src/engine/moves/sanction-north-korea.ts';
import { JPN, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(sanctionNorthKorea.coefficients);
const tighten: Deed = { actor: JPN, move: 'sanction-north-korea', given: { target: PRK, step: 'tighten' } };
const ease: Deed = { actor: JPN, move: 'sanction-north-korea', given: { target: PRK, step: 'ease' } };

test('half a step more answers a little outrage, angers Pyongyang and Beijing, pleases the public', () => {
  const now = quiet(w => {
    w.globe.outrage = 10;
  });
  check(
    changeOf(now, tighten),
    {
      'dyad.JPN.PRK.sanctions': k.step,
      'globe.outrage': -Math.min(10, k.answers),
      'state.JPN.support': 1,
      'dyad.CHN.JPN.affinity': -1,
      'globe.tension': 1,
    },
    both('JPN', 'PRK', 'affinity', -k.anger),
  );
});

test('each step is a part of what is left to cut, half a step at most, and answers in proportion', () => {
  const now = quiet(w => {
    w.globe.outrage = 10;
    w.dyad[JPN][PRK].sanctions = 4.2;
  });
  const change = changeOf(now, tighten);
  expect(change.dyad[JPN][PRK].sanctions).toBeCloseTo(0.8 * k.left);
  expect(change.globe.outrage).toBeCloseTo((-k.answers * 0.8 * k.left) / k.step);
});

test('half a step less warms and is believed; the public and the allies mind', () => {
  check(
    changeOf(quiet(), ease),
    { 'dyad.JPN.PRK.sanctions': -k.step, 'dyad.PRK.JPN.trust': 2, 'dyad.JPN.PRK.signals': 1, 'state.JPN.support': -k.home },
    both('JPN', 'PRK', 'affinity', k.thaw),
    each(['USA', 'KOR'], 'dyad.*.JPN.trust', -k.ally),
  );
});

test('the scale has two ends', () => {
  const at = (sanctions: number) =>
    quiet(w => {
      w.dyad[JPN][PRK].sanctions = sanctions;
    });
  expect(refusal(at(5), tighten)).toBe('most');
  expect(refusal(at(0), ease)).toBe('none');
  expect(refusal(at(2), tighten)).toBeNull();
  expect(refusal(at(2), ease)).toBeNull();
});
