import { type Offer, sameDeed } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import type { Cause } from '../engine/phase.ts';
import type { Tables } from '../engine/tables.ts';
import { PATHS } from '../engine/world.ts';
import { type BrokenWord, brokenBeside } from './broken.ts';
import { crisisHeadline } from './crisis.ts';
import { effectsOf, effectText, weightOf } from './effects.ts';
import { capital, list, nameOf } from './names.ts';
import { knownOnlyTo } from './private.ts';
import { cameAbout, causeSentence, clauseOf, isMutual, refusedBy, sentenceBy } from './sentences.ts';
import { briefOf } from './texts.ts';

/** A headline and the ledger entries it was made from: one, both halves of a bargain, or the same deed of several nations. */
export interface Headline {
  readonly text: string;
  /** The same for large type: of a text its first clause, and how many more; and its clauses, where they are left out of it. */
  readonly brief: string;
  readonly clauses: readonly string[];
  /** The largest things it moved, with figures. */
  readonly detail: string;
  /** The part of its scale that each place moved, summed; twice for what everybody sees (effects.ts). */
  readonly importance: number;
  readonly entries: readonly Entry[];
  /** What of them it tells: a word that a deed breaks is a story beside that of the deed. */
  readonly moved: readonly Pick<Entry, 'postings'>[];
  readonly word: BrokenWord | null;
  /** The same ordered by others, which is done, or refused, once. */
  readonly joint: readonly Entry[];
  /** Who alone reads it, each on a page of their own; nobody where all do. */
  readonly only: readonly Nation[];
  /** Whether it leads whatever it moved: a text that binds, shots exchanged. */
  readonly leads: boolean;
}

/** Whose page: what is public, what one nation knows, or everything, for the debrief. */
export type Reader = 'public' | 'all' | Nation;

type DeedCause = Extract<Cause, { readonly kind: 'deed' }>;
const deedOf = ({ cause }: Entry): DeedCause | null => (cause.kind === 'deed' ? cause : null);

const importanceOf = (entries: readonly Pick<Entry, 'postings'>[]): number =>
  entries.reduce((sum, { postings }) => sum + postings.reduce((all, posting) => all + weightOf(posting), 0), 0);

/** A text that binds or no longer does leads the page, whatever it moved at once: what it is about comes later. */
const isOfTexts = (story: readonly Entry[]): boolean => {
  const { cause } = story[0]!;
  return (
    (cause.kind === 'tabled' && cause.tabled.ending === 'signed') ||
    (cause.kind === 'text' && (cause.what === 'ratified' || cause.what === 'broken down' || cause.what === 'carried out'))
  );
};

/** Rungs from which a crisis comes before all else: shots have been exchanged. */
const GRAVE = 5;
/** What fell because of a bargain comes after all bargains. */
const isOutbid = ({ cause }: Entry): boolean => cause.kind === 'offer' && cause.ending === 'bound';
const rankOf = (story: readonly Entry[]): number =>
  story.some(({ cause }) => cause.kind === 'crisis' && cause.rung >= GRAVE) ? 2 : isOfTexts(story) ? 1 : isOutbid(story[0]!) ? -1 : 0;

/** The front page of a turn: shots exchanged, then what binds, then the rest, each most important first; last what fell to another bargain. */
export function frontPage(entries: readonly Entry[], tables: Tables, reader: Reader = 'public'): Headline[] {
  const leaked = new Set(entries.flatMap(({ cause }) => (cause.kind === 'leak' ? [cause.offer] : [])));
  const knows = (cause: Cause): boolean => isKnown(cause, reader, leaked);
  /** A covert deed is known to who does it. */
  const seesDeed = (cause: Cause): boolean => reader === 'all' || knownOnlyTo(cause, leaked).every(n => n === reader);
  const read = entries.filter(entry => isNews(entry) && (entry.cause.kind === 'deed' ? seesDeed(entry.cause) : knows(entry.cause)));
  const stories: Entry[][] = [];
  for (const entry of read) {
    const story = stories.find(
      ([first]) => belongs(entry, first!, knows, tables) || (reader !== 'all' && (isLeakOf(entry, first!) || isLeakOf(first!, entry))),
    );
    if (story === undefined) stories.push([entry]);
    else story.push(entry);
  }
  const words = read.flatMap(entry => brokenBeside(entry, entries));
  const apart = new Set(words.flatMap(({ postings }) => postings));
  const page = stories
    .filter(story => isFresh(story, entries))
    .map((story): Headline => {
      const moved = story.map(({ postings }) => ({ postings: postings.filter(posting => !apart.has(posting)) }));
      const joint = jointIn(story, entries);
      const text = headline({ story, joint, all: entries, knows, exchange: offer => exchangeOf(offer, reader, leaked), tables });
      const only = knownOnlyTo(story[0]!.cause, leaked);
      const short = briefOf(story[0]!.cause) ?? { brief: text, clauses: [] };
      return { text, ...short, ...told(moved), entries: story, word: null, joint, only, leads: rankOf(story) > 0 };
    });
  return [...page, ...words.map(word => wordStory(word, page))].sort(
    (a, b) => rankOf(b.entries) - rankOf(a.entries) || b.importance - a.importance,
  );
}

