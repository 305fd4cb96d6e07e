import { test } from 'vitest';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { railwayRule } from '../../../src/engine/rules/railway.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(railwayRule.coefficients);
const run = (now: World) => added(change => railwayRule.apply(now, change, k, passOf(1)));
const world = (set: (w: World) => void) =>
  quiet(w => {
    w.rail.funds = 80;
    w.rail.keyRus = 1;
    w.rail.keyPrk = 1;
    w.rail.keyKor = 0.5;
    set(w);
  });

test('with one key half turned, half of a turn is spent', () => {
  check(run(world(() => {})), { 'rail.funds': -k.spend / 2, 'rail.progress': k.gain / 2 });
});

test('a key withheld stops the work; the money waits', () => {
  check(
    run(
      world(w => {
        w.rail.keyKor = 0;
      }),
    ),
  );
});

test('the last 10 m buy their part of progress', () => {
  check(
    run(
      world(w => {
        w.rail.keyKor = 1;
        w.rail.funds = 10;
      }),
    ),
    { 'rail.funds': -10, 'rail.progress': (10 / k.spend) * k.gain },
  );
});

test('with the debt cleared, instalments on the rest go into the line, as far as there is any', () => {
  const cleared = (debt: number) =>
    world(w => {
      w.rail.keyKor = 0;
      w.dossier.debtCleared = k.cleared + 0.1;
      w.dyad[PRK][RUS].debt = debt;
    });
  check(run(cleared(1000)), { 'dyad.PRK.RUS.debt': -k.instalment, 'rail.funds': k.instalment });
  check(run(cleared(5)), { 'dyad.PRK.RUS.debt': -5, 'rail.funds': 5 });
});
