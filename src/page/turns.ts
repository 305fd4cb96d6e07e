import type { CrisisStance } from '../engine/crisis/ladder.ts';
import { NONE } from '../engine/move.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { type Given, NOTHING } from '../match/given.ts';
import { peopleIn } from '../match/levels.ts';
import { type Line, takeUp } from '../match/lines.ts';
import { PAGE } from '../words/page.ts';
import { unspent } from './choices.ts';
import { allAnswers, allStances, sealedOrders, thinkAhead } from './minds-at-work.ts';
import {
  clear,
  draft,
  given,
  here,
  isShared,
  isWatching,
  myQuestions,
  passesOn,
  questionsTo,
  reseated,
  said,
  sealed,
  setSitter,
  show,
  sitterAt,
  sittingDown,
  standoff,
  tab,
} from './session.ts';
import { busy, type Screen, say, screen, tell } from './stage.ts';

/** Let the screen show what is going on while agents think and the engine takes its turn. */
export async function during(text: string, work: () => Promise<void>, aloud = text): Promise<void> {
  if (busy.value !== '') return;
  busy.value = text;
  say(aloud);
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  try {
    await work();
  } finally {
    busy.value = '';
  }
}

/** What goes on while something goes under seal: nothing of it is heard where the next to sit down would hear it. */
const sealing = (alone: string, shared: string, work: () => Promise<void>, aloud = alone): Promise<void> =>
  isShared.value ? during(shared, work, '') : during(alone, work, aloud);

/** What whoever sits here gives goes under seal, and the turn goes on. */
function give(part: (nation: Nation, before: Given) => Partial<Given>): Promise<void> {
  const { nation } = here.value;
  given.value = { ...given.value, ...part(nation, given.value) };
  return goOn();
}

export const sealOrders = (): Promise<void> =>
  sealing(
    PAGE.notes.sealing,
    PAGE.notes.sealed,
    () => give((nation, { orders }) => ({ orders: { ...orders, [nation]: draft.value } })),
    sealingAloud(),
  );

/** Attention that could still have bought something is gone with the turn: whoever does not see the line above the seal hears it. */
const sealingAloud = (): string =>
  unspent.value === 0 ? PAGE.notes.sealing : `${PAGE.unspent(PAGE.desk.points(unspent.value))}. ${PAGE.notes.sealing}`;

/** Every question answered. */
export const playTurn = (): Promise<void> =>
  sealing(PAGE.notes.playing, PAGE.notes.answered, () =>
    give((nation, { answers }) => ({ answers: { ...answers, [nation]: said.value } })),
  );

/** Seal a stance: the others take theirs, and the round is played. */
export const takeStance = (stance: CrisisStance): Promise<void> =>
  sealing(PAGE.crisis.playing, PAGE.crisis.sealed, () => give((nation, { stances }) => ({ stances: { ...stances, [nation]: stance } })));

/**
 * Go on with the turn from what is under seal: ask the next of the people for what is missing (orders, then answers, then a stance
 * in each round of a crisis) or, when nothing is, play it. Agents give theirs once people have: none sees another's.
 */
export async function goOn(): Promise<void> {
  const { match } = here.value;
  const { turns } = match.record;
  const people = peopleIn(match.record);
  /** While agents thought, another game was opened or this one gone back in. */
  const gone = () => here.value.match !== match || match.record.turns !== turns;
  const first = people.find(n => given.value.orders[n] === undefined);
  if (first !== undefined) return show(first, opened(first));
  const envelope = sealed.value ?? (await sealedOrders(match, given.value));
  if (gone()) return;
  sealed.value = envelope;
  const asked = people.find(n => given.value.answers[n] === undefined && questionsTo(n).length > 0);
  if (asked !== undefined) {
    show(asked, 'answers');
    if (said.value.length !== myQuestions.value.length) said.value = myQuestions.value.map(() => NONE);
    return;
  }
  const answers = standoff.value?.answers ?? (await allAnswers(match, envelope, given.value));
  for (;;) {
    if (gone()) return;
    const { rounds, stances } = given.value;
    const world = match.brink(envelope.orders, answers, rounds);
    if (world === null) break;
    standoff.value = { sealed: envelope, answers, rounds, world };
    const waited = people.find(n => stances[n] === undefined);
    if (waited !== undefined) return show(waited, 'crisis');
    const round = await allStances(match, world, given.value);
    if (!gone()) given.value = { ...given.value, rounds: [...rounds, round], stances: {} };
  }
  const { rounds } = given.value;
  match.play(envelope.orders, answers, (_, round) => rounds[round]!);
  landed();
}