/** A word broken by a deed is a story of who gave it; it comes after that of the deed. */
function wordStory(word: BrokenWord, page: readonly Headline[]): Headline {
  const deed = page.find(({ entries }) => entries.includes(word.entry));
  const { importance, ...rest } = told([word]);
  const most = deed?.importance ?? importance;
  return {
    text: word.text,
    brief: word.text,
    clauses: [],
    ...rest,
    importance: Math.min(importance, most),
    entries: [word.entry],
    word,
    joint: [],
    only: [],
    leads: false,
  };
}

const told = (moved: readonly Pick<Entry, 'postings'>[]): Pick<Headline, 'detail' | 'importance' | 'moved'> => ({
  detail: effectsOf(moved).slice(0, 3).map(effectText).join('; '),
  importance: importanceOf(moved),
  moved,
});

/** Rules, scales and prices make no news. */
const isNews = ({ cause }: Entry): boolean =>
  !(cause.kind === 'text' && cause.what === 'opened') &&
  cause.kind !== 'rule' &&
  cause.kind !== 'limit' &&
  !(cause.kind === 'news' && cause.name === 'prices');

/** A secret bargain that did not come out is known to its two sides; that its halves hang together, too. */
function isKnown(cause: Cause, reader: Reader, leaked: ReadonlySet<unknown>): boolean {
  if ((cause.kind !== 'offer' && cause.kind !== 'deed') || cause.offer === null) return true;
  const { offer } = cause;
  return !offer.secret || leaked.has(offer) || reader === 'all' || reader === offer.actor || reader === offer.to;
}

/** How a bargain is spoken of to a reader who knows of it. */
function exchangeOf(offer: Offer, reader: Reader, leaked: ReadonlySet<unknown>): string {
  if (!offer.secret) return 'in exchange';
  if (leaked.has(offer)) return 'in a secret exchange that comes out,';
  return reader === 'all' ? 'in a secret exchange' : 'in an exchange that only the two know of,';
}

/** Whether two entries are one story: halves of one bargain, the two sides of one meeting, or the same words of several nations. */
function belongs(entry: Entry, first: Entry, knows: (cause: Cause) => boolean, tables: Tables): boolean {
  if (first.cause.kind === 'crisis' && entry.cause.kind === 'crisis') return true;
  const [a, b] = [deedOf(first), deedOf(entry)];
  if (a === null || b === null) return false;
  if (a.offer !== null && a.offer === b.offer) return knows(b);
  if (isMeeting(a, b)) return true;
  if (a.offer !== null || b.offer !== null) return false;
  const rest = saidOf(first, tables);
  return rest !== null && rest === saidOf(entry, tables);
}

/** Whether an entry tells that a secret offer came out, and another what became of it; one that fell to another bargain is told by itself. */
const isLeakOf = ({ cause: leak }: Entry, { cause }: Entry): boolean =>
  leak.kind === 'leak' && ((cause.kind === 'offer' && cause.ending !== 'bound') || cause.kind === 'deed') && cause.offer === leak.offer;

const isMeeting = (a: DeedCause, b: DeedCause): boolean =>
  cameAbout(a.ending) &&
  cameAbout(b.ending) &&
  isMutual(a.deed) &&
  a.deed.move === b.deed.move &&
  a.deed.actor === (b.deed.given as { target?: Nation }).target;

/** What an actor does, without its name; null where the sentence does not open with it alone. */
function saidOf(entry: Entry, tables: Tables): string | null {
  const name = capital(nameOf(deedOf(entry)!.deed.actor));
  const text = causeSentence(entry.cause, tables);
  return text.startsWith(`${name} `) && !text.startsWith(`${name} and `) ? text.slice(name.length) : null;
}

/** Both halves of an offer, whoever made it. */
const halvesOf = ({ give, want }: Offer): string =>
  [give, want]
    .map(deed => JSON.stringify(deed))
    .sort()
    .join();

