import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { sanctionRussia } from '../../../src/engine/moves/sanction-russia.ts';
import { JPN, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(sanctionRussia.coefficients);
const order = (actor: typeof USA | typeof JPN, step: 'tighten' | 'sectors' | 'ease'): Deed => ({
  actor,
  move: 'sanction-russia',
  given: { target: RUS, step },
});
const world = (demand: number, sanctions: number) =>
  quiet(w => {
    w.globe.demand = demand;
    w.dyad[USA][RUS].sanctions = sanctions;
    w.dyad[JPN][RUS].sanctions = sanctions;
  });

test('Washington hardens by half a step: the rift widens by its whole weight', () => {
  check(
    changeOf(world(3, 1), order(USA, 'tighten')),
    { 'dyad.USA.RUS.sanctions': k.step, 'globe.rift': k.rift },
    both('USA', 'RUS', 'affinity', -k.anger),
  );
});

test('whole sectors at once: three steps, and firms mind; only where so much is asked', () => {
  check(
    changeOf(world(3, 1), order(USA, 'sectors')),
    { 'dyad.USA.RUS.sanctions': k.sectors, 'globe.rift': 3 * k.rift, 'state.USA.support': -k.trade },
    both('USA', 'RUS', 'affinity', -3 * k.anger),
  );
  expect(refusal(world(3, 1), order(USA, 'sectors'))).toBeNull();
  expect(refusal(world(3, 2), order(USA, 'sectors'))).toBe('far');
});

test('Tokyo hardens: two fifths of that, the islands recede, Washington is pleased', () => {
  check(
    changeOf(world(3, 1), order(JPN, 'tighten')),
    { 'dyad.JPN.RUS.sanctions': k.step, 'globe.rift': 0.4 * k.rift, 'dossier.kurils': -4, 'dyad.USA.JPN.affinity': k.ally },
    both('JPN', 'RUS', 'affinity', -k.anger),
  );
});

test('easing below what is asked costs support at home; Tokyo is asked half', () => {
  check(
    changeOf(world(3, 1), order(USA, 'ease')),
    { 'dyad.USA.RUS.sanctions': -k.step, 'globe.rift': -k.rift, 'state.USA.support': -k.home },
    both('USA', 'RUS', 'affinity', k.anger),
  );
  const enough = k.line * 3 + k.step;
  check(
    changeOf(world(3, enough), order(JPN, 'ease')),
    { 'dyad.JPN.RUS.sanctions': -k.step, 'globe.rift': -0.4 * k.rift, 'dossier.kurils': 4, 'dyad.USA.JPN.affinity': -k.ally },
    both('JPN', 'RUS', 'affinity', k.anger),
  );
});

test('nothing to answer, nothing left to cut, nothing left to lift', () => {
  expect(refusal(world(0.4, 1), order(USA, 'tighten'))).toBe('calm');
  expect(refusal(world(3, 5), order(USA, 'tighten'))).toBe('most');
  expect(refusal(world(3, 0), order(USA, 'ease'))).toBe('none');
  expect(refusal(world(3, 1), order(USA, 'tighten'))).toBeNull();
  expect(refusal(world(3, 1), order(JPN, 'ease'))).toBeNull();
});
