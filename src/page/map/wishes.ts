import { NATIONS, RUS, USA } from '../../engine/nations.ts';
import { type Arc, headingAt, pointAt } from './arcs.ts';
import { CAPITAL_RADIUS, CAPITALS, type Draft, type Sheet } from './draft.ts';
import { type Point, project } from './geo.ts';
import { type Area, COUNTRY_AREAS, MONGOLIA_AREA, SEA_AREAS, type Sea } from './labels.ts';
import { ring, type Spot, STYLES, type Text, type Wish } from './layout.ts';
import { roomy, toScreen, type View } from './view.ts';

/** Names of capitals; Moscow stands on the frame, Washington in the inset. */
export function capitalWishes({ palette, words, view }: Sheet, { anchors, furniture }: Draft): Wish[] {
  return NATIONS.flatMap(nation => {
    const text = { text: words.places[CAPITALS[nation]], style: nation === USA ? 'place' : 'capital', colour: palette.ink } as const;
    if (nation === USA) return []; // printed inside the inset
    const spots =
      nation === RUS ? (roomy(view.width, view.height) ? frameSpots(anchors[nation]) : []) : ring(anchors[nation], CAPITAL_RADIUS, 11);
    if (spots.length === 0 || (furniture.cartouche && !onScreen(view, anchors[nation], 12))) return [];
    return [{ id: `capital-${nation}`, texts: [text], halo: palette.land, spots, rank: 1 }];
  });
}

const onScreen = ({ width, height }: View, { x, y }: Point, gap: number): boolean =>
  x > -gap && y > -gap && x < width + gap && y < height + gap;
const frameSpots = ({ x }: Point): Spot[] => [0, -40, 40].map((aside, at) => ({ x: x + aside, y: 12, align: 'middle', cost: at * 9 }));

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const;
/** How far apart from its arc a label may stand, at the end of a line of its own. */
const APART = [18, 34, 52, 74, 100] as const;

/** Beside the arc, on either side, at several shares of its way. */
function beside(arc: Arc, half: number, shares: readonly number[]): Spot[] {
  return shares.flatMap((share, at) => {
    const point = pointAt(arc, share);
    const heading = headingAt(arc, share);
    return [1, -1].map((side): Spot => {
      const [x, y] = [heading.y * side, -heading.x * side];
      const away = arc.width / 2 + 7 + Math.abs(y) * half;
      const align = Math.abs(x) < 0.35 ? 'middle' : x > 0 ? 'start' : 'end';
      return { x: point.x + x * away, y: point.y + y * away, align, cost: at * 0.35 + (y < 0 ? 0 : 0.15) };
    });
  });
}

/** Apart from the arc, where there is no room beside it. */
function apart(arc: Arc, half: number): Spot[] {
  return APART.flatMap((far, at) =>
    [0.5, 0.3, 0.7].flatMap((share, k) => {
      const lead = pointAt(arc, share);
      return AROUND.map(([dx, dy]): Spot => {
        const align = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end';
        return { x: lead.x + dx * far, y: lead.y + dy * (far + half), align, cost: 3 + at + k * 0.3, lead };
      });
    }),
  );
}
const AROUND = [
  [1, 0],
  [-1, 0],
  [0.9, 0.5],
  [0.9, -0.5],
  [-0.9, 0.5],
  [-0.9, -0.5],
  [0, 1],
  [0, -1],
] as const;

export function tieWishes({ palette, view }: Sheet, { arcs, cuts }: Draft): Wish[] {
  if (!roomy(view.width, view.height)) return [];
  return arcs
    .filter(arc => arc.tie.label)
    .map((arc, at) => {
      const texts: Text[] = [{ text: arc.tie.label, style: 'place', colour: palette.nationInk[arc.colour] }];
      if (arc.tie.note) texts.push({ text: arc.tie.note, style: 'note', colour: palette.ink2 });
      const half = texts.reduce((sum, { style }) => sum + STYLES[style].leading, 0) / 2;
      const cut = cuts.get(arc.id);
      const shares = cut === undefined ? SHARES : [cut, cut - 0.06, cut + 0.06, cut - 0.12, cut + 0.12, ...SHARES];
      return {
        id: `tie-${arc.id}`,
        texts,
        halo: palette.land,
        spots: [...beside(arc, half, shares), ...apart(arc, half)],
        rank: 2 + at * 0.01,
      };
    });
}

/** Names of lands and seas stay away where lines would run through them. */
const CROSSED = 10;
const spotsOf = (view: View, { spots }: Area): Spot[] =>
  spots.map(([lon, lat], at) => ({ ...toScreen(view, project(lon, lat)), align: 'middle', cost: at * 0.4 }));

export function areaWishes({ palette, words, view }: Sheet, _draft: Draft): Wish[] {
  const wishes: Wish[] = [];
  for (const nation of [1, 2, 3, 4, 5] as const) {
    const area = COUNTRY_AREAS[nation];
    const text = { text: words.countries[nation].toUpperCase(), style: 'country', colour: palette.nationInk[nation] } as const;
    if (view.scale >= area.from)
      wishes.push({ id: `country-${nation}`, texts: [text], halo: palette.land, spots: spotsOf(view, area), rank: 4, most: CROSSED });
  }
  const mongolia = { text: words.mongolia.toUpperCase(), style: 'far', colour: palette.ink3 } as const;
  if (view.scale >= MONGOLIA_AREA.from)
    wishes.push({ id: 'mongolia', texts: [mongolia], halo: palette.landFar, spots: spotsOf(view, MONGOLIA_AREA), rank: 6 });
  for (const sea of ['japan', 'yellow', 'eastChina', 'okhotsk', 'bohai'] as const satisfies readonly Sea[]) {
    const area = SEA_AREAS[sea];
    const texts = words.seas[sea].map(text => ({ text, style: 'sea', colour: palette.ink2 }) as const);
    if (view.scale >= area.from)
      wishes.push({ id: `sea-${sea}`, texts, halo: palette.sea, spots: spotsOf(view, area), rank: 5, most: CROSSED });
  }
  return wishes;
}
