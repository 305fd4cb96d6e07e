import { type Nation, nationOf } from '../engine/nations.ts';

const NAMES = ['the United States', 'China', 'Russia', 'Japan', 'South Korea', 'North Korea'] as const;
const SHORT = ['United States', 'China', 'Russia', 'Japan', 'South Korea', 'North Korea'] as const;

/** A nation in running text. */
export const nameOf = (nation: Nation): string => NAMES[nation];
/** A nation as a heading or a label. */
export const labelOf = (nation: Nation): string => SHORT[nation];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label within a sentence: its first letter small, unless it begins with the name of a nation. */
export const inSentence = (label: string): string =>
  SHORT.some(name => label.startsWith(name)) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** "China, Russia and Japan". */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "China, Russia or Japan". */
export const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** A number as people read it: whole where large, one decimal where small; the minus is a true minus. */
export function figure(x: number): string {
  const size = Math.abs(x);
  const digits = size >= 1000 || Number.isInteger(x) ? 0 : size >= 10 ? 1 : 2;
  const text = size.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return (x < 0 && Number(text.replaceAll(',', '')) !== 0 ? '\u2212' : '') + text;
}
/** Odds in hundredths as words where a figure would be a half-truth. */
export const inHundred = (odds: number): string =>
  odds > 0 && odds < 0.005 ? 'under 1' : odds < 1 && odds > 0.995 ? 'over 99' : String(Math.round(100 * odds));
export const signed = (x: number): string => (x > 0 ? `+${figure(x)}` : figure(x));

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
/** A small number in running text. */
export const inWords = (n: number): string => COUNTS[n] ?? figure(n);

/** A term's label has the code of a nation where it speaks of one. */
export const termLabel = (label: string): string =>
  label.replace(/\b[A-Z]{3}\b/g, code => {
    const nation = nationOf(code);
    return nation === undefined ? code : nameOf(nation);
  });
