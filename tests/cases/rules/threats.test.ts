import { test } from 'vitest';
import { CHN, KOR } from '../../../src/engine/nations.ts';
import { threatsRule } from '../../../src/engine/rules/threats.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, book, check, each, passOf, quiet, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(threatsRule.coefficients);
const run = (now: World) => added(change => threatsRule.apply(now, change, k, passOf(1)));
/** Everything at the level where it adds nothing: drills on, rift 30, rivalry at rest, and a danger that nobody minds yet. */
const rest = (set: (w: World) => void = () => {}) =>
  quiet(w => {
    w.globe.exercises = 1;
    w.globe.rift = 30;
    w.globe.rivalry = k.rivalryRest;
    w.programme.frozen = 1;
    w.programme.missile = (100 * k.dangerRest) / book.measures.missiles;
    set(w);
  });

test('at rest nothing moves', () => {
  check(run(rest()));
});

test('a battery: feared in Beijing and Moscow in full, two fifths in Pyongyang', () => {
  check(
    run(
      rest(w => {
        w.dossier.missileDefence = 1;
      }),
    ),
    each(['CHN', 'RUS'], 'dyad.*.USA.threat', k.closing * k.defence),
    { 'dyad.PRK.USA.threat': 0.4 * k.closing * k.defence },
  );
});

test('drills suspended, a rift of 50, a rivalry 10 over rest', () => {
  check(
    run(
      rest(w => {
        w.globe.exercises = 0;
        w.globe.rift = 50;
        w.globe.rivalry += 10;
      }),
    ),
    {
      'dyad.PRK.USA.threat': -k.closing * k.exercises,
      'dyad.RUS.USA.threat': k.closing * 20 * k.rift,
      'dyad.CHN.USA.threat': k.closing * 10 * k.rivalry,
    },
  );
});

test('ten points of danger: half of them feared in Washington, Tokyo and Seoul', () => {
  check(
    run(
      rest(w => {
        w.programme.missile += 1000 / book.measures.missiles;
      }),
    ),
    each(WEST, 'dyad.*.PRK.threat', k.closing * k.danger * 10),
  );
});

test('Japanese means to strike are feared by all three neighbours', () => {
  check(
    run(
      rest(w => {
        w.dossier.strikeCapability = 1;
      }),
    ),
    each(['CHN', 'PRK', 'KOR'], 'dyad.*.JPN.threat', k.closing * k.strike),
  );
});

test('a threat felt above its opening fades back', () => {
  check(
    run(
      rest(w => {
        w.dyad[KOR][CHN].threat = 20;
        w.dyad[KOR][CHN].threatOpening = 10;
      }),
    ),
    { 'dyad.KOR.CHN.threat': -10 * k.closing },
  );
});
