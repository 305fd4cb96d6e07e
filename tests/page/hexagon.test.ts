import { describe, expect, test } from 'vitest';
import { type ByNation, byNation, CHN, CODES, JPN, KOR, NATIONS, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { DISC, reaches } from '../../src/page/hexagon/hands.ts';
import { linesOf } from '../../src/page/hexagon/lines.ts';
import type { Hand, Issue, TableState } from '../../src/page/hexagon/model.ts';
import { type Plan, planOf, targetAt } from '../../src/page/hexagon/plan.ts';
import { PILL, xOf } from '../../src/page/hexagon/rows.ts';
import { hexagonAt, ROUND, sideAt } from '../../src/page/hexagon/seats.ts';
import { levelsOf, spread, stacked } from '../../src/page/hexagon/tokens.ts';
import { distance, pointAt } from '../../src/page/map/arcs.ts';
import { type Box, overlap } from '../../src/page/map/view.ts';
import { measure } from '../map-states.ts';

const hand = (id: string, from: Hand['from'], to: Hand['to'], kind: Hand['kind'] = 'offered'): Hand => ({
  id,
  from,
  to,
  kind,
  mark: id,
  text: `What ${CODES[from]} is to do, in words that take a line or two of the list`,
  note: 'drafted, not tabled',
});
const HANDS = [
  hand('1', PRK, null),
  hand('2', RUS, PRK),
  hand('3', JPN, PRK),
  hand('4', KOR, PRK),
  hand('A', USA, PRK, 'sealed'),
  hand('B', PRK, null, 'sealed'),
  hand('C', RUS, KOR, 'sealed'),
  hand('D', CHN, PRK, 'sealed'),
];
const SAYS: readonly ByNation<number>[] = [
  [15, 90, 90, 20, 20, 90],
  [95, 90, 85, 95, 95, 15],
  [100, 100, 100, 100, 100, 100],
  [0, 0, 0, 0, 0, 0],
  [50, 52, 54, 56, 58, 60],
];
const issue = (k: number): Issue => ({
  label: `Issue ${k} with a name`,
  low: 'none',
  high: 'all of it',
  says: SAYS[k % SAYS.length]!,
  mean: 60,
  forecast: 61,
  stands: 50,
  range: [20, 40],
  clauses: [],
});
const state = (issues: number, hands: readonly Hand[] = HANDS): TableState => ({
  you: RUS,
  selected: PRK,
  seats: byNation(n => ({
    sits: n !== JPN,
    capital: ['Washington', 'Beijing', 'Moscow', 'Tokyo', 'Seoul', 'Pyongyang'][n]!,
    line: 'Nuclear tests: says 23, mean 89',
  })),
  hands,
  issues: Array.from({ length: issues }, (_, k) => issue(k)),
  words: {
    quiet: 'Nothing lies on the table.',
    more: count => `and ${count} more`,
    legend: { mean: 'mean', forecast: 'forecast', stands: 'stands', clause: 'clause', range: 'range' },
  },
});
const SIZES = [
  [736, 736],
  [1376, 1016],
  [900, 640],
  [560, 704],
  [360, 272],
  [320, 272],
] as const;

describe('the table', () => {
  const hexagon = hexagonAt({ x: 200, y: 200 }, 100);

  test('has the host at its head and who face each other on opposite sides', () => {
    expect(ROUND[0]).toBe(CHN);
    for (const [a, b] of [
      [CHN, KOR],
      [USA, PRK],
      [JPN, RUS],
    ] as const) {
      const [one, other] = [hexagon.sides[a].from, hexagon.sides[b].from];
      expect((one.x + other.x) / 2).toBeCloseTo(200);
      expect((one.y + other.y) / 2).toBeCloseTo(200);
    }
  });

  test('bars of neighbours do not touch, and a click before one means its nation', () => {
    for (const nation of NATIONS) {
      const [from, to] = hexagon.sides[nation].bar;
      expect(sideAt(hexagon, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }), CODES[nation]).toBe(nation);
      for (const other of NATIONS.filter(n => n !== nation))
        for (const end of hexagon.sides[other].bar) for (const own of [from, to]) expect(distance(own, end)).toBeGreaterThan(20);
    }
    expect(sideAt(hexagon, hexagon.middle)).toBeNull();
    expect(sideAt(hexagon, { x: 10, y: 10 })).toBeNull();
  });
});

describe('pills', () => {
  const overlaps = (places: ByNation<number>, width: number, aside: number): string[] => {
    const tokens = stacked(places, width, aside);
    expect(new Set(tokens.map(({ nation }) => nation)).size).toBe(NATIONS.length);
    return tokens.flatMap(a =>
      tokens
        .filter(b => b.nation > a.nation && b.level === a.level && Math.abs(a.x - b.x) < width - 1e-9)
        .map(b => `${a.nation} ${b.nation}`),
    );
  };

  test('never overlap, and none stands farther from its place than it may', () => {
    let seed = 7;
    const next = (): number => {
      seed = (seed * 16807) % 2147483647;
      return seed % 300;
    };
    for (let run = 0; run < 400; run++) {
      const places = byNation(() => next());
      expect(overlaps(places, PILL, 12)).toEqual([]);
      for (const { at, x, nation } of stacked(places, PILL, 12)) {
        expect(at).toBe(places[nation]);
        expect(Math.abs(at - x)).toBeLessThanOrEqual(12 + 1e-9);
      }
    }
  });

  test('that are far apart stay where they are, on the line', () => {
    for (const { at, x, level } of stacked([0, 40, 80, 120, 160, 200], PILL, 12)) expect([x, level]).toEqual([at, 0]);
  });

  test('in one place are stacked', () => {
    expect(levelsOf(stacked([50, 50, 50, 50, 50, 50], PILL, 0))).toBe(6);
    expect(levelsOf(stacked([50, 50, 50, 50, 50, 50], PILL, PILL / 2))).toBe(3);
  });

  test('that crowd share the room about their middle', () => {
    expect(spread([10, 10, 50], 20, 100)).toEqual([0, 20, 50]);
  });
});

