import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { kurilsTrack } from '../../../src/engine/moves/kurils-track.ts';
import { JPN, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(kurilsTrack.coefficients);
const talk: Deed = { actor: JPN, move: 'kurils-track', given: { target: RUS } };

test('a round at rift 50: progress and warmth, half the American displeasure of the widest rift', () => {
  const now = quiet(w => {
    w.globe.rift = 50;
    w.dyad[JPN][RUS].fatigue = 1;
  });
  check(
    changeOf(now, talk),
    { 'dossier.kurils': k.progress / 2 },
    both('JPN', 'RUS', 'affinity', k.warmth / 2),
    both('JPN', 'RUS', 'tie', k.tie / 2),
    { 'dyad.USA.JPN.affinity': -k.america / 2, 'dyad.USA.JPN.trust': -0.5, 'globe.rift': -0.5, 'state.RUS.standing': 0.5 },
  );
});

test('heavy Japanese sanctions leave nothing to talk about; Moscow is asked', () => {
  expect(
    refusal(
      quiet(w => {
        w.dyad[JPN][RUS].sanctions = 2.5;
      }),
      talk,
    ),
  ).toBe('far');
  expect(refusal(quiet(), talk)).toBeNull();
  expect(askedBy(quiet(), talk)).toEqual([RUS]);
  check(changeOf(quiet(), talk, 'declined'));
});
