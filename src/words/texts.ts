import { NO } from '../engine/move.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import type { Cause } from '../engine/phase.ts';
import type { Clause, Proposal } from '../engine/talks/proposal.ts';
import type { StandingText } from '../engine/talks/read.ts';
import { STAGES, STATUSES } from '../engine/talks/text.ts';
import { capital, inWords, list, nameOf } from './names.ts';
import { phraseFor } from './phrases.ts';

const VERIFIED = ['', 'under inspection', 'open to inspection at any time'] as const;
const VAGUE = ['', 'in general terms', 'in terms open to any reading'] as const;
const within = (due: number): string => (due === 1 ? 'within a turn' : `within ${due} turns`);

/** What one party undertakes: "North Korea will freeze its plants within 2 turns, under inspection, once clause 1 is done". */
export function clauseText({ deed, due, after, verified, ambiguity, snapback }: Clause): string {
  const terms = [
    VERIFIED[verified]!,
    VAGUE[ambiguity]!,
    after > 0 ? `once clause ${after} is done` : '',
    snapback ? 'undone if the text is broken' : '',
  ].filter(term => term !== '');
  return [`${capital(nameOf(deed.actor))} will ${phraseFor(deed, 'order')} ${within(due)}`, ...terms].join(', ');
}

/** A text as a communique: a sentence a clause. */
export const communique = (clauses: readonly Clause[]): string[] => clauses.map((clause, c) => `${c + 1}. ${clauseText(clause)}.`);

/** What a communique opens with. */
export const communiqueHead = (parties: readonly Nation[]): string => `${capital(partiesText(parties))} have agreed that:`;

/** Of the agreement at the end of a game that nobody had tabled. */
export const NOBODY_TABLED = {
  found: (parties: readonly Nation[]): string => `What nobody tabled and ${partiesText(parties)} would have signed`,
  none: 'At the end there was no text left that all at a table would have signed.',
  gains: 'What each would have gained by it',
} as const;

/** How one draft differs from another in a single respect: "clause 2 under inspection". */
export function changeText(from: readonly Clause[], to: readonly Clause[]): string {
  if (to.length > from.length) return `a clause more, ${agreed(to.at(-1)!)}`;
  if (to.length < from.length) {
    const gone = from.findIndex((clause, c) => to[c] === undefined || !sameStep(clause, to[c]));
    return `without clause ${gone + 1}`;
  }
  const at = from.findIndex((clause, c) => !sameStep(clause, to[c]!) || termsOf(clause) !== termsOf(to[c]!));
  const [was, is] = [from[at], to[at]];
  if (was === undefined || is === undefined) return '';
  if (!sameStep(was, is)) return `clause ${at + 1}, ${agreed(is)}`;
  const changed = [
    was.due === is.due ? '' : within(is.due),
    was.verified === is.verified ? '' : VERIFIED[is.verified] || 'taken on trust',
    was.ambiguity === is.ambiguity ? '' : VAGUE[is.ambiguity] || 'put plainly',
    was.after === is.after ? '' : is.after === 0 ? 'waiting for nothing' : `once clause ${is.after} is done`,
    was.snapback === is.snapback ? '' : is.snapback ? 'undone if the text is broken' : 'not undone if the text is broken',
  ];
  return `clause ${at + 1} ${changed.filter(text => text !== '').join(', ')}`;
}
const sameStep = (a: Clause, b: Clause): boolean => agreed(a) === agreed(b);
const termsOf = ({ due, after, verified, ambiguity, snapback }: Clause): string => [due, after, verified, ambiguity, snapback].join(' ');

/** A text in one line, as an order. */
export const textLabel = ({ clauses }: Proposal, told: Steps = inFull): string => `Table a text: ${told(clauses)}`;

export const stageName = (stage: number): string => STAGES[stage]!;
export const statusName = (status: number): string => STATUSES[status]!;
export const partiesText = (parties: readonly Nation[]): string =>
  parties.length === NATIONS.length ? 'the six' : list(parties.map(nameOf));

/** What is owed, by whom to whom by when: a row a clause. */
export interface Debt {
  readonly number: number;
  readonly by: Nation;
  readonly to: readonly Nation[];
  readonly what: string;
  /** Turn (from 1) by which it is due, or null while it waits for another or is no longer owed. */
  readonly due: number | null;
  readonly terms: string;
  readonly status: string;
}
/** A text as a table of who owes what to whom by when. */
export const debtsOf = ({ clauses, parties }: StandingText): Debt[] =>
  clauses.map(({ deed, due, open, after, verified, ambiguity, snapback, status }, c) => ({
    number: c + 1,
    by: deed.actor,
    to: parties.filter(n => n !== deed.actor),
    what: phraseFor(deed, 'order'),
    due: open > 0 && (statusName(status) === 'owed' || statusName(status) === 'late') ? open + due - 1 : null,
    terms: [VERIFIED[verified]!, VAGUE[ambiguity]!, after > 0 ? `after clause ${after}` : '', snapback ? 'snapback' : '']
      .filter(term => term !== '')
      .join(', '),
    status: statusName(status),
  }));

/** Those a word was given to: "the other five" where it was given to all. */
export const othersText = (to: readonly Nation[]): string => (to.length === NATIONS.length - 1 ? 'the other five' : list(to.map(nameOf)));