/** Where a turn begins for a nation: whoever has just sat down reads the brief, and the others what became of their last turn. */
function opened(nation: Nation): Screen {
  const { match, nation: sitting } = here.value;
  if (nation === sitting && !isWatching.value) return 'desk';
  return match.turn === sitterAt(nation).since ? 'brief' : 'turn';
}

/** The turn has been played: everybody reads the page of it, and the first to be asked sits down first. */
function landed(): void {
  const { match } = here.value;
  const at = screen.value === 'watch' ? 'watch' : 'turn';
  clear(at);
  const [first] = peopleIn(match.record);
  if (isShared.value || passesOn.value) {
    if (match.end === null) show(first!, 'turn');
    else tell(PAGE.seats.over);
  }
  if (match.end === null) void thinkAhead(match);
}

/** Back to the start of a turn (0 is the first); what was played from there is kept as a branch. */
export function goBack(turn: number): void {
  if (busy.value !== '') return;
  const { match } = here.value;
  match.back(turn);
  tab.value = 'moves';
  clear('desk');
  tell(PAGE.notes.back(turn + 1));
  startAgain();
}

/** Take up a line that was left; the one in play is kept as a branch. */
export function takeUpLine(line: Line): void {
  const { match } = here.value;
  const stopped = takeUp(match, line);
  tab.value = 'moves';
  clear(match.end !== null ? 'debrief' : 'desk');
  tell(stopped === null ? PAGE.lines.taken : PAGE.lines.stopped(stopped));
  if (match.end === null) startAgain();
}

/** A turn is begun anew: the first of the people is asked, or nobody is. Who sat down later has sat there since. */
function startAgain(): void {
  const { match } = here.value;
  const people = peopleIn(match.record);
  for (const n of people) if (sitterAt(n).since > match.turn) setSitter(n, { since: match.turn });
  const [first] = people;
  if (first === undefined) screen.value = 'watch';
  else show(first, opened(first));
}

/**
 * Hand a seat over, to an agent or back to a person, from a turn on: the one in play, or one that was played. Whatever others have
 * under seal stays there, and whoever sits here goes on where they are.
 */
export function handOver(nation: Nation, player: 'human' | 'default', turn = here.value.turn): void {
  if (busy.value !== '') return;
  const { match, nation: sitting } = here.value;
  const stays = turn === match.turn && nation !== sitting && peopleIn(match.record).length > 0;
  if (turn < match.turn) match.back(turn);
  passesOn.value = isShared.value && nation === sitting && player === 'default';
  match.seat(nation, player);
  if (player === 'human') setSitter(nation, sittingDown(match.turn));
  // Whoever sits down at once reads as much in the brief.
  const note = player === 'human' ? PAGE.seats.taken(CODES[nation]) : PAGE.seats.handed(CODES[nation]);
  (player === 'human' && !stays ? say : tell)(note);
  if (stays) {
    reseated();
    return;
  }
  const before = turn === match.turn ? given.value : NOTHING;
  clear(screen.value);
  given.value = before;
  if (peopleIn(match.record).every(n => before.orders[n] === undefined)) startAgain();
  else void during(PAGE.notes.playing, goOn);
}
