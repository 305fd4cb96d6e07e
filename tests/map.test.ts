import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { CHN, CODES, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../src/engine/nations.ts';
import { type Arc, arcsOf, distance, piece, pointAt, widthOf } from '../src/page/map/arcs.ts';
import { decode, encode } from '../src/page/map/arcs-code.ts';
import { CAPITALS, type Plan } from '../src/page/map/draft.ts';
import { EXTENT, onLand, type Place, placeAt, project, REGION } from '../src/page/map/geo.ts';
import { ENGLISH } from '../src/page/map/labels.ts';
import { type Measure, STYLES, type Style } from '../src/page/map/layout.ts';
import type { MapState, Tie } from '../src/page/map/model.ts';
import { changes, restful } from '../src/page/map/moving.ts';
import { PALETTES } from '../src/page/map/palette.ts';
import { planOf, solids } from '../src/page/map/plan.ts';
import { nationAt } from '../src/page/map/touch.ts';
import { homeScale, homeView, overlap, panned, resized, toMap, toScreen, type View, zoomed } from '../src/page/map/view.ts';

const file = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** About the width of Source Sans; a little wide, so that real text fits where this does. */
const measure: Measure = (text, name) => {
  const style: Style = STYLES[name];
  return text.length * (style.size * 0.56 + (style.spacing ?? 0));
};

const ties = (selected: Nation): Tie[] =>
  NATIONS.filter(nation => nation !== selected).flatMap((nation, at): Tie[] => [
    {
      from: nation,
      to: selected,
      kind: 'delivered',
      weight: at / 4,
      label: `Trade with ${CODES[nation]}`,
      note: 'coal and ore out, fuel in',
    },
    { from: selected, to: nation, kind: at % 2 ? 'cut' : 'promised', weight: 0.4, label: 'Aid', note: '25 of 300 m' },
  ]);

const quiet: MapState = {
  you: RUS,
  selected: PRK,
  ties: ties(PRK),
  rail: {
    progress: 12,
    keys: [
      { nation: RUS, turned: 1 },
      { nation: PRK, turned: 1 },
      { nation: KOR, turned: 0 },
    ],
    pilots: 0,
    note: '12% of the whole route built',
  },
  tension: 46,
  rung: 1,
  tests: 3,
  launchesThisTurn: 0,
  testThisTurn: false,
  exercises: false,
  kaesongOpen: true,
  missileDefence: false,
  title: 'Ties of North Korea',
  subtitle: 'The 2014 pivot, you are Russia',
};
const crisis: MapState = {
  ...quiet,
  rung: 8,
  tension: 90,
  launchesThisTurn: 4,
  testThisTurn: true,
  exercises: true,
  kaesongOpen: false,
  missileDefence: true,
  rail: { ...quiet.rail, pilots: 3 },
};

const SIZES = [
  [736, 736],
  [360, 200],
  [704, 560],
  [520, 420],
  [600, 480],
  [1376, 1016],
  [1920, 200],
  [320, 640],
] as const;

const plan = (state: MapState, view: View): Plan => planOf({ state, view, palette: PALETTES.paper, words: ENGLISH, measure });

/** Home, zoomed in on the peninsula in steps, and dragged about. */
function views(width: number, height: number): View[] {
  const home = homeView(width, height);
  const list = [home, panned(home, 190, 60), panned(home, -230, -90), panned(home, 0, 999)];
  for (const factor of [1.3, 1.8, 2.6, 4, 6]) {
    const near = zoomed(home, factor, toScreen(home, placeAt('pyongyang')));
    list.push(near, panned(near, 140, -75));
  }
  return list;
}

describe('the assets', () => {
  test('fit their budget', () => {
    const map = ['region', 'loupe', 'inset', 'places', 'routes'].map(
      name => gzipSync(readFileSync(file(`assets/map/${name}.json`))).length,
    );
    expect(map.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
    for (const code of CODES) expect(statSync(file(`assets/flags/${code}.svg`)).size).toBeLessThan(4000);
  });

  test('a line comes back from its text', () => {
    const points = [
      [0, 0],
      [-1, 31],
      [4096, -70_000],
      [4096, -69_999],
    ];
    expect([...decode(encode(points), 1)]).toEqual(points.flat());
  });

  test('the canvas has the colours of the style sheet', () => {
    const css = readFileSync(file('src/page/tokens.css'), 'utf8');
    const block = (start: string): Map<string, string> => {
      const from = css.indexOf(start);
      expect(from).toBeGreaterThan(-1);
      const text = css.slice(from, css.indexOf('}', from));
      return new Map([...text.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(match => [match[1]!, match[2]!.toUpperCase()]));
    };
    const night = block('[data-theme="night"] {');
    expect(block(':root:not([data-theme="paper"]) {')).toEqual(night);
    for (const [name, tokens] of [
      ['paper', block(':root {')],
      ['night', night],
    ] as const) {
      const palette = PALETTES[name];
      const plain = {
        sheet: 'sheet',
        sea: 'sea',
        land: 'land',
        landFar: 'land-far',
        wave: 'wave',
        grat: 'grat',
        ink: 'ink',
        ink2: 'ink-2',
        ink3: 'ink-3',
        line2: 'line-2',
      } as const;
      for (const [field, token] of Object.entries(plain)) expect(palette[field as keyof typeof plain], token).toBe(tokens.get(token));
      for (const nation of NATIONS) {
        const code = CODES[nation].toLowerCase();
        expect([palette.mark[nation], palette.nationInk[nation], palette.on[nation]]).toEqual([
          tokens.get(code),
          tokens.get(`${code}-ink`),
          tokens.get(`${code}-on`),
        ]);
      }
    }
  });
});

describe('the land', () => {
  test('is projected as d3-geo projects it', () => {
    const flat = geoAzimuthalEqualArea().rotate([-127.6, -39.15]).scale(1570).translate([0, 0]);
    for (const [lon, lat] of [
      [125.76, 39.04],
      [139.7, 35.7],
      [37.6, 55.75],
      [180, 10],
    ] as const) {
      const [x, y] = flat([lon, lat])!;
      expect(project(lon, lat).x).toBeCloseTo(x, 6);
      expect(project(lon, lat).y).toBeCloseTo(y, 6);
    }
  });

  test('holds each capital and site on its own nation and no other', () => {
    const homes: readonly (readonly [Place, Nation])[] = [
      ['beijing', CHN],
      ['tokyo', JPN],
      ['seoul', KOR],
      ['seongju', KOR],
      ['pyongyang', PRK],
      ['yongbyon', PRK],
      ['punggyeri', PRK],
      ['kaesong', PRK],
      ['sohae', PRK],
      ['vladivostok', RUS],
    ];
    for (const [name, home] of homes) {
      for (const nation of [CHN, RUS, JPN, KOR, PRK] as const) {
        expect(onLand(REGION.shapes[CODES[nation]]!, placeAt(name)), `${name} on ${CODES[nation]}`).toBe(nation === home);
      }
    }
  });

  test('has closed rings and lines that are used', () => {
    for (const rings of Object.values(REGION.shapes)) {
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(8);
        expect([ring[0], ring[1]]).toEqual([ring[ring.length - 2], ring[ring.length - 1]]);
      }
    }
    expect(REGION.borders.length).toBeGreaterThan(5);
    expect(REGION.coast.length).toBeGreaterThan(50);
  });
});

describe('the view', () => {
  test('goes to the map and back, and stays inside the drawing', () => {
    for (const [width, height] of SIZES) {
      for (const view of views(width, height)) {
        const back = toScreen(view, toMap(view, { x: 17, y: 91 }));
        expect(back.x).toBeCloseTo(17, 6);
        expect(back.y).toBeCloseTo(91, 6);
        expect(toMap(view, { x: 0, y: 0 }).x).toBeGreaterThanOrEqual(EXTENT.west - 0.001);
        expect(toMap(view, { x: width, y: height }).y).toBeLessThanOrEqual(EXTENT.south + 0.001);
      }
    }
  });

  test('zooms about the pointer and is laid out again, not scaled, in a new size', () => {
    const home = homeView(736, 736);
    const at = { x: 300, y: 400 };
    const before = toMap(home, at);
    const after = toMap(zoomed(home, 2, at), at);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(resized(home, 360, 200)).toEqual(homeView(360, 200));
    expect(resized(zoomed(home, 3, at), 500, 500).scale).toBeCloseTo(homeScale(500, 500) * 3, 6);
  });
});

describe('labels', () => {
  /** What is wrong with a plan's labels. */
  const faults = ({ labels, furniture, view }: Plan): string[] => {
    const boxes = [...labels.map(({ box }) => box), ...solids(furniture)];
    return labels.flatMap(({ box, id }, at) => {
      const inside = box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;
      const free = boxes.every((other, b) => b <= at || !overlap(box, other));
      return inside && free
        ? []
        : [`${id} ${inside ? 'over another' : 'over the edge'} at ${view.width}x${view.height}, scale ${view.scale}`];
    });
  };

  test('never overlap each other, what is printed over the map, or the edge', { timeout: 30_000 }, () => {
    for (const [width, height] of SIZES) {
      for (const view of views(width, height)) {
        for (const selected of NATIONS) {
          const state = selected % 2 ? quiet : crisis;
          expect(faults(plan({ ...state, selected, ties: ties(selected) }, view))).toEqual([]);
        }
      }
    }
  });

  test('name the capitals on the opening view', () => {
    const ids = plan(quiet, homeView(736, 736)).labels.map(({ id }) => id);
    for (const nation of [CHN, RUS, JPN, KOR, PRK]) expect(ids).toContain(`capital-${nation}`);
    expect(ids).toContain('sea-japan');
    expect(plan(quiet, homeView(360, 200)).labels.map(({ id }) => id)).toContain(`capital-${PRK}`);
  });

  test('keep their place when the map is dragged a little', () => {
    const view = homeView(736, 736);
    const first = plan(quiet, view);
    const next = planOf({ state: quiet, view: panned(view, 3, 2), palette: PALETTES.paper, words: ENGLISH, measure }, first);
    const moved = next.labels.filter(({ id, spot }) => first.labels.some(old => old.id === id && old.spot !== spot));
    expect(moved.length).toBeLessThanOrEqual(1);
  });
});

describe('furniture', () => {
  test('does not overlap', () => {
    for (const [width, height] of SIZES) {
      const boxes = solids(plan(quiet, homeView(width, height)).furniture);
      for (let a = 0; a < boxes.length; a++)
        for (let b = a + 1; b < boxes.length; b++) expect(overlap(boxes[a]!, boxes[b]!), `${width}x${height}`).toBe(false);
    }
  });

  test('is left out without a title or keys', () => {
    const { furniture } = plan({ ...quiet, title: '', rail: { ...quiet.rail, keys: [] } }, homeView(736, 736));
    expect([furniture.cartouche, furniture.loupe]).toEqual([null, null]);
  });
});

describe('ties', () => {
  const anchors = NATIONS.map(nation => ({ x: 100 * nation, y: 50 * (nation % 2) }));

  test('run from one nation to the other, with the width of their weight', () => {
    for (const selected of NATIONS) {
      for (const arc of arcsOf(ties(selected), anchors, selected)) {
        expect(pointAt(arc, 0)).toEqual(anchors[arc.tie.from]);
        expect(distance(pointAt(arc, 1), anchors[arc.tie.to]!)).toBeLessThan(1e-9);
        expect(arc.length).toBeGreaterThanOrEqual(distance(arc.from, arc.to) - 1e-6);
        expect(arc.width).toBe(widthOf(arc.tie));
        expect(arc.colour).not.toBe(selected);
      }
    }
    const tie = { from: CHN, to: PRK, label: '', kind: 'delivered' } as const;
    expect([widthOf({ ...tie, weight: 0 }), widthOf({ ...tie, weight: 1 }), widthOf({ ...tie, weight: 7 })]).toEqual([1.4, 9, 9]);
  });

  test('between the same two do not lie on each other', () => {
    const tie = { from: CHN, to: PRK, kind: 'delivered', weight: 0.5, label: 'a' } as const;
    const [a, b] = arcsOf([tie, { ...tie, from: PRK, to: CHN }, { ...tie, kind: 'promised' }], anchors, PRK) as [Arc, Arc];
    expect(distance(pointAt(a, 0.5), pointAt(b, 0.5))).toBeGreaterThan((a.width + b.width) / 2 + 2);
    expect(new Set([a.id, b.id]).size).toBe(2);
  });

  test('a piece of an arc lies on the arc', () => {
    const [arc] = arcsOf([{ from: USA, to: PRK, kind: 'cut', weight: 0.1, label: '' }], anchors, PRK) as [Arc];
    const middle = pointAt(piece(arc, 0.2, 0.6), 0.5);
    expect(distance(middle, pointAt(arc, 0.4))).toBeLessThan(1e-9);
  });

  test('show their cut where it can be seen', () => {
    const { arcs, cuts, furniture } = plan(
      { ...quiet, ties: [{ from: PRK, to: USA, kind: 'cut', weight: 0.1, label: 'Trade cut' }] },
      homeView(360, 200),
    );
    const { x, y } = pointAt(arcs[0]!, cuts.get(arcs[0]!.id)!);
    expect(x > 0 && x < 360 && y > 0 && y < 200).toBe(true);
    expect(furniture.inset).toBeNull();
  });
});

describe('movement', () => {
  test('ends exactly at the new state', () => {
    const view = homeView(736, 736);
    const moving = restful(quiet, plan(quiet, view).arcs);
    const turned = quiet.rail.keys.map(key => ({ ...key, turned: 1 }));
    const next = {
      ...crisis,
      rail: { ...crisis.rail, progress: 40, keys: turned },
      ties: quiet.ties.map(tie => ({ ...tie, kind: 'cut' as const })),
    };
    const arcs = plan(next, view).arcs;
    const glides = changes(moving, quiet, next, arcs);
    expect([...moving.arcs.values()].some(({ gap }) => gap === 0)).toBe(true);
    for (const { set } of glides) set(1);
    expect(moving).toEqual(restful(next, arcs));
  });
});

describe('a click', () => {
  test('means the capital, the inset or the land under it', () => {
    const shown = plan(quiet, homeView(736, 736));
    for (const nation of NATIONS) expect(nationAt(shown, shown.anchors[nation]), CAPITALS[nation]).toBe(nation);
    const on = (lon: number, lat: number): Nation | null => nationAt(shown, toScreen(shown.view, project(lon, lat)));
    expect([on(113, 36), on(136, 47.5), on(141, 39.5), on(128.2, 35.6), on(127.5, 40.6), on(135, 40), on(105, 46)]).toEqual([
      CHN,
      RUS,
      JPN,
      KOR,
      PRK,
      null,
      null,
    ]);
  });
});
