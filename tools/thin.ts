export type Point = readonly [x: number, y: number];

/**
 * Visvalingam's line thinning: drop, again and again, the point whose triangle with its neighbours is smallest,
 * until every triangle left is at least `least`. `weigh` makes points of less interest go first. The ends stay.
 */
export function thin(points: readonly Point[], least: number, weigh: (point: Point) => number): Point[] {
  const kept = points.map(point => ({ point, area: 0 }));
  const area = (at: number): number => {
    const [ax, ay] = kept[at - 1]!.point;
    const [bx, by] = kept[at]!.point;
    const [cx, cy] = kept[at + 1]!.point;
    return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * weigh(kept[at]!.point);
  };
  // A ring needs four points to stay a ring.
  const fewest = closed(points) ? 4 : 2;
  for (let at = 1; at < kept.length - 1; at++) kept[at]!.area = area(at);
  while (kept.length > fewest) {
    let smallest = 1;
    for (let at = 2; at < kept.length - 1; at++) if (kept[at]!.area < kept[smallest]!.area) smallest = at;
    const gone = kept[smallest]!.area;
    if (gone >= least) break;
    kept.splice(smallest, 1);
    // Never let a neighbour become easier to drop than the point just dropped.
    if (smallest - 1 > 0) kept[smallest - 1]!.area = Math.max(gone, area(smallest - 1));
    if (smallest < kept.length - 1) kept[smallest]!.area = Math.max(gone, area(smallest));
  }
  return kept.map(({ point }) => point);
}

const closed = (points: readonly Point[]): boolean =>
  points.length > 2 && points[0]![0] === points.at(-1)![0] && points[0]![1] === points.at(-1)![1];
