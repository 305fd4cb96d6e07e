import type { Order } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { unity } from '../engine/measures.ts';
import { NONE } from '../engine/move.ts';
import { type ByNation, CODES, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { answersTo } from '../engine/settle.ts';
import { atTable } from '../engine/talks/formats.ts';
import { textsIn } from '../engine/talks/read.ts';
import { languageAt } from '../engine/talks/table.ts';
import { stands } from '../engine/talks/text.ts';
import { against } from '../engine/verdict.ts';
import { forecastOf } from '../lab/spatial.ts';
import { untabled } from '../lab/untabled.ts';
import type { Match } from '../match/match.ts';
import { historyOf } from '../scenario/history.ts';
import { crisisSentence, outcomeText, roundText } from '../words/crisis.ts';
import { frontPage, type Headline } from '../words/front-page.ts';
import { dateOf, figure, labelOf } from '../words/names.ts';
import { answersText, orderText } from '../words/orders.ts';
import { communique, communiqueHead, debtLine, debtsOf, NOBODY_TABLED, textHead } from '../words/texts.ts';
import { verdict } from '../words/verdict.ts';

/** Stories of a turn that are printed, and the importance from which one leads the page. */
const PRINTED = 8;
const LEAD = 0.3;

/** One played turn (from 1) as a story: the news, what was ordered, asked and answered, what came of it, how things stand. */
export function turnStory(match: Match, turn: number): string {
  const { file, tables } = match.scenario;
  const entries = match.entries(turn);
  const opened = ({ cause }: Entry): boolean => cause.kind === 'news' || cause.kind === 'event';
  const page = (of: readonly Entry[]): string[] => frontPage(of, tables, 'all').slice(0, PRINTED).flatMap(printed);
  const news = page(entries.filter(opened));
  // Who turned an offer down stands beside the offer.
  const done = page(entries.filter(entry => !opened(entry) && entry.cause.kind !== 'offer'));
  return [
    `${dateOf(file.opens, file.months, turn)}, turn ${turn}`,
    '',
    ...(news.length === 0 ? [] : [...news, '']),
    ...ordered(match, turn),
    '',
    ...crisis(entries),
    ...(done.length === 0 ? ['  - Nothing came of it.'] : done),
    '',
    ...signed(entries),
    ...figures(match, turn),
    ...language(match, turn),
    ...standing(match, turn),
    '',
  ].join('\n');
}

const printed = ({ text, detail, importance }: Headline): string[] => [
  `  ${importance > LEAD ? '*' : '-'} ${text}`,
  ...(detail === '' ? [] : [`      ${detail}`]),
];

/** A crisis round by round, as it went. */
function crisis(entries: readonly Entry[]): string[] {
  const causes = entries.flatMap(({ cause }) => (cause.kind === 'crisis' ? [cause] : []));
  const lines = causes.flatMap(cause => {
    if (cause.what === 'opened') return [`  ${crisisSentence(cause)}`];
    if (cause.what === 'stance') return [];
    const sides = new Map(causes.flatMap(one => (one.what === 'stance' ? [[one.nation, one.side] as const] : [])));
    const said = roundText(cause.stances, [cause.provoker, cause.target], n => sides.get(n)!);
    return [`    Round ${cause.round}, rung ${cause.rung}: ${said}. ${outcomeText(cause)}`];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

/** Every order on a line of its own, with what was said to it. */
function ordered(match: Match, turn: number): string[] {
  const { orders, questions, answers } = match.played(turn);
  const reply = (order: Order): string => {
    const said = answersTo(order, questions, answers).flatMap((answer, n) => (answer === NONE ? [] : [[n as Nation, answer] as const]));
    return said.length === 0 ? '' : ` ${answersText(said)}.`;
  };
  return NATIONS.flatMap(n => {
    const lines = orders[n].length === 0 ? ['Holds.'] : orders[n].map(order => `${orderText(order)}.${reply(order)}`);
    return lines.map((line, k) => `  ${(k === 0 ? labelOf(n) : '').padEnd(14)} ${line}`);
  });
}

function figures(match: Match, turn: number): string[] {
  const { globe, dyad } = match.after(turn);
  const whole = (x: number): string => figure(Math.round(x));
  const five = unity(match.after(turn), match.scenario.book.measures);
  return [
    `  Tension ${whole(globe.tension)}, outrage ${whole(globe.outrage)}, UN law ${figure(globe.unRegime)} of 10, rift ${whole(globe.rift)}, unity of the five ${whole(five)}, tie of Moscow and Pyongyang ${whole(dyad[RUS][PRK].tie)}`,
    `  Value: ${match.path[turn - 1]!.map((v, n) => `${CODES[n]} ${v.toFixed(1)}`).join('  ')}   ${match.record.turns[turn - 1]!.hash}`,
  ];
}

/** What was said at the table, where the six met, with the weighted mean and the forecast of the spatial model. */
function language(match: Match, turn: number): string[] {
  const { tables } = match.scenario;
  const { issues } = tables.agenda;
  const world = match.after(turn);
  const there = atTable(world, tables.book.effects);
  if (issues.length === 0 || there.length === 0) return [];
  const { mean, ends, winner } = forecastOf(world, tables);
  const wide = Math.max(...issues.map(({ label }) => label.length));
  const whole = (x: number): string => x.toFixed(0).padStart(5);
  return [
    '',
    `  ${'At the table'.padEnd(wide)} ${there.map(n => CODES[n].padStart(5)).join('')}   mean  forecast`,
    ...issues.map(({ label }, k) => {
      const said = there.map(n => whole(languageAt(world, n, k))).join('');
      return `  ${label.padEnd(wide)} ${said}  ${whole(mean[k]!)}     ${whole(ends[winner]![k]!)}`;
    }),
  ];
}

/** What each government was, and how likely that was to anyone who could not know; one that gave way to another, in turn. */
function governments(match: Match): string[] {
  return NATIONS.flatMap(n => {
    const types = match.scenario.tables.types[n];
    let last = 0;
    return Array.from({ length: match.turn + 1 }, (_, turn) => turn).flatMap(turn => {
      const now = match.after(turn).state[n].type;
      const type = types[now - 1];
      if (type === undefined || now === last) return [];
      const since = last === 0 ? '' : `, since turn ${turn}`;
      last = now;
      return [`  ${(since === '' ? labelOf(n) : '').padEnd(14)} ${type.label} (${Math.round(100 * type.prior)}%)${since}`];
    });
  });
}

/** The communique of a text signed this turn. */
function signed(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ cause }) => {
    if (cause.kind !== 'tabled' || cause.tabled.ending !== 'signed') return [];
    const { parties, clauses } = cause.tabled.proposal;
    return [`  ${communiqueHead(parties)}`, ...communique(clauses).map(line => `    ${line}`), ''];
  });
}

/** The texts that stand after a turn: who owes what to whom by when. */
function standing(match: Match, turn: number): string[] {
  const { opens, months } = match.scenario.file;
  return textsIn(match.after(turn))
    .filter(({ stage }) => stands(stage))
    .flatMap(text => ['', `  ${textHead(text)}`, ...debtsOf(text).map(debt => `    ${debtLine(debt, t => dateOf(opens, months, t))}`)]);
}

/** The agreement that nobody tabled and all would have signed, or that there was none. */
function missed(match: Match): string[] {
  if (match.scenario.tables.agenda.issues.length === 0) return [];
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

/** Payoffs against walk-aways, the verdict beside what history did, and the last hash. */
export function endStory(match: Match, walkAways: ByNation<number>): string {
  const { payoffs, scenario } = match;
  const rows = NATIONS.map(n => {
    const judged = { better: 'better', about: 'about as well', worse: 'worse' }[against(payoffs[n], walkAways[n])];
    return `  ${labelOf(n).padEnd(14)} ${payoffs[n].toFixed(1).padStart(5)}   walk-away ${walkAways[n].toFixed(1).padStart(5)}   ${judged}`;
  });
  const text = verdict(match.end ?? 'horizon', match.after(0), match.after(match.turn), payoffs, walkAways);
  const past = historyOf(scenario, match.turn).map(event => `  ${dateOf(event.opens, event.months, event.turn)}  ${event.text}`);
  return [
    'Payoffs, 0 to 100',
    '',
    ...rows,
    '',
    ...text.map(line => `  ${line}`),
    '',
    'Governments, hidden until now',
    '',
    ...governments(match),
    '',
    ...missed(match),
    ...(past.length === 0 ? [] : ['What history did', '', ...past, '']),
    `  Final hash ${match.record.turns.at(-1)?.hash ?? ''}`,
    '  Exploratory, not predictive.',
    '',
  ].join('\n');
}
