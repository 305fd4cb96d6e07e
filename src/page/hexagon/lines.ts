import type { Measure, StyleName } from '../map/layout.ts';

/** A text in at most so many lines, the last cut with an ellipsis where it does not fit. */
export function linesOf(text: string, style: StyleName, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, style) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const over = lines.length > most;
  const shown = lines.slice(0, most);
  const last = shown.pop()!;
  return [...shown, measure(last, style) > width || over ? cut(last, style, width, measure) : last];
}

function cut(text: string, style: StyleName, width: number, measure: Measure): string {
  let kept = text;
  while (kept.length > 1 && measure(`${kept}\u2026`, style) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}\u2026`;
}
