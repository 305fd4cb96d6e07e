import type { Entry } from '../engine/ledger.ts';
import type { Tables } from '../engine/tables.ts';
import { HIGH, LOW } from '../engine/world.ts';
import { causeSentence } from './words.ts';

/** One story of a front page: the headline and what it moved most. */
export interface Story {
  readonly entry: Entry;
  readonly headline: string;
  readonly importance: number;
  /** Places it moved, most first. */
  readonly moved: readonly { readonly at: number; readonly by: number }[];
}

const ON_A_SCALE = 1000;

/** How much of its scale a posting moved; money has no scale worth the name. */
const weigh = ({ at, by }: { at: number; by: number }): number => {
  const span = HIGH[at]! - LOW[at]!;
  return span > ON_A_SCALE ? 0 : Math.abs(by) / Math.max(1, span);
};

/** What happened in a turn, most important first: deeds, offers, news and events, each moved by its own ledger entry. */
export function stories(entries: readonly Entry[], tables: Tables): Story[] {
  return entries
    .filter(({ cause }) => cause.kind !== 'rule' && cause.kind !== 'limit' && !(cause.kind === 'news' && cause.name === 'prices'))
    .map(entry => ({
      entry,
      headline: causeSentence(entry.cause, tables),
      importance: entry.postings.reduce((sum, posting) => sum + weigh(posting), 0),
      moved: entry.postings.filter(posting => weigh(posting) > 0.003).sort((a, b) => weigh(b) - weigh(a)),
    }))
    .sort((a, b) => b.importance - a.importance);
}
