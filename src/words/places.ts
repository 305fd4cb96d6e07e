import { nationOf } from '../engine/nations.ts';
import type { Agenda } from '../engine/talks/agenda.ts';
import { FIELDS, UNITS } from './fields.ts';
import { labelOf } from './names.ts';

/** `dyad.PRK.RUS.affinity`: "affinity, North Korea towards Russia". What stands on the table is called as the agenda calls it. */
export function placeLabel(path: string, agenda?: Agenda): string {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  if (record === 'text')
    return `${FIELDS[field] ?? field}, text ${rest[0]!}${rest[1]?.startsWith('clause') === true ? `, clause ${rest[1].slice('clause'.length)}` : ''}`;
  const issue = record === 'table' ? agenda?.issues[Number(field.slice('issue'.length))]?.label : undefined;
  const name = issue ?? FIELDS[field] ?? field;
  const nations = rest.slice(0, -1).map(code => labelOf(nationOf(code)!));
  if (record === 'dyad') return `${name}, ${nations[0]} towards ${nations[1]}`;
  return nations.length === 0 ? name : `${name}, ${nations[0]}`;
}

/** What it counts, where it is not a level: "USD m a year". */
export const placeUnit = (path: string): string | undefined => UNITS[path.slice(path.lastIndexOf('.') + 1)];

/** The same for both sides of a pair: "affinity, North Korea and Russia". */
export function pairLabel(path: string): string {
  const [, i, j, field] = path.split('.') as [string, string, string, string];
  return `${FIELDS[field] ?? field}, ${labelOf(nationOf(i)!)} and ${labelOf(nationOf(j)!)}`;
}
