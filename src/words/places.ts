import { deedAt } from '../engine/deeds.ts';
import { type Nation, nationOf } from '../engine/nations.ts';
import type { Agenda } from '../engine/talks/agenda.ts';
import { nationsIn } from '../engine/talks/text.ts';
import { FIELDS, FLAGS, UNITS } from './fields.ts';
import { labelOf } from './names.ts';
import { phraseFor } from './phrases.ts';
import { partiesText, stageName, statusName } from './texts.ts';

/** `dyad.PRK.RUS.affinity`: "affinity, North Korea towards Russia". What stands on the table is called as the agenda calls it. */
export function placeLabel(path: string, agenda?: Agenda): string {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  if (record === 'text') return `${FIELDS[field] ?? field}, ${textPlace(rest)}`;
  const issue = record === 'table' ? agenda?.issues[Number(field.slice('issue'.length))]?.label : undefined;
  const name = issue ?? FIELDS[field] ?? field;
  const nations = rest.slice(0, -1).map(code => labelOf(nationOf(code)!));
  if (record === 'dyad') return `${name}, ${nations[0]} towards ${nations[1]}`;
  return nations.length === 0 ? name : `${name}, ${nations[0]}`;
}

const SLOTS = ['first', 'second', 'third', 'fourth'] as const;
/** `2.clause3.status`: "clause 3 of the second text". */
function textPlace([slot, part]: readonly string[]): string {
  const text = `the ${SLOTS[Number(slot) - 1]!} text`;
  return part?.startsWith('clause') === true ? `clause ${part.slice('clause'.length)} of ${text}` : text;
}

/** What a number stands for, where it is a code and no amount: on or off, and in a text a stage, a state, a nation, a deed. */
export function placeMeaning(path: string, value: number): string | undefined {
  if (path === 'programme.lastTest' && value <= 0) return 'none yet';
  if (FLAGS.test(path) && (value === 0 || value === 1)) return value === 1 ? 'yes' : 'no';
  if (!path.startsWith('text.')) return undefined;
  const field = path.slice(path.lastIndexOf('.') + 1);
  if (field === 'stage') return stageName(value);
  if (field === 'status') return statusName(value);
  if (field === 'by' || field === 'performer') return value === 0 ? 'nobody' : labelOf((value - 1) as Nation);
  if (field === 'parties' || field === 'sold') return value === 0 ? 'nobody' : partiesText(nationsIn(value));
  if (field === 'deed') return value === 0 ? 'nothing' : phraseFor(deedAt(value), 'order');
  return undefined;
}

const SHARES = /\.(debtCleared|enforcement|retaliation|readiness|shield|dilution|finance)$/;
/** What one of it is in the figures that are shown: parts of one are shown in hundredths. */
export const placeScale = (path: string): number => (SHARES.test(path) ? 100 : 1);

/** What it counts, where it is not a level: "USD m a year". */
export const placeUnit = (path: string): string | undefined => UNITS[path.slice(path.lastIndexOf('.') + 1)];

/** The same for both sides of a pair: "affinity, North Korea and Russia". */
export function pairLabel(path: string): string {
  const [, i, j, field] = path.split('.') as [string, string, string, string];
  return `${FIELDS[field] ?? field}, ${labelOf(nationOf(i)!)} and ${labelOf(nationOf(j)!)}`;
}
