import { inflateSync } from 'node:zlib';

/** Of each page of a PDF, as Chromium writes it, how often it shows text: about once a letter, and never on a blank page. */
export function textOn(pdf: Buffer): number[] {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => shownIn(streamOf(pdf, raw, id!)));
}

function streamOf(pdf: Buffer, raw: string, id: string): string {
  const at = raw.search(new RegExp(`\\n${id} 0 obj\\b`));
  const length = Number(/\/Length (\d+)/.exec(raw.slice(at, at + 200))![1]);
  const from = raw.indexOf('stream\n', at) + 'stream\n'.length;
  return length === 0 ? '' : inflateSync(pdf.subarray(from, from + length)).toString('latin1');
}

const shownIn = (stream: string): number => stream.match(/\bT[jJ]\b/g)?.length ?? 0;
