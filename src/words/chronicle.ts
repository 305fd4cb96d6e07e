import { principals } from '../engine/crisis/ladder.ts';
import { targetOf } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { moveOf } from '../engine/moves/index.ts';
import { type ByNation, NATIONS, type Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import type { End } from '../engine/verdict.ts';
import { type World, placeOf as worldPlace } from '../engine/world.ts';
import { seasonText, whenOf } from './dates.ts';
import { effectsOf, weightOf } from './effects.ts';
import { frontPage, type Headline } from './front-page.ts';
import { capital, figure, inWords, list, nameOf } from './names.ts';
import { cameAbout } from './sentences.ts';
import { standing } from './verdict.ts';

/** A game as whoever tells it finds it: its worlds from the opening (0) on, and what moved them. */
export interface Played {
  readonly file: { readonly opens: string; readonly months: number };
  readonly tables: Tables;
  readonly turn: number;
  readonly end: End | null;
  readonly after: (turn: number) => World;
  readonly entries: (turn: number) => readonly Entry[];
  readonly payoffs: ByNation<number>;
  readonly walkAways: ByNation<number> | null;
  /** Whose own moves are told in any case. */
  readonly nation: Nation | null;
}

/** A sentence, and what it is taken from: a story of a turn; how the world stood after one (0: the opening); the payoffs; the record. */
export interface Told {
  readonly text: string;
  /** The words in it that lead there. */
  readonly door: string;
  readonly turn: number;
  readonly from: Headline | 'world' | 'payoffs';
}

/** Turning points told; of them of one's own that led their page; of one turn; and of those that no order brought about, which count for less: judgement, by reading. */
const POINTS = 6;
const OWN = 3;
const A_TURN = 2;
const FATE = 1;
const FATED = 0.7;
/** What a text that binds, or shots exchanged, counts beside what it moved at once; and a crisis, or a word that did not hold: judgement, by reading. */
const LEADS = 1;
const GRAVE = 0.5;
/** Most that the move of one number counts: a switch thrown is not the whole of its scale (judgement). */
const MOST = 0.5;

interface Point {
  readonly turn: number;
  readonly story: Headline;
  readonly weight: number;
  /** Its place among the stories of its turn, and whether the page of the turn opened with it. */
  readonly place: number;
  readonly led: boolean;
  /** Later turns in which the same happens, where it is one thing. */
  readonly again: readonly number[];
}

/** A game in two paragraphs: how it opened and what turned it; how it ended, and who came out ahead. What history did stands beside it. */
export function chronicle(game: Played): readonly [course: readonly Told[], close: readonly Told[]] {
  const points = pointsOf(game);
  const course = [opening(game), ...points.map((point, k) => pointTold(game, point, k === 0 ? 0 : dated(points[k - 1]!)))];
  const last = points.at(-1);
  return [course, closing(game, last === undefined ? null : dated(last))];
}

/** What makes two stories the same thing happening again: who did what to whom, whatever its size. */
function keyOf({ entries, word }: Headline): string {
  const { cause } = entries[0]!;
  if (word !== null) return `word ${word.by} ${word.to.join()}`;
  if (cause.kind === 'deed') {
    const { actor, move, given } = cause.deed;
    // What is one for all is the same whoever ordered it.
    const what = moveOf(move).joint === 'all' ? JSON.stringify(given) : `${actor} ${targetOf(cause.deed)}`;
    return `${move} ${what} ${cameAbout(cause.ending)}`;
  }
  return cause.kind === 'event' || cause.kind === 'news' ? cause.kind + ('id' in cause ? cause.id : cause.name) : '';
}

/** What comes by itself is there in the morning; a crisis comes of what was done, and a text breaks down over a breach. */
function placeOf(story: Headline, k: number): number {
  const { cause } = story.entries[0]!;
  if (isFate(story)) return -1;
  return cause.kind === 'crisis' || (cause.kind === 'text' && cause.what === 'broken down') ? Number.POSITIVE_INFINITY : k;
}

const isFate = ({ entries }: Headline): boolean => entries[0]!.cause.kind === 'event' || entries[0]!.cause.kind === 'news';

const isOwn = ({ entries, word }: Headline, nation: Nation): boolean =>
  word !== null
    ? word.by === nation
    : entries.some(
        ({ cause }) =>
          (cause.kind === 'deed' && (cause.offer?.actor ?? cause.deed.actor) === nation) ||
          (cause.kind === 'tabled' && cause.tabled.sponsors.includes(nation)),
      );

/** A text counts when it is signed and when it is over: what lies between is its course. */
const isTurn = ({ leads, entries }: Headline): boolean =>
  leads && !entries.some(({ cause }) => cause.kind === 'text' && cause.what === 'ratified');

const isGrave = ({ word, entries }: Headline): boolean => word !== null || entries[0]!.cause.kind === 'crisis';

/** What a story moved, as the page tells it, and what it is. */
function weightIn(story: Headline): number {
  const moved = effectsOf(story.moved).reduce((sum, { path, by }) => sum + Math.min(MOST, weightOf({ at: worldPlace(path)!, by })), 0);
  return (isFate(story) ? FATED : 1) * moved + (isTurn(story) ? LEADS : 0) + (isGrave(story) ? GRAVE : 0);
}

/** The turn of which the year need not be said again; none after a look ahead to when the same came again. */
const dated = ({ turn, again }: Point): number | null => (again.length > 0 ? null : turn);

/** The stories that moved most, each told when it first happens; before them the nation's own that led their page. In order of time. */
function pointsOf({ turn: last, entries, tables, nation }: Played): Point[] {
  const all = Array.from({ length: last }, (_, t) => t + 1).flatMap(turn =>
    frontPage(entries(turn), tables, 'all').map((story, k) => ({
      turn,
      story,
      key: keyOf(story),
      place: placeOf(story, k),
      led: k === 0,
    })),
  );
  const points = all
    .filter(({ key }, k) => key === '' || all.findIndex(other => other.key === key) === k)
    .map(({ key, ...point }): Point => {
      const repeats = key !== '' && point.story.entries.length === 1;
      const later = repeats ? all.filter(other => other.key === key && other.turn > point.turn) : [];
      const again = [...new Set(later.map(({ turn }) => turn))];
      return { ...point, again, weight: weightIn(point.story) };
    })
    .sort((a, b) => b.weight - a.weight);
  const own = points.filter(({ story }) => nation !== null && isOwn(story, nation));
  const led = own.filter(point => point.led).slice(0, OWN);
  const chosen: Point[] = led.length > 0 ? led : own.slice(0, 1);
  for (const point of points) {
    const beside = chosen.filter(({ turn }) => turn === point.turn).length;
    const fate = chosen.filter(({ story }) => isFate(story)).length;
    if (chosen.length < POINTS && !chosen.includes(point) && beside < A_TURN && (!isFate(point.story) || fate < FATE)) chosen.push(point);
  }
  return chosen.sort((a, b) => a.turn - b.turn || a.place - b.place);
}

const ALONE = 'a game without any bargain';

/** A headline within a sentence: without its full stop, its first letter small unless it is a name's. */
const within = (text: string): string =>
  text
    .split('. ')
    .map(part =>
      part
        .replace(/\.$/, '')
        .replace(/^(The|An?|Officials|Families|What|Inspectors|It|Both|No|Neither|Something) /, first => first.toLowerCase()),
    )
    .join('; ');

const many = (n: number, one: string, more: string): string => `${inWords(n)} ${n < 2 ? one : more}`;

function opening(game: Played): Told {
  const { globe, programme } = game.after(0);
  const tests = `North Korea has tested ${many(Math.round(programme.tests), 'nuclear device', 'nuclear devices')}`;
  const table = globe.session > game.tables.book.effects.session ? 'the six are at the table' : 'no round of talks is in being';
  const text = `${whenOf(game.file, 0, null)} tension on the peninsula stands at ${level(globe.tension)}, ${tests}, and ${table}.`;
  return { text: capital(text), door: level(globe.tension), turn: 0, from: 'world' };
}

function pointTold(game: Played, { turn, story, again }: Point, before: number | null): Told {
  const fate = isFate(story);
  const door = fate ? seasonText(game.file, turn) : capital(whenOf(game.file, turn, before));
  const text = fate ? `${story.text.split('. ')[0]!.replace(/\.$/, '')} (${door}).` : `${door} ${within(story.text)}.`;
  const more = again.length > 0 ? ` The same happens ${againIn(game, turn, again)}.` : '';
  return { text: `${text}${more}`, door, turn, from: story };
}

/** When the same happens again: "again early in 2015", "in three later quarters, the last late in 2016". */
function againIn(game: Played, turn: number, again: readonly number[]): string {
  const last = whenOf(game.file, again.at(-1)!, turn);
  return again.length === 1 ? `again ${last}` : `in ${inWords(again.length)} later quarters, the last ${last}`;
}

function closing(game: Played, latest: number | null): Told[] {
  const { end, turn, payoffs, walkAways } = game;
  const told: Told[] = [
    { text: ended(game, latest), door: end === 'war' ? 'war' : level(game.after(turn).globe.tension), turn, from: 'world' },
  ];
  if (end !== 'war' && walkAways !== null) told.push({ text: standings(payoffs, walkAways), door: ALONE, turn, from: 'payoffs' });
  return told;
}

function ended(game: Played, latest: number | null): string {
  const when = whenOf(game.file, game.turn, latest);
  const close = latest === game.turn ? 'At the end' : `At the end, ${when},`;
  if (game.end === 'war')
    return `${capital(when)} there is war between ${list(principals(game.after(game.turn)).map(nameOf))}, and what any of the six had gained before counts for nothing.`;
  const [first, last] = [game.after(0), game.after(game.turn)];
  const tests = Math.round(last.programme.tests - first.programme.tests);
  const fired = Math.round(last.programme.launches - first.programme.launches);
  const done = `North Korea has tested ${many(tests, 'nuclear device', 'nuclear devices')} and fired ${many(fired, 'missile', 'missiles')}`;
  const law = lawText(first.globe.unRegime, last.globe.unRegime);
  const stands = `tension stands at ${level(last.globe.tension)}; since the opening ${done}, and ${law}.`;
  return game.end === 'collapse' ? `${capital(when)} the North Korean state gives way; ${stands}` : `${close} ${stands}`;
}

const level = (x: number): string => `${figure(Math.round(x))} of 100`;
const tenth = (x: number): string => String(Math.round(10 * x) / 10);

const lawText = (from: number, to: number): string =>
  to - from < 0.05
    ? 'the law of the Security Council stays as it was'
    : `the law of the Security Council has gone from ${tenth(from)} to ${tenth(to)} of 10`;

/** Who came out ahead of a game in which nobody bargains. */
function standings(payoffs: ByNation<number>, walkAways: ByNation<number>): string {
  const parts = standing(payoffs, walkAways).map(({ nations, how }) => {
    const who = nations.length === NATIONS.length ? 'all six' : list(nations.map(nameOf));
    return `${who} ${{ better: 'ahead', about: 'about level', worse: 'behind' }[how]}`;
  });
  return `Against ${ALONE} the account closes with ${list(parts)}.`;
}
