import { USA } from '../../engine/nations.ts';
import type { Plan } from './draft.ts';
import { legendSpots, SAMPLE } from './furniture.ts';
import { INSET } from './geo.ts';
import type { MapWords } from './labels.ts';
import type { Measure } from './layout.ts';
import type { MapState } from './model.ts';
import { frame, pathOf, stroke } from './paint-base.ts';
import { dot } from './paint-sites.ts';
import { write } from './paint-text.ts';
import type { Palette } from './palette.ts';
import { inInset } from './plan.ts';
import type { View } from './view.ts';

/** The United States, with Washington. */
export function paintInset(ctx: CanvasRenderingContext2D, { furniture }: Plan, state: MapState, palette: Palette, words: MapWords): void {
  const { inset } = furniture;
  if (!inset) return;
  frame(ctx, inset, palette.sea, palette, 0.5);
  const centre = inInset(inset, { x: 0, y: 0 });
  const view: View = { width: centre.x * 2, height: centre.y * 2, scale: 1, x: 0, y: 0 };
  const path = pathOf(INSET.shapes.USA ?? [], view);
  ctx.lineJoin = 'round';
  stroke(ctx, path, palette.wave, 6, 0.9);
  stroke(ctx, path, palette.sea, 4.4);
  ctx.fillStyle = palette.land;
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = state.selected === USA ? 0.26 : 0.13;
  ctx.fillStyle = palette.mark[USA];
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 1;
  stroke(ctx, path, palette.ink2, 0.6);
  const washington = inInset(inset, INSET.washington);
  dot(ctx, washington, palette, state.you === USA ? palette.mark[USA] : null);
  write(
    ctx,
    { text: words.places.washington, style: 'place', colour: palette.ink },
    { x: washington.x - 8, y: washington.y, align: 'end', halo: palette.land },
  );
}

function sample(ctx: CanvasRenderingContext2D, kind: 'delivered' | 'promised' | 'cut', x: number, y: number, palette: Palette): void {
  ctx.strokeStyle = palette.ink;
  ctx.lineCap = 'round';
  ctx.lineWidth = kind === 'cut' ? 1.6 : 3;
  ctx.beginPath();
  if (kind === 'promised') ctx.setLineDash([0.1, 6.5]);
  ctx.moveTo(x + 2, y);
  if (kind === 'cut') {
    ctx.lineTo(x + 10, y);
    ctx.moveTo(x + 18, y);
  }
  ctx.lineTo(x + SAMPLE - 2, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
  if (kind !== 'cut') return;
  ctx.lineWidth = 2;
  ctx.beginPath();
  for (const at of [10, 18]) {
    ctx.moveTo(x + at, y - 5);
    ctx.lineTo(x + at, y + 5);
  }
  ctx.stroke();
}

/** Title and legend. */
export function paintCartouche(
  ctx: CanvasRenderingContext2D,
  { furniture }: Plan,
  state: MapState,
  palette: Palette,
  words: MapWords,
  measure: Measure,
): void {
  const box = furniture.cartouche;
  if (!box) return;
  frame(ctx, box, palette.sheet, palette, 1);
  if (!box.full) {
    write(
      ctx,
      { text: state.title, style: 'titleSmall', colour: palette.ink },
      { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, align: 'middle' },
    );
    return;
  }
  const left = box.left + 17;
  write(ctx, { text: state.subtitle.toUpperCase(), style: 'caps', colour: palette.ink2 }, { x: left, y: box.top + 21, align: 'start' });
  write(ctx, { text: state.title, style: 'title', colour: palette.ink }, { x: left, y: box.top + 44, align: 'start' });
  const { starts } = legendSpots(words, measure);
  (['delivered', 'promised', 'cut'] as const).forEach((kind, at) => {
    const x = left + starts[at]!;
    sample(ctx, kind, x, box.top + 71, palette);
    write(ctx, { text: words.legend[kind], style: 'legend', colour: palette.ink2 }, { x: x + SAMPLE + 7, y: box.top + 71, align: 'start' });
  });
}
