import { CHN, CODES, NATIONS, type Nation, USA } from '../../engine/nations.ts';
import { distance } from './arcs.ts';
import type { Plan } from './draft.ts';
import { onLand, type Point, REGION } from './geo.ts';
import { toMap, within } from './view.ts';

/** Half of a 44-pixel target. */
const TOUCH = 22;

/** Whether a click means the table: its sign is nearer than Beijing. */
export function isTable({ table, anchors }: Plan, point: Point): boolean {
  return table !== null && distance(table, point) <= Math.min(TOUCH, distance(anchors[CHN], point));
}

/** Which nation a click means: something printed, the nearest capital, else the land under it. */
export function nationAt({ furniture, anchors, view }: Plan, point: Point): Nation | null {
  if (furniture.inset && within(furniture.inset, point)) return USA;
  if (furniture.cartouche && within(furniture.cartouche, point)) return null;
  const near = NATIONS.map(nation => ({ nation, away: distance(anchors[nation], point) })).sort((a, b) => a.away - b.away)[0]!;
  if (near.away <= TOUCH) return near.nation;
  const land = toMap(view, point);
  return NATIONS.find(nation => nation !== USA && onLand(REGION.shapes[CODES[nation]] ?? [], land)) ?? null;
}
