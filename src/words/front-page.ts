import { sameDeed } from '../engine/deeds.ts';
import type { Entry, Posting } from '../engine/ledger.ts';
import { moveOf } from '../engine/moves/index.ts';
import type { Tables } from '../engine/tables.ts';
import { HIGH, LOW, PATHS } from '../engine/world.ts';
import { figure, nameOf } from './names.ts';
import { placeLabel } from './places.ts';
import { causeSentence } from './sentences.ts';

/** A headline and the ledger entry it was made from. */
export interface Headline {
  readonly text: string;
  /** The largest things it moved, with figures. */
  readonly detail: string;
  readonly importance: number;
  readonly entry: Entry;
}

/** Scales wider than this are money or counts: a part of the scale says nothing, so they weigh nothing here. */
const WIDEST = 200;
/** What the world at large notices more than what two governments feel. */
const LOUD = new Set(['globe', 'programme', 'dossier']);

/** How much of its scale a posting moved, twice for what everybody sees. Bookkeeping moves nobody. */
export function weightOf({ at, by }: Posting): number {
  const path = PATHS[at]!;
  const record = path.slice(0, path.indexOf('.'));
  const span = HIGH[at]! - LOW[at]!;
  const kept = record === 'deck' || span > WIDEST || /\.(attention|owed|fatigue|visits|signals)$/.test(path);
  return kept ? 0 : (Math.abs(by) / span) * (LOUD.has(record) ? 2 : 1);
}

/** Importance of an entry: the sum over its postings of the part of its scale that each moved. */
export const importanceOf = (entry: Entry): number => entry.postings.reduce((sum, posting) => sum + weightOf(posting), 0);

export function detailOf(entry: Entry, most = 3): string {
  return entry.postings
    .map(posting => ({ ...posting, weight: weightOf(posting) }))
    .filter(({ weight }) => weight > 0.002)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ at, by }) => `${placeLabel(PATHS[at]!)} ${by > 0 ? '+' : '\u2212'}${figure(Math.abs(by))}`)
    .join('; ');
}

/** Whether the world can know of it: covert deeds and secret bargains that did not come out are not printed. */
function isPublic({ cause }: Entry, leaked: ReadonlySet<unknown>): boolean {
  if (cause.kind === 'deed') return moveOf(cause.deed.move).covert !== true;
  return cause.kind !== 'offer' || !cause.offer.secret || leaked.has(cause.offer);
}

/** Rules, scales and prices make no news; nor does a deed that was done already this turn, for another bargain. */
function isNews(entry: Entry, all: readonly Entry[]): boolean {
  const { cause } = entry;
  if (cause.kind === 'rule' || cause.kind === 'limit' || (cause.kind === 'news' && cause.name === 'prices')) return false;
  if (cause.kind !== 'deed' || cause.ending === 'declined' || importanceOf(entry) > 0) return true;
  return !all.some(
    ({ cause: other }) => other.kind === 'deed' && other !== cause && other.ending !== 'declined' && sameDeed(other.deed, cause.deed),
  );
}

/** The front page of a turn, most important first. `see` 'all' prints what was hidden too, for the debrief. */
export function frontPage(entries: readonly Entry[], tables: Tables, see: 'public' | 'all' = 'public'): Headline[] {
  const leaked = new Set(entries.flatMap(({ cause }) => (cause.kind === 'leak' ? [cause.offer] : [])));
  return entries
    .filter(entry => isNews(entry, entries) && (see === 'all' || isPublic(entry, leaked)))
    .map(entry => ({ text: headline(entry, tables), detail: detailOf(entry), importance: importanceOf(entry), entry }))
    .sort((a, b) => b.importance - a.importance);
}

function headline(entry: Entry, tables: Tables): string {
  const { cause } = entry;
  const text = causeSentence(cause, tables);
  if (cause.kind !== 'deed' || cause.offer === null || cause.offer.want !== cause.deed) return text;
  return `${text.replace(/\.$/, '')}, in return for what ${nameOf(cause.offer.actor)} gives.`;
}
