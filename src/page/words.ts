import type { Order } from '../engine/deeds.ts';
import type { Params } from '../engine/move.ts';
import { type Deed, type MoveName, moveOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import { dateOf } from '../words/dates.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';

/** What the page adds to the words: short names of orders, and labels of the choices on its forms. */
export const capitalOf = (nation: Nation): string => PAGE.capitals[nation];

/** The quarter of a turn counted from 0. */
export const quarterOf = (file: { readonly opens: string; readonly months: number }, turn: number): string =>
  dateOf(file.opens, file.months, turn + 1);

export function choiceOf(param: string, value: unknown): string {
  if (param === 'rank') return PAGE.ranks[value as number]!;
  if (param === 'share') return PAGE.percent(value as number);
  if (param === 'format') return PAGE.formats[String(value)] ?? String(value);
  if (param === 'condition') return PAGE.conditions[String(value)] ?? String(value);
  if (param === 'part') return PAGE.partOf(value as number);
  if (param === 'amount') return PAGE.millions(value as number);
  return PAGE.values[`${param} ${String(value)}`] ?? String(value);
}
export const paramName = (param: string): string => PAGE.params[param as keyof typeof PAGE.params] ?? param;

/** "works", "falls short": how a deed ends, after "it". */
export const endingName = (name: string): string => PAGE.endings[name] ?? name;

export const moveLabel = (move: MoveName): string => moveOf(move).label;

/** The variant of a deed: its parameters but the target. */
export const variantOf = (deed: Deed): string =>
  Object.keys(moveOf(deed.move).params as Params)
    .filter(name => name !== 'target')
    .map(name => choiceOf(name, (deed.given as Readonly<Record<string, unknown>>)[name]))
    .join(', ');

export function orderName(order: Order): string {
  if (order.move === 'text') return PAGE.text.short;
  return order.move === 'offer' ? PAGE.offer.short(nameOf(order.to)) : moveLabel(order.move);
}
