import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { limitedStrike } from '../../../src/engine/moves/limited-strike.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(limitedStrike.coefficients);
const strike: Deed = { actor: PRK, move: 'limited-strike', given: { target: KOR } };

test('shells at tension 50 with talks at 40: pride less what a hard answer costs, half the talks ended', () => {
  const now = quiet(w => {
    w.globe.tension = 50;
    w.globe.talks = 40;
  });
  check(
    changeOf(now, strike),
    {
      'globe.tension': k.tension,
      'globe.outrage': k.outrage,
      'globe.talks': -40 * k.breaks,
      'state.PRK.stability': k.pride - k.backfire / 8,
    },
    both('PRK', 'KOR', 'affinity', -k.hate),
    { 'dyad.KOR.PRK.threat': k.fear, 'dyad.JPN.PRK.threat': k.fearBeside, 'dyad.USA.KOR.affinity': k.ally },
    { 'dyad.CHN.PRK.affinity': -k.host, 'dyad.RUS.PRK.affinity': -k.moscow },
  );
  expect(refusal(now, strike)).toBeNull();
});

test('not beside talks in session, nor out of the blue: tension or loudspeakers give the occasion', () => {
  const at = (tension: number, talks: number, loudspeakers: number) =>
    quiet(w => {
      w.globe.tension = tension;
      w.globe.talks = talks;
      w.dossier.loudspeakers = loudspeakers;
    });
  expect(refusal(at(60, 41, 0), strike)).toBe('talks');
  expect(refusal(at(44, 5, 0), strike)).toBe('calm');
  expect(refusal(at(44, 5, 1), strike)).toBeNull();
});