describe('hands', () => {
  const hexagon = hexagonAt({ x: 200, y: 200 }, 110);
  const laid = reaches(HANDS, hexagon);

  test('start at their own side, end at the other, and meet in a disc on the way', () => {
    for (const { hand: own, curve, meet, disc } of laid) {
      expect(distance(curve.from, hexagon.sides[own.from].from)).toBeLessThan(60);
      if (own.to === null) expect(disc).toEqual(curve.to);
      else {
        expect(distance(curve.to, hexagon.sides[own.to].from)).toBeLessThan(60);
        expect(disc).toEqual(pointAt(curve, meet));
      }
    }
  });

  test('have discs that do not cover each other, and starts of their own', () => {
    for (const [k, { disc, curve }] of laid.entries())
      for (const other of laid.slice(k + 1)) {
        expect(distance(disc, other.disc), `${k} ${other.hand.id}`).toBeGreaterThanOrEqual(2 * DISC);
        expect(distance(curve.from, other.curve.from)).toBeGreaterThan(6);
      }
  });
});

describe('the plan', () => {
  const plans: readonly (readonly [string, Plan])[] = SIZES.flatMap(([width, height]) =>
    [5, 9].map(count => [`${width}x${height}, ${count}`, planOf(state(count), { width, height }, measure)] as const),
  );

  test('keeps names off the table top, off each other and on the sheet', () => {
    for (const [size, { labels, width, height, hexagon }] of plans) {
      const { middle, radius } = hexagon;
      const top: Box = {
        left: middle.x - radius / 2,
        right: middle.x + radius / 2,
        top: middle.y - radius * 0.86,
        bottom: middle.y + radius * 0.86,
      };
      for (const [k, { box, nation }] of labels.entries()) {
        const name = `${size} ${CODES[nation]}`;
        expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, name).toBe(true);
        expect(overlap(box, top), name).toBe(false);
        for (const other of labels.slice(k + 1)) expect(overlap(box, other.box), `${name} ${CODES[other.nation]}`).toBe(false);
      }
    }
  });

  test('has rows that follow each other down to the foot, with every pill inside its own', () => {
    for (const [size, { rows, height }] of plans) {
      for (const [k, row] of rows.entries()) {
        expect(row.box.bottom, size).toBeLessThanOrEqual(height);
        if (k > 0) expect(row.box.top).toBeCloseTo(rows[k - 1]!.box.bottom);
        expect(xOf(row, 0)).toBe(row.left);
        expect(xOf(row, 100)).toBe(row.right);
        for (const { x, level } of row.tokens) {
          expect(x - PILL / 2, size).toBeGreaterThanOrEqual(row.box.left - 13);
          expect(row.y - 4 - 14 - level * row.pitch, `${size} row ${k}`).toBeGreaterThanOrEqual(row.box.top - 1);
        }
      }
    }
    expect(plans.filter(([, { rows }]) => rows.length > 0).length).toBe(6);
  });

  test('lists what there is room for, and says how much more there is', () => {
    expect(plans.filter(([, { entries }]) => entries.length > 0).length).toBeGreaterThan(1);
    for (const [size, { entries, more, rest, legend, height }] of plans) {
      if (entries.length === 0) continue;
      expect(entries.length + more, size).toBe(HANDS.length);
      expect(rest === null, size).toBe(more === 0);
      expect(entries.at(-1)!.box.bottom, size).toBeLessThanOrEqual(legend?.top ?? height);
    }
  });

  test('says in whole that nothing lies on the table, or leaves it to the words beside it where the table is small', () => {
    const said = [...SIZES, [288, 960] as const].map(([width, height]) => {
      const { quiet, hexagon } = planOf(state(9, []), { width, height }, measure);
      for (const line of quiet) expect(measure(line, 'quiet'), `${width}x${height}`).toBeLessThan(2 * hexagon.radius);
      return quiet.join(' ');
    });
    expect(new Set(said)).toEqual(new Set(['Nothing lies on the table.', '']));
    expect(said[0]).not.toBe('');
    expect(said.at(-1)).toBe('');
  });

  test('leads a click to what is under it', () => {
    const plan = planOf(state(9), { width: 736, height: 736 }, measure);
    for (const { hand: own, disc } of plan.reaches) expect(targetAt(plan, disc)).toEqual({ kind: 'hand', id: own.id });
    for (const { box, nation } of plan.labels)
      expect(targetAt(plan, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })).toEqual({ kind: 'seat', nation });
    for (const [k, { box }] of plan.rows.entries())
      expect(targetAt(plan, { x: box.right - 20, y: (box.top + box.bottom) / 2 })).toEqual({ kind: 'issue', issue: k });
    expect(targetAt(plan, { x: 2, y: 600 })).toBeNull();
  });
});

test('a text is broken into lines, the last cut where it does not fit', () => {
  const text = 'one two three four five six seven eight nine ten';
  for (const most of [1, 2, 3]) {
    const lines = linesOf(text, 'line', 80, most, measure);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(measure(line, 'line')).toBeLessThanOrEqual(80);
    expect(lines.at(-1)!.endsWith('\u2026')).toBe(true);
  }
  expect(linesOf('one two', 'line', 80, 2, measure)).toEqual(['one two']);
});
