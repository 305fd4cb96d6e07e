import { describe, expect, test } from 'vitest';
import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../src/engine/nations.ts';
import { World } from '../src/engine/world.ts';
import { type Arc, arcsOf, distance, piece, pointAt, widthOf } from '../src/page/map/arcs.ts';
import { CAPITALS, type Plan } from '../src/page/map/draft.ts';
import { project } from '../src/page/map/geo.ts';
import { ENGLISH } from '../src/page/map/labels.ts';
import type { MapState } from '../src/page/map/model.ts';
import { changes, restful } from '../src/page/map/moving.ts';
import { PALETTES } from '../src/page/map/palette.ts';
import { planOf, solids } from '../src/page/map/plan.ts';
import { nationAt } from '../src/page/map/touch.ts';
import { type Box, homeView, overlap, panned, toScreen, within } from '../src/page/map/view.ts';
import { mapState, tiesOf } from '../src/page/map-state.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedFile } from '../src/scenario/shipped.ts';
import { crisis, measure, plan, quiet, SIZES, ties, views } from './map-states.ts';

const ROOMY = [
  [736, 736],
  [705, 576],
  [1100, 900],
] as const;
/** Pixels of an arc that run under the letters of a label. */
function under(box: Box, arc: Arc): number {
  const steps = Math.ceil(arc.length / 2);
  const letters = { ...box, top: box.top + 2, bottom: box.bottom - 2 };
  return 2 * Array.from({ length: steps }, (_, k) => pointAt(arc, k / steps)).filter(point => within(letters, point)).length;
}

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

  test('of the shipped openings stand clear of the ties, none of which goes without', () => {
    for (const id of ['pivot-2014', 'first-game', 'first-round-2003']) {
      const read = readScenario(shippedFile(id), { base: shippedFile });
      if (!read.ok) throw new Error(id);
      const { opening, file, tables } = read.scenario;
      for (const selected of NATIONS) {
        for (const [width, height] of [...ROOMY, [360, 200]] as const) {
          const { labels, arcs } = plan(mapState(opening, opening, { nation: RUS, file, tables }, selected), homeView(width, height));
          for (const label of labels) {
            const where = `${label.id} of ${selected} in ${id} at ${width}x${height}`;
            expect(
              arcs.reduce((sum, arc) => sum + under(label.box, arc), 0),
              where,
            ).toBeLessThan(36);
          }
          const told = new Set(labels.map(label => label.id));
          if (width === 736 && selected === PRK) expect(told, `${id} at ${width}x${height}`).toContain('sea-japan');
          for (const arc of width > 400 ? arcs : []) expect(told, `${id} at ${width}x${height}`).toContain(`tie-${arc.id}`);
        }
      }
    }
  });

  test('name the capitals on the opening view', () => {
    const ids = plan(quiet, homeView(736, 736)).labels.map(({ id }) => id);
    for (const nation of [CHN, RUS, JPN, KOR, PRK]) expect(ids).toContain(`capital-${nation}`);
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

  test('shows the keys of the railway in the loupe, or on a plate where the map is small', () => {
    for (const [width, height] of SIZES) {
      const { loupe, plate } = plan(quiet, homeView(width, height)).furniture;
      expect([...(loupe?.keys ?? []), ...(plate?.keys ?? [])], `${width}x${height}`).toHaveLength(3);
      for (const { x, y } of plate?.keys ?? []) expect(x > 8 && x < width && y > 8 && y < height).toBe(true);
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

describe('the pipeline', () => {
  const words = (state: typeof quiet) =>
    plan(state, homeView(1100, 900))
      .labels.filter(({ id }) => id === 'site-dandong')
      .flatMap(({ texts }) => texts.map(({ text }) => text));

  test('is shown once it is turned, and says how far', () => {
    expect(words(quiet)).toEqual([]);
    expect(words({ ...quiet, fuel: 0.7 })).toEqual(['Dandong', 'oil at 70%']);
  });

  test('is the one from China to North Korea', () => {
    const read = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
    if (!read.ok) throw new Error('pivot-2014');
    const { opening, file, tables } = read.scenario;
    const turned = new World().copyFrom(opening);
    turned.dyad[CHN][PRK].valve = 0.55;
    expect(mapState(turned, opening, { nation: RUS, file, tables }, PRK).fuel).toBe(0.55);
  });
});

test('the gas line is promised once the contract is signed: a name on the Amur, and dots that crawl there', () => {
  const read = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
  if (!read.ok) throw new Error('pivot-2014');
  const { opening, file, tables } = read.scenario;
  const signed = new World().copyFrom(opening);
  signed.dossier.energyPact = 1;
  const [before, after] = [opening, signed].map(world => mapState(world, opening, { nation: RUS, file, tables }, CHN)) as [
    MapState,
    MapState,
  ];
  const named = (state: MapState) => plan(state, homeView(1100, 900)).labels.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(named(before)).not.toContain('Heihe');
  expect(named(after)).toContain('gas line, promised');
  const moving = restful(before, []);
  expect(moving.gas).toBe(0);
  for (const { set } of changes(moving, before, after, [])) set(0.5);
  expect(moving.gas).toBe(0.5);
});

test('of more ties than the map can bear, one’s own are not those left out', () => {
  const read = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
  if (!read.ok) throw new Error('pivot-2014');
  const crowded = new World().copyFrom(read.scenario.opening);
  for (const n of NATIONS) {
    crowded.dyad[n][PRK].aidPromised = crowded.dyad[n][PRK].aidDelivered + 400;
    crowded.dyad[PRK][n].exports += n === RUS ? 0 : 2000;
  }
  const trades = (you: Nation | null) => tiesOf(crowded, PRK, you).filter(({ from, kind }) => from === RUS && kind === 'delivered').length;
  expect(tiesOf(crowded, PRK)).toHaveLength(8);
  expect([trades(null), trades(RUS)]).toEqual([0, 1]);
  // Both ways, the thickest still first, and on the map itself.
  crowded.dyad[PRK][RUS].aidPromised = crowded.dyad[PRK][RUS].aidDelivered + 6;
  const own = tiesOf(crowded, PRK, RUS);
  expect(own.filter(({ to }) => to === RUS)).toHaveLength(1);
  const weights = own.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  const { opening, file, tables } = read.scenario;
  expect(mapState(crowded, opening, { nation: RUS, file, tables }, PRK).ties).toEqual(own);
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
