import { preview, termsOf } from '../agents/preview.ts';
import type { Entry } from '../engine/ledger.ts';
import type { Nation } from '../engine/nations.ts';
import { CODES } from '../engine/nations.ts';
import { type Outlook, outlookFor } from '../engine/outlook.ts';
import type { Proposal } from '../engine/talks/proposal.ts';
import { textsIn } from '../engine/talks/read.ts';
import { stands } from '../engine/talks/text.ts';
import { goalOf } from '../engine/value.ts';
import { textsTold } from '../lab/texts-told.ts';
import { untabled } from '../lab/untabled.ts';
import type { Match } from '../match/match.ts';
import { dateOf } from '../words/dates.ts';
import { inHundred, nameOf, signed as withSign } from '../words/names.ts';
import {
  changeText,
  communique,
  communiqueHead,
  debtLine,
  debtsOf,
  NOBODY_TABLED,
  partiesText,
  statusName,
  textHead,
  textSentence,
} from '../words/texts.ts';

/** Each text tabled this turn as whoever tabled it saw it: who would sign, what holds the others back, their homes, what would help most. */
export function weighed(match: Match, turn: number, entries: readonly Entry[]): string[] {
  const texts = entries.flatMap(({ cause }) => (cause.kind === 'tabled' ? [cause.tabled.proposal] : []));
  return texts.flatMap(text => [...seenBy(match, turn, text), '']);
}

function seenBy(match: Match, turn: number, text: Proposal): string[] {
  const { tables } = match.scenario;
  const belief = match.beliefIn(match.start(turn), text.actor);
  const { odds, help } = preview(text, belief, tables, match.chance);
  const outlook = outlookFor(tables).from(belief.seen);
  outlook.reckon(text, text.parties);
  const parties = text.parties
    .filter(n => n !== text.actor)
    .map(n => `${CODES[n]} ${inHundred(outlook.yesOdds(text, n))}${against(outlook, text, n)}`);
  const homes = text.parties.map(n => `${CODES[n]} ${inHundred(outlook.homeOdds(n))}`);
  const better =
    help?.order.move === 'text'
      ? [`    Would help most: ${changeText(text.clauses, help.order.clauses)} (all sign ${inHundred(help.odds)} in 100).`]
      : [];
  return [
    `  The text of ${nameOf(text.actor)}, as ${nameOf(text.actor)} saw it: all sign ${inHundred(odds.mid)} in 100.`,
    `    Would sign, in 100: ${parties.join(', ')}.`,
    `    Would ratify, in 100: ${homes.join(', ')}.`,
    ...better,
  ];
}

/** What speaks most against a text for one that would rather not sign it. */
function against(outlook: Outlook, text: Proposal, n: Nation): string {
  if (outlook.margin(text, n) >= 0) return '';
  const { done, declined, tables } = outlook;
  const reasons = [
    ...termsOf(n, tables, done.items[n], declined.items[n]).map(({ goal, by }) => ({ what: goalOf(goal).label.toLowerCase(), by })),
    { what: 'signing beyond its language', by: -outlook.face(text, n) },
    { what: 'a red line at home', by: -outlook.redLines(text, n) },
    { what: 'a refusal at home', by: -outlook.refusal(n) },
  ];
  const worst = reasons.reduce((a, b) => (b.by < a.by ? b : a));
  return worst.by < 0 ? ` (${worst.what} ${withSign(worst.by)})` : '';
}

/** The communique of a text signed this turn. */
export function signed(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ cause }) => {
    if (cause.kind !== 'tabled' || cause.tabled.ending !== 'signed') return [];
    const { parties, clauses } = cause.tabled.proposal;
    return [`  ${communiqueHead(parties)}`, ...communique(clauses).map(line => `    ${line}`), ''];
  });
}

/** The texts that stand after a turn: who owes what to whom by when. */
export function standing(match: Match, turn: number): string[] {
  const { opens, months } = match.scenario.file;
  return textsIn(match.after(turn))
    .filter(({ stage }) => stands(stage))
    .flatMap(text => ['', `  ${textHead(text)}`, ...debtsOf(text).map(debt => `    ${debtLine(debt, t => dateOf(opens, months, t))}`)]);
}

/** Every text that was signed: what was promised, what was delivered, what was hidden; and how many were refused. */
export function told(match: Match): string[] {
  if (match.scenario.tables.agenda.issues.length === 0) return [];
  const { opens, months } = match.scenario.file;
  const on = (turn: number): string => dateOf(opens, months, turn);
  const all = textsTold(match, turn => match.entries(turn));
  const kept = all.filter(({ ending }) => ending === 'signed');
  const refused = all.length - kept.length;
  const rest =
    refused === 0
      ? ''
      : kept.length === 0
        ? ` ${refused} ${refused === 1 ? 'was' : 'were'} tabled.`
        : ` ${refused} more ${refused === 1 ? 'was' : 'were'} tabled and not signed.`;
  const head = kept.length === 0 ? 'No text was signed.' : `${kept.length === 1 ? 'One text was' : `${kept.length} texts were`} signed.`;
  const texts = kept.flatMap(({ turn, proposal, last, hidden, events }) => [
    '',
    `  ${on(turn)}: text of ${partiesText(proposal.parties)}, tabled by ${nameOf(proposal.actor)}`,
    ...communique(proposal.clauses).map((line, c) => {
      const status = last?.clauses[c]?.status;
      const feigned = hidden.includes(c) ? ', and reported as done when it was not' : '';
      return `    ${line.replace(/\.$/, '')}: ${status === undefined ? 'never bound' : statusName(status)}${feigned}.`;
    }),
    ...events.filter(({ cause }) => cause.what !== 'opened').map(({ turn: when, cause }) => `      ${on(when)}  ${textSentence(cause)}`),
  ]);
  return ['Texts, as they truly went', '', `  ${head}${rest}`, ...texts, ''];
}

/** The agreement that nobody tabled and all would have signed, or that there was none. */
export function missed(match: Match): string[] {
  if (match.end !== 'horizon' || match.scenario.tables.agenda.issues.length === 0) return [];
  const found = untabled(match);
  if (found === null) return [NOBODY_TABLED.none, ''];
  const gains = found.gains.map(({ nation, by }) => `${CODES[nation]} +${by.toFixed(1)}`).join('  ');
  return [
    NOBODY_TABLED.found(found.proposal.parties),
    '',
    ...communique(found.proposal.clauses).map(line => `  ${line}`),
    `  ${NOBODY_TABLED.gains}: ${gains}`,
    '',
  ];
}
