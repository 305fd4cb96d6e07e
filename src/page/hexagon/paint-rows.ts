import { CODES } from '../../engine/nations.ts';
import type { Point } from '../map/geo.ts';
import type { Measure } from '../map/layout.ts';
import { write } from '../map/paint-text.ts';
import type { Palette } from '../map/palette.ts';
import { circle, shape } from '../map/pen.ts';
import { linesOf } from './lines.ts';
import type { TableState } from './model.ts';
import { ENDS_GAP, PILL, type Row, xOf } from './rows.ts';
import { spread } from './tokens.ts';

type Context = CanvasRenderingContext2D;

export function paintRows(ctx: Context, rows: readonly Row[], state: TableState, palette: Palette, measure: Measure): void {
  for (const [k, row] of rows.entries()) {
    if (k > 0) rule(ctx, row.box.left, row.box.right, row.box.top, palette.line);
    paintName(ctx, row, palette, measure);
    paintAxis(ctx, row, palette);
    paintRange(ctx, row, palette.mark[state.you]);
    paintMarks(ctx, row, palette);
    paintPills(ctx, row, state, palette);
    paintClauses(ctx, row, palette);
  }
}

function rule(ctx: Context, from: number, to: number, y: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(from, Math.round(y), to - from, 1);
}

function paintName(ctx: Context, { issue, name, ends, box, left, right, y }: Row, palette: Palette, measure: Measure): void {
  const colour = palette.ink;
  const small = (text: string, x: number, at: number, align: 'start' | 'end'): void =>
    write(ctx, { text, style: 'note', colour: palette.ink3 }, { x, y: at, align });
  if (ends === 'beside') {
    const lines = linesOf(issue.label, 'issue', name.width - 12, 2, measure);
    for (const [k, text] of lines.entries())
      write(ctx, { text, style: 'issue', colour }, { x: name.x, y: name.y + 18 * (k - (lines.length - 1) / 2), align: 'start' });
    small(issue.low, left - 16, y, 'end');
    small(issue.high, right + 16, y, 'start');
    return;
  }
  const [text] = linesOf(issue.label, 'issue', name.width, 1, measure);
  write(ctx, { text: text!, style: 'issue', colour }, { x: name.x, y: name.y, align: 'start' });
  if (ends === 'none') return;
  small(issue.high, box.right, name.y + 1, 'end');
  const arrow = box.right - measure(issue.high, 'note') - ENDS_GAP / 2;
  small(issue.low, arrow - ENDS_GAP / 2, name.y + 1, 'end');
  ctx.strokeStyle = palette.ink3;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(arrow - 7, name.y + 1);
  ctx.lineTo(arrow + 7, name.y + 1);
  ctx.lineTo(arrow + 3, name.y - 2);
  ctx.moveTo(arrow + 7, name.y + 1);
  ctx.lineTo(arrow + 3, name.y + 4);
  ctx.stroke();
}

function paintAxis(ctx: Context, row: Row, palette: Palette): void {
  ctx.fillStyle = palette.ink;
  ctx.fillRect(row.left, row.y, row.right - row.left, 1);
  for (const at of [0, 25, 50, 75, 100]) {
    const half = at % 100 === 0 ? 5 : 2.5;
    ctx.fillRect(xOf(row, at) - 0.5, row.y + 0.5 - half, 1, 2 * half);
  }
}

const BAND = 6;
function paintRange(ctx: Context, row: Row, colour: string): void {
  const [a, b] = row.issue.range.map(value => xOf(row, value)) as [number, number];
  ctx.save();
  ctx.globalAlpha = 0.34;
  ctx.fillStyle = colour;
  ctx.fillRect(Math.min(a, b), row.y + 1, Math.max(3, Math.abs(b - a)), BAND);
  ctx.restore();
}

export function triangle(ctx: Context, at: Point, palette: Palette): void {
  shape(ctx, at, [0, -4.6, 4.6, 3.6, -4.6, 3.6]);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}
export function diamond(ctx: Context, at: Point, palette: Palette): void {
  shape(ctx, at, [0, -5, 5, 0, 0, 5, -5, 0]);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.3;
  ctx.stroke();
}
export function box(ctx: Context, { x, y }: Point, palette: Palette): void {
  ctx.fillStyle = palette.paper;
  ctx.fillRect(x - 3.5, y - 3.5, 7, 7);
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 1.4;
  ctx.strokeRect(x - 3.5, y - 3.5, 7, 7);
}

