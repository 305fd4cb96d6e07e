import { write } from '../map/paint-text.ts';
import type { Palette } from '../map/palette.ts';
import type { Box } from '../map/view.ts';
import type { TableState } from './model.ts';
import { box, clauseDisc, diamond, triangle } from './paint-rows.ts';

const LINE = 21;

/** How to read the lines, in three columns. */
export function paintLegend(ctx: CanvasRenderingContext2D, at: Box, { words, you }: TableState, palette: Palette): void {
  const { legend } = words;
  ctx.fillStyle = palette.line;
  ctx.fillRect(at.left, at.top - 6, at.right - at.left, 1);
  const entries = [
    [legend.mean, triangle],
    [legend.forecast, diamond],
    [legend.clause, clauseDisc],
    [legend.stands, box],
    [legend.range, null],
  ] as const;
  for (const [k, [text, glyph]] of entries.entries()) {
    const x = at.left + 10 + ((at.right - at.left) / 3) * (k % 3);
    const y = at.top + 14 + LINE * Math.floor(k / 3);
    if (glyph === null) {
      ctx.save();
      ctx.globalAlpha = 0.34;
      ctx.fillStyle = palette.mark[you];
      ctx.fillRect(x - 9, y - 3, 18, 6);
      ctx.restore();
    } else if (glyph === clauseDisc) clauseDisc(ctx, { x, y }, '1', palette);
    else (glyph as typeof box)(ctx, { x, y }, palette);
    write(ctx, { text, style: 'legend', colour: palette.ink2 }, { x: x + 17, y, align: 'start' });
  }
}
