import { monthOf } from '../words/dates.ts';

/** Numbers and dates as the page writes them. Minus is U+2212. */
const formats = new Map<number, Intl.NumberFormat>();
function plain(value: number, digits: number): string {
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  return format.format(value);
}

/** `12`, `0.3`, `9,870`: digits after the point only where they matter. */
export const figure = (value: number, digits = Math.abs(value) >= 10 || Number.isInteger(value) ? 0 : 1): string => {
  const text = plain(Math.abs(value), digits);
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
};

/** Whether a value is printed as other than 0.00. */
export const shows = (value: number): boolean => Math.abs(value) >= 0.005;

/** Whether parts as they are printed miss their sum as it is printed, by no more than rounding them can. */
export function isRounded(parts: readonly number[], sum: number, digits: number): boolean {
  const printed = (value: number): number => Math.round(value * 10 ** digits);
  const off = Math.abs(parts.reduce((all, part) => all + printed(part), 0) - printed(sum));
  return off > 0 && off <= (parts.length + 1) / 2;
}

/** With its sign: `+1.2`, `\u22120.4`, `0.0`. */
export const signed = (value: number, digits = 1): string => {
  const text = figure(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Odds in hundredths, never 0 or 100 unless certain. */
export const hundredths = (odds: number): number =>
  odds <= 0 || odds >= 1 ? Math.round(100 * odds) : Math.min(99, Math.max(1, Math.round(100 * odds)));

/** A range of odds in hundredths: `36\u201352`; one figure where both ends are the same. */
export const span = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  isPoint({ low, high }) ? `${hundredths(low)}` : `${hundredths(low)}\u2013${hundredths(high)}`;

/** Whether a range is one figure: there is nothing to say of it then but that. */
export const isPoint = ({ low, high }: { readonly low: number; readonly high: number }): boolean => hundredths(low) === hundredths(high);

const long = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** The month in which a turn (from 0) opens. */
export const monthName = (opens: string, months: number, turn: number): string => {
  const { year, month } = monthOf(opens, months, turn + 1);
  return long.format(new Date(Date.UTC(year, month, 1)));
};
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
/** When something was kept, by the reader's clock. */
export const dayOf = (at: number): string => short.format(new Date(at));
const exact = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' });
export const secondOf = (at: number): string => exact.format(new Date(at));

/** A sum of money does not break over two lines of a headline. */
export const unbroken = (text: string): string => text.replace(/USD ([\d,.]+) (m|bn)\b/g, 'USD\u00a0$1\u00a0$2');
