import { type Curve, piece } from '../map/arcs.ts';
import type { Point } from '../map/geo.ts';
import { STYLES } from '../map/layout.ts';
import { write } from '../map/paint-text.ts';
import type { Palette } from '../map/palette.ts';
import { circle } from '../map/pen.ts';
import { DISC, type Reach } from './hands.ts';
import type { Hand } from './model.ts';
import { ENTRY_TEXT, type Plan } from './plan.ts';

type Context = CanvasRenderingContext2D;

const WIDTH = 4.2;
/** From here on the two hands are near enough for the disc to show. */
const MET = 0.8;

function stroke(ctx: Context, { from, control, to }: Curve, kind: Hand['kind'], colour: string, sheet: string): void {
  const line = (): void => {
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
    ctx.stroke();
  };
  ctx.save();
  ctx.lineCap = 'round';
  ctx.strokeStyle = sheet;
  ctx.lineWidth = WIDTH + 3;
  line();
  ctx.strokeStyle = colour;
  ctx.lineWidth = WIDTH;
  if (kind === 'offered') ctx.setLineDash([0.1, WIDTH * 1.9]);
  line();
  ctx.restore();
}

export function paintDisc(ctx: Context, at: Point, mark: string, palette: Palette, scale = 1): void {
  circle(ctx, at, DISC * scale);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.2;
  ctx.stroke();
  if (scale === 1) write(ctx, { text: mark, style: 'figure', colour: palette.ink }, { x: at.x, y: at.y, align: 'middle' });
}

/** Hands reach out from both sides and meet; `grown` is how far each has come, 0 to 1. */
export function paintHands(ctx: Context, reaches: readonly Reach[], palette: Palette, grown: (id: string) => number): void {
  for (const { hand, curve, meet } of reaches) {
    const share = grown(hand.id);
    if (share <= 0) continue;
    stroke(ctx, piece(curve, 0, meet * share), hand.kind, palette.mark[hand.from], palette.sheet);
    if (hand.to === null) continue;
    // Each dotted half starts at its own side, so that both end at the disc.
    const { from, control, to } = piece(curve, 1 - (1 - meet) * share, 1);
    stroke(ctx, { from: to, control, to: from }, hand.kind, palette.mark[hand.to], palette.sheet);
  }
  for (const { hand, disc } of reaches) {
    const share = grown(hand.id);
    if (share > MET) paintDisc(ctx, disc, hand.mark, palette, (share - MET) / (1 - MET));
  }
}

/** What each disc stands for. */
export function paintEntries(ctx: Context, { entries, rest }: Plan, palette: Palette): void {
  for (const { hand, box, lines, note } of entries) {
    paintDisc(ctx, { x: box.left + DISC + 1, y: box.top + 9 }, hand.mark, palette);
    for (const [k, text] of lines.entries())
      write(ctx, { text, style: 'entry', colour: palette.ink }, { x: box.left + ENTRY_TEXT, y: box.top + 9 + 18 * k, align: 'start' });
    write(ctx, { text: hand.note, style: 'line', colour: palette.ink2 }, { ...note, align: 'start' });
  }
  if (rest !== null) write(ctx, { text: rest.text, style: 'line', colour: palette.ink2 }, { ...rest.at, align: 'start' });
}

export function paintQuiet(ctx: Context, { quiet, hexagon: { middle } }: Plan, palette: Palette): void {
  const { leading } = STYLES.quiet;
  for (const [k, text] of quiet.entries()) {
    const y = middle.y + leading * (k - (quiet.length - 1) / 2);
    write(ctx, { text, style: 'quiet', colour: palette.ink2 }, { x: middle.x, y, align: 'middle' });
  }
}
