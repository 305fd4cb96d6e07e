import type { Entry, Posting } from '../engine/ledger.ts';
import { YES } from '../engine/move.ts';
import { CODES, type Nation, nationOf, PRK } from '../engine/nations.ts';
import type { Cause } from '../engine/phase.ts';
import type { Tables } from '../engine/tables.ts';
import { PATHS } from '../engine/world.ts';
import { capital, nameOf } from './names.ts';
import { cameAbout, causeSentence } from './sentences.ts';
import { othersText } from './texts.ts';

/** A word that was given and did not hold: who broke it towards whom, and what that moved. */
export interface BrokenWord {
  readonly by: Nation;
  readonly to: readonly Nation[];
  readonly text: string;
  readonly entry: Entry;
  /** What of the entry is this: the word itself, where a deed broke it in passing, and the trust it cost. */
  readonly postings: readonly Posting[];
  readonly lost: readonly Posting[];
}

type DeedCause = Extract<Cause, { readonly kind: 'deed' }>;
const pathOf = ({ at }: Posting): string => PATHS[at]!;

/** Part of a word that must still have stood for its breach to be told (judgement): it fades from turn to turn, and what is forgotten is not broken. */
const STOOD = 0.25;
const SHIELD = /^dyad\.([A-Z]{3})\.PRK\.shield$/;
const ENDS_IN_BREACH: readonly string[] = ['broken', 'exposed', 'forsaken'];

/** What an entry took off the trust of others in a nation. */
const trustLost = ({ postings }: Entry, by: Nation): readonly Posting[] =>
  postings.filter(posting => posting.by < 0 && new RegExp(`^dyad\\.[A-Z]{3}\\.${CODES[by]}\\.trust$`).test(pathOf(posting)));

const losers = (lost: readonly Posting[]): Nation[] => lost.map(posting => nationOf(pathOf(posting).split('.')[1]!)!);

function wordOf(entry: Entry, by: Nation, what: Posting, said: string): BrokenWord {
  const lost = trustLost(entry, by);
  const to = losers(lost);
  const text = `${capital(nameOf(by))} breaks its word to ${othersText(to)}: it had ${said}.`;
  return { by, to, text, entry, postings: [what, ...lost], lost };
}

/** Words that a deed breaks beside what it does: to stop further law, by letting it pass; to test nothing, by a test or a launch. */
export function brokenBeside(entry: Entry, all: readonly Entry[] = []): BrokenWord[] {
  const { cause } = entry;
  if (cause.kind !== 'deed' || !cameAbout(cause.ending)) return [];
  return entry.postings.flatMap(posting => {
    if (posting.by >= 0) return [];
    const path = pathOf(posting);
    const shield = SHIELD.exec(path);
    if (shield !== null && posting.by <= -STOOD) return [shieldDropped(entry, cause, posting, nationOf(shield[1]!)!)];
    if (path !== 'programme.moratorium' || cause.deed.move === 'moratorium' || owedHalt(all)) return [];
    return [wordOf(entry, PRK, posting, 'declared a halt of tests and launches')];
  });
}

const shieldDropped = (entry: Entry, { answers }: DeedCause, posting: Posting, by: Nation): BrokenWord =>
  wordOf(
    entry,
    by,
    posting,
    `said that it would stop further law on North Korea, and ${answers[by] === YES ? 'voted for it' : 'stood aside'}`,
  );

/** A halt that a text owed is told as a promise of that text. */
const owedHalt = (all: readonly Entry[]): boolean =>
  all.some(
    ({ cause }) =>
      cause.kind === 'text' && ENDS_IN_BREACH.includes(cause.what) && cause.text.clauses[cause.clause]?.deed.move === 'moratorium',
  );

/** What moved one place of the world, in a sentence: where an entry broke a word there, that word. */
export const causeAt = (entry: Entry, path: string, tables: Tables): string =>
  brokenBeside(entry).find(({ postings }) => postings.some(posting => pathOf(posting) === path))?.text ??
  causeSentence(entry.cause, tables);

/** Every word broken in a turn: of a text, of a bargain just struck, or given by itself. */
export function brokenWords(entries: readonly Entry[], tables: Tables): BrokenWord[] {
  return entries.flatMap(entry => {
    const { cause } = entry;
    const told = (by: Nation): BrokenWord[] => {
      const lost = trustLost(entry, by);
      return [{ by, to: losers(lost), text: causeSentence(cause, tables), entry, postings: lost, lost }];
    };
    if (cause.kind === 'text' && ENDS_IN_BREACH.includes(cause.what) && cause.by !== null) return told(cause.by);
    if (cause.kind === 'offer' && cause.ending === 'withdrawn' && [cause.offer.actor, cause.offer.to].includes(PRK)) return told(PRK);
    return brokenBeside(entry, entries);
  });
}