/** An offer that fell because the very same was offered the other way round: what was struck is told. */
const isStruck = ({ cause }: Entry, all: readonly Entry[]): boolean =>
  cause.kind === 'offer' &&
  cause.ending === 'bound' &&
  all.some(entry => {
    const struck = deedOf(entry)?.offer ?? null;
    return struck !== null && halvesOf(struck) === halvesOf(cause.offer);
  });

/** A deed that was done already this turn, for another bargain, is not told again; nor is one vote on a text of several. */
function isFresh(story: readonly Entry[], all: readonly Entry[]): boolean {
  if (isStruck(story[0]!, all)) return false;
  if (importanceOf(story) > 0 || deedOf(story[0]!) === null) return true;
  return !story.every(entry => all.some(other => other !== entry && isRepeat(deedOf(entry)!, deedOf(other))));
}

/** What others ordered word for word by themselves, where it is one for all and so is done once. */
const jointIn = (story: readonly Entry[], all: readonly Entry[]): Entry[] =>
  all.filter(entry => {
    const deed = deedOf(entry);
    return deed !== null && deed.offer === null && !story.includes(entry) && story.some(told => isRepeat(deed, deedOf(told)));
  });

/** Whether two deeds are told as one. Calls to rounds of different formats share a wait, and are two. */
const isOne = (a: Deed, b: Deed): boolean =>
  sameDeed(a, b) && (moveOf(a.move).joint !== 'all' || JSON.stringify(a.given) === JSON.stringify(b.given));

const isRepeat = (a: DeedCause, b: DeedCause | null): boolean =>
  b !== null &&
  isOne(a.deed, b.deed) &&
  (cameAbout(a.ending) ? cameAbout(b.ending) : b.ending === a.ending && moveOf(a.deed.move).joint === 'all');

/** A deed done twice in a turn, for two bargains, happens once, as it was done first: half a debt written off is not told as nine tenths. */
function asDone({ deed, ending }: DeedCause, all: readonly Entry[]): Deed {
  if (!cameAbout(ending)) return deed;
  const causes = all.map(deedOf).filter(other => other !== null && cameAbout(other.ending));
  return causes.find(other => isOne(other!.deed, deed))?.deed ?? deed;
}

/** What was done because a text that is in force owed it. */
const isOwed = ({ cause, postings }: Entry): boolean =>
  cause.kind === 'deed' && cameAbout(cause.ending) && postings.some(({ at }) => SERVED.test(PATHS[at]!));
const SERVED = /^text\.\d\.clause\d\.status$/;

interface Telling {
  readonly story: readonly Entry[];
  readonly joint: readonly Entry[];
  readonly all: readonly Entry[];
  readonly knows: (cause: Cause) => boolean;
  readonly exchange: (offer: Offer) => string;
  readonly tables: Tables;
}

function headline({ story: whole, joint, all, knows, exchange, tables }: Telling): string {
  // That an offer came out is said of what became of it.
  const ended = whole.filter(({ cause }) => cause.kind !== 'leak');
  const story = ended.length > 0 ? ended : whole;
  const ending = story[0]!.cause;
  if (ending.kind === 'offer' && story.length < whole.length) return causeSentence(ending, tables).replace(/\.$/, '; it comes out.');
  if (story[0]!.cause.kind === 'crisis') return crisisHeadline(story.flatMap(({ cause }) => (cause.kind === 'crisis' ? [cause] : [])));
  const [first, ...others] = story.map(deedOf);
  if (first === null || first === undefined) return causeSentence(story[0]!.cause, tables);
  const callers = NATIONS.filter(n => n === first.deed.actor || joint.some(entry => deedOf(entry)!.deed.actor === n));
  const text = refusedBy(sentenceBy(callers, asDone(first, all), first.ending), first).replace(/\.$/, '');
  const half = others.find(other => other!.offer !== null && other!.offer === first.offer);
  if (half && knows(first) && !isMeeting(first, half))
    return `${text}; ${exchange(first.offer!)} ${clauseOf(asDone(half, all), half.ending)}.`;
  const owed = isOwed(story[0]!) ? ', as a text had it' : '';
  const also = others.filter(other => other!.offer === null && !isMeeting(first, other!)).map(other => nameOf(other!.deed.actor));
  return also.length === 0 ? `${text}${owed}.` : `${text}${owed}; so ${also.length === 1 ? 'does' : 'do'} ${list(also)}.`;
}