/** Two figures nearer than this step apart. */
const FIGURE = 19;

function paintMarks(ctx: Context, row: Row, palette: Palette): void {
  const { issue, y } = row;
  const [mean, forecast] = [xOf(row, issue.mean), xOf(row, issue.forecast)];
  box(ctx, { x: xOf(row, issue.stands), y: y + 0.5 }, palette);
  diamond(ctx, { x: forecast, y: y + 6 }, palette);
  triangle(ctx, { x: mean, y: y + 6 }, palette);
  if (!row.figures) return;
  const apart = Math.max(0, FIGURE - Math.abs(mean - forecast)) / 2;
  const side = mean <= forecast ? -1 : 1;
  const print = (value: number, x: number, style: 'figure' | 'legend', colour: string): void =>
    write(ctx, { text: String(Math.round(value)), style, colour }, { x, y: y + 16.5, align: 'middle' });
  print(issue.forecast, forecast - side * apart, 'legend', palette.ink2);
  print(issue.mean, mean + side * apart, 'figure', palette.ink);
}

const PILL_HEIGHT = 14;
function paintPills(ctx: Context, { tokens, y, pitch }: Row, { selected }: TableState, palette: Palette): void {
  const height = Math.min(PILL_HEIGHT, pitch - 1);
  for (const { nation, at, x, level } of [...tokens].sort((a, b) => b.level - a.level)) {
    const middle = y - 4 - height / 2 - level * pitch;
    ctx.fillStyle = palette.mark[nation];
    ctx.fillRect(at - 0.75, y - 4, 1.5, 4);
    if (level === 0 && Math.abs(at - x) > 1) {
      ctx.strokeStyle = palette.mark[nation];
      ctx.lineWidth = 1.2;
      ctx.beginPath();
      ctx.moveTo(at, y - 3);
      ctx.lineTo(x, middle);
      ctx.stroke();
    }
    const out = nation === selected ? 1.6 : 0.6;
    pill(ctx, { x, y: middle }, PILL - 1.5 + 2 * out, height + 2 * out, nation === selected ? palette.ink : palette.paper);
    pill(ctx, { x, y: middle }, PILL - 1.5, height, palette.mark[nation]);
    write(ctx, { text: CODES[nation], style: 'pill', colour: palette.on[nation] }, { x, y: middle + 0.3, align: 'middle' });
  }
}

function pill(ctx: Context, { x, y }: Point, width: number, height: number, colour: string): void {
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  ctx.fillStyle = colour;
  ctx.fill();
}

const CLAUSE = 6.5;
export function clauseDisc(ctx: Context, at: Point, mark: string, palette: Palette): void {
  circle(ctx, at, CLAUSE);
  ctx.fillStyle = palette.ink;
  ctx.fill();
  write(ctx, { text: mark, style: 'pill', colour: palette.paper }, { x: at.x, y: at.y + 0.3, align: 'middle' });
}

/** From where things stand to where a clause would take them: dotted, for it is only promised. */
function paintClauses(ctx: Context, row: Row, palette: Palette): void {
  const { issue, y } = row;
  const from = xOf(row, issue.stands);
  for (const { at } of issue.clauses) {
    const to = xOf(row, at);
    ctx.save();
    ctx.setLineDash([0.1, 5]);
    ctx.lineCap = 'round';
    ctx.lineWidth = 2.6;
    ctx.strokeStyle = palette.ink;
    ctx.beginPath();
    ctx.moveTo(from + Math.sign(to - from) * 7, y + 0.5);
    ctx.lineTo(to, y + 0.5);
    ctx.stroke();
    ctx.restore();
  }
  const discs = [...issue.clauses].sort((a, b) => a.at - b.at);
  const places = spread(
    discs.map(({ at }) => xOf(row, at)),
    2 * CLAUSE + 0.5,
    Number.POSITIVE_INFINITY,
  );
  for (const [k, { mark }] of discs.entries()) clauseDisc(ctx, { x: places[k]!, y: y + 0.5 }, mark, palette);
}
