import { type Align, type Measure, type Placed, STYLES, type Style, type StyleName, type Text } from './layout.ts';

const FAMILY = {
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
} as const;

export const fontOf = ({ family, weight, size, italic }: Style): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILY[family]}`;

/** Load the faces the map prints with; a face that fails to come is replaced by the system's, not waited for. */
export async function loadFonts(): Promise<void> {
  const faces = new Set<string>(Object.values(STYLES).map(style => fontOf(style)));
  await Promise.race([Promise.allSettled([...faces].map(face => document.fonts.load(face))), new Promise(done => setTimeout(done, 2500))]);
}

const widthWith = (ctx: CanvasRenderingContext2D, text: string, spacing: number): number =>
  ctx.measureText(text).width + spacing * Math.max(0, [...text].length - 1);

export function measurer(ctx: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text: string, name: StyleName) => {
    const key = `${name} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    const style: Style = STYLES[name];
    ctx.font = fontOf(style);
    const made = widthWith(ctx, text, style.spacing ?? 0);
    known.set(key, made);
    return made;
  };
}

/** Letter by letter where letters are spaced: not every browser's canvas can space them. */
function strokes(
  text: string,
  x: number,
  y: number,
  spacing: number,
  ctx: CanvasRenderingContext2D,
  draw: (text: string, x: number, y: number) => void,
): void {
  let at = x;
  for (const letter of spacing === 0 ? [text] : text) {
    draw(letter, at, y);
    at += ctx.measureText(letter).width + spacing;
  }
}

export interface Setting {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly align: Align;
  readonly halo?: string;
}

export function write(ctx: CanvasRenderingContext2D, { text, style: name, colour }: Text, { x, y, align, halo }: Setting): void {
  const style: Style = STYLES[name];
  const spacing = style.spacing ?? 0;
  ctx.font = fontOf(style);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  const width = widthWith(ctx, text, spacing);
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  const base = y + style.size * 0.34;
  if (halo) {
    ctx.strokeStyle = halo;
    ctx.lineWidth = 3.2;
    ctx.lineJoin = 'round';
    strokes(text, left, base, spacing, ctx, (piece, px, py) => ctx.strokeText(piece, px, py));
  }
  ctx.fillStyle = colour;
  strokes(text, left, base, spacing, ctx, (piece, px, py) => ctx.fillText(piece, px, py));
}

/** From the edge of a label that stands apart to what it speaks of. */
function writeLead(ctx: CanvasRenderingContext2D, { texts, box, lead }: Placed): void {
  if (!lead) return;
  const x = Math.min(box.right + 2, Math.max(box.left - 2, lead.x));
  const y = Math.min(box.bottom, Math.max(box.top, lead.y));
  ctx.strokeStyle = texts[0]!.colour;
  ctx.lineWidth = 0.8;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(lead.x, lead.y);
  ctx.stroke();
}

export function writeLabel(ctx: CanvasRenderingContext2D, label: Placed): void {
  const { texts, halo, align, x, box } = label;
  writeLead(ctx, label);
  let top = box.top;
  for (const text of texts) {
    const { leading } = STYLES[text.style];
    write(ctx, text, { x, y: top + leading / 2, align, halo });
    top += leading;
  }
}