/** Those a debt is owed to: "the other five" where all six have signed. */
export const owedTo = ({ to }: Debt): string => othersText(to);

/** What is still owed, by whom to whom by when, in one line; `dateOf` names a turn (from 1). */
export function debtLine(debt: Debt, dateOf: (turn: number) => string): string {
  const by = debt.due === null ? '' : ` by ${dateOf(debt.due)}`;
  const terms = debt.terms === '' ? '' : ` (${debt.terms})`;
  return `${debt.number}. ${capital(nameOf(debt.by))} to ${owedTo(debt)}: ${debt.what}${by}${terms}: ${debt.status}`;
}

/** Who has signed, and how far it has come: "Text of the six, tabled by China, in force". */
export const textHead = ({ parties, by, stage }: StandingText): string =>
  `Text of ${partiesText(parties)}, tabled by ${nameOf(by)}, ${stageName(stage)}`;

type TextCause = Extract<Cause, { readonly kind: 'text' }>;
type TabledCause = Extract<Cause, { readonly kind: 'tabled' }>;

/** "North Korea to freeze its plants". */
export const agreed = ({ deed }: Pick<Clause, 'deed'>): string => `${nameOf(deed.actor)} to ${phraseFor(deed, 'order')}`;
const of = (text: StandingText): string => `The text of ${partiesText(text.parties)}`;

/** A text of more clauses than these fills half a page as a headline. */
const SHORT = 2;
type Steps = (clauses: readonly Pick<Clause, 'deed'>[]) => string;
const inFull: Steps = clauses => clauses.map(agreed).join('; ');
/** Its first clause, and how many more: "the United States to suspend the large exercises, and three clauses more". */
export const inBrief: Steps = clauses => {
  const more = clauses.length - 1;
  return more < SHORT ? inFull(clauses) : `${agreed(clauses[0]!)}, and ${inWords(more)} clauses more`;
};

/** A headline of a text in brief, and clause by clause what it then leaves out; null where nothing is. */
export function briefOf(cause: Cause): { readonly brief: string; readonly clauses: readonly string[] } | null {
  const clauses = cause.kind === 'tabled' ? cause.tabled.proposal.clauses : isRatified(cause) ? cause.text.clauses : [];
  if (clauses.length <= SHORT) return null;
  const brief = cause.kind === 'tabled' ? tabledSentence(cause, inBrief) : textSentence(cause as TextCause, inBrief);
  return { brief, clauses: clauses.map(clause => `${capital(agreed(clause))}.`) };
}
const isRatified = (cause: Cause): cause is TextCause => cause.kind === 'text' && cause.what === 'ratified';

/** A text that was tabled, and what they made of it. */
export function tabledSentence({ tabled: { proposal, sponsors, ending, answers } }: TabledCause, told: Steps = inFull): string {
  const steps = told(proposal.clauses);
  if (ending === 'signed') return `${capital(partiesText(proposal.parties))} sign a text: ${steps}.`;
  if (ending === 'crowded') return `A text of ${list(sponsors.map(nameOf))} is overtaken by another: ${steps}.`;
  const against = proposal.parties.filter(n => answers[n] === NO);
  return `${capital(list(against.map(nameOf)))} will not sign a text of ${list(sponsors.map(nameOf))}: ${steps}.`;
}

/** What became of a text or of a clause. */
export function textSentence({ what, text, clause, by }: TextCause, told: Steps = inFull): string {
  const it = text.clauses[clause]!;
  const name = by === null ? '' : capital(nameOf(by));
  const step = phraseFor(it.deed, 'order');
  const others = othersText(text.parties.filter(n => n !== by));
  switch (what) {
    case 'ratified':
      return `${of(text)} is ratified, and binds: ${told(text.clauses)}.`;
    case 'rejected':
      return `${name} does not ratify the text it signed; nothing of it binds.`;
    case 'late':
      return `${name} is late: it was to ${step}.`;
    case 'broken':
      return `${name} breaks its word to ${others}: it was to ${step}, and has not.`;
    case 'exposed':
      return `Inspectors find that ${nameOf(it.deed.actor)} only pretended to ${step}.`;
    case 'forsaken':
      return `${name} goes back on what it promised ${others}: to ${step}.`;
    case 'alarm':
      return `Inspectors are in doubt whether ${nameOf(it.deed.actor)} did what it reported: to ${step}.`;
    case 'disputed':
      return `It is disputed what ${nameOf(it.deed.actor)} owed: to ${step}, ${VAGUE[it.ambiguity]}.`;
    case 'settled':
      return `They agree that ${nameOf(it.deed.actor)} did what it owed: to ${step}.`;
    case 'kept':
      return `${name} has done what it owed: to ${step}.`;
    case 'void':
      return `Nothing is left for ${nameOf(it.deed.actor)} to do of what it owed: to ${step}.`;
    case 'snapped back':
      return `${name} takes back what it gave: to ${step}.`;
    case 'carried out':
      return `${of(text)} is carried out.`;
    case 'broken down':
      return `${of(text)} breaks down; nobody owes anything more under it.`;
    case 'lapsed':
      return `${of(text)} lapses; nothing of it was done.`;
    case 'opened':
      return `It falls to ${nameOf(it.deed.actor)} to ${step}.`;
  }
}
