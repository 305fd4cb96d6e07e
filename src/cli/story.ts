import type { Order } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { unity } from '../engine/measures.ts';
import { NONE } from '../engine/move.ts';
import { type ByNation, CODES, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { answersTo } from '../engine/settle.ts';
import { atTable } from '../engine/talks/formats.ts';
import { languageAt } from '../engine/talks/table.ts';
import { against } from '../engine/verdict.ts';
import { forecastOf } from '../lab/spatial.ts';
import type { Match } from '../match/match.ts';
import { historyOf } from '../scenario/history.ts';
import { chronicle } from '../words/chronicle.ts';
import { dateOf } from '../words/dates.ts';
import { frontPage, type Headline } from '../words/front-page.ts';
import { figure, labelOf } from '../words/names.ts';
import { answersText, orderText } from '../words/orders.ts';
import { verdict } from '../words/verdict.ts';
import { crisis } from './story-crisis.ts';
import { missed, signed, standing, told, weighed } from './story-texts.ts';

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
  // Who turned an offer down stands beside the offer; a bargain that came to nothing after a yes is told.
  const done = page(entries.filter(entry => !opened(entry) && !(entry.cause.kind === 'offer' && entry.cause.ending === 'declined')));
  return [
    `${dateOf(file.opens, file.months, turn)}, turn ${turn}`,
    '',
    ...(news.length === 0 ? [] : [...news, '']),
    ...ordered(match, turn),
    '',
    ...weighed(match, turn, entries),
    ...crisis(match, turn, entries),
    ...(done.length === 0 ? ['  - Nothing came of it.'] : done),
    '',
    ...signed(entries),
    ...figures(match, turn),
    ...language(match, turn),
    ...standing(match, turn),
    '',
  ].join('\n');
}

const printed = ({ text, detail, importance, leads }: Headline): string[] => [
  `  ${leads || importance > LEAD ? '*' : '-'} ${text}`,
  ...(detail === '' ? [] : [`      ${detail}`]),
];

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

/** The game in two paragraphs, a sentence a line: nobody's own. */
function prose(match: Match, walkAways: ByNation<number>): string[] {
  const { file, tables } = match.scenario;
  const { turn, end, payoffs } = match;
  const after = (t: number) => match.after(t);
  const entries = (t: number) => match.entries(t);
  const told = chronicle({ file, tables, turn, end, payoffs, walkAways, nation: null, after, entries });
  return told.flatMap(sentences => [...sentences.map(({ text }) => `  ${text}`), '']);
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
    'The game as a story',
    '',
    ...prose(match, walkAways),
    'Governments, hidden until now',
    '',
    ...governments(match),
    '',
    ...told(match),
    ...missed(match),
    ...(past.length === 0 ? [] : ['What history did', '', ...past, '']),
    `  Final hash ${match.record.turns.at(-1)?.hash ?? ''}`,
    '  Exploratory, not predictive.',
    '',
  ].join('\n');
}
