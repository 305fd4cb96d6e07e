import { describe, expect, test } from 'vitest';
import { CHN, KOR, NATIONS, PRK, RUS, USA } from '../src/engine/nations.ts';
import { distance, pointAt } from '../src/page/map/arcs.ts';
import type { Act, Reach } from '../src/page/map/played.ts';
import { PILL, playedPlan } from '../src/page/map/played-plan.ts';
import { homeView } from '../src/page/map/view.ts';
import { plan, quiet } from './map-states.ts';

const bare = { ...quiet, selected: null, ties: [], title: '', subtitle: '' };
/** As the screen of the turn has them: a desk, a narrow desk, a phone. */
const VIEWS = [
  [736, 736],
  [620, 560],
  [360, 236],
  [320, 236],
  [1376, 1016],
] as const;
const reach = (from: 0 | 1 | 2 | 3 | 4 | 5, to: 0 | 1 | 2 | 3 | 4 | 5, how: Reach = 'word'): Act => ({ kind: 'reach', how, from, to });
const drawn = (size: readonly [number, number], ...acts: readonly Act[]) => {
  const view = homeView(size[0], size[1]);
  return { view, ...playedPlan(plan(bare, view), { acts }) };
};

describe('an event on the map', () => {
  test('has both its ends and their codes in sight, between any two and in any size', () => {
    for (const size of VIEWS) {
      for (const from of NATIONS) {
        for (const to of NATIONS.filter(n => n !== from)) {
          const { view, ends, strokes } = drawn(size, reach(from, to));
          expect(ends.map(({ nation }) => nation)).toEqual([from, to]);
          for (const { x, y, pill } of ends) {
            expect(x > 0 && x < view.width && y > 0 && y < view.height, `${from}-${to} at ${size.join(' x ')}`).toBe(true);
            expect(Math.abs(pill.x - view.width / 2), `code of ${from}-${to} at ${size.join(' x ')}`).toBeLessThan(
              (view.width - PILL.width) / 2,
            );
            expect(Math.abs(pill.y - view.height / 2), `code of ${from}-${to} at ${size.join(' x ')}`).toBeLessThan(
              (view.height - PILL.height) / 2,
            );
          }
          const { x, y } = pointAt(strokes[0]!, 0.5);
          expect(x > 0 && x < view.width && y > 0 && y < view.height, `middle of ${from}-${to} at ${size.join(' x ')}`).toBe(true);
        }
      }
    }
  });

  test('tells who acts from whom it concerns, but both act who meet or bargain', () => {
    const acting = (how: Reach) => drawn(VIEWS[0], reach(RUS, PRK, how)).ends.map(({ acts }) => acts);
    expect(acting('delivered')).toEqual([true, false]);
    expect(acting('met')).toEqual([true, true]);
    expect(acting('bargain')).toEqual([true, true]);
    expect(acting('parted')).toEqual([true, true]);
  });

  test('between the Koreas has a line long enough to show what happens on it', () => {
    for (const size of VIEWS) {
      const { from, to, length } = drawn(size, reach(KOR, PRK)).strokes[0]!;
      expect(length).toBeGreaterThan(1.3 * distance(from, to));
    }
  });

  test('of a text is a table at Beijing, with a line from each capital that signed', () => {
    const { tables, strokes, ends } = drawn(VIEWS[0], { kind: 'table', seats: [USA, CHN, PRK], whole: true });
    expect(tables[0]).toMatchObject({ seats: [USA, CHN, PRK] });
    expect(strokes.map(({ by }) => by)).toEqual([USA, PRK]);
    expect(ends).toHaveLength(3);
  });

  test('of the railway goes to the key of who turns it', () => {
    const at = (by: 2 | 4 | 5) => drawn(VIEWS[0], { kind: 'spot', spot: 'rail', by }).rings[0]!;
    const keys = plan(bare, homeView(736, 736)).furniture.loupe!.keys;
    expect([at(RUS), at(PRK), at(KOR)].map(({ x, y }) => ({ x, y }))).toEqual(keys);
  });

  test('of a crisis tightens with its rung', () => {
    const radius = (rung: number) => drawn(VIEWS[0], { kind: 'crisis', two: [PRK, KOR], rung }).rings[0]!.radius;
    expect(radius(8)).toBeLessThan(radius(3));
  });
});
