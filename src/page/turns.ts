import { type CrisisStance, HOLD, type Stances } from '../engine/crisis/ladder.ts';
import { type Answer, NONE } from '../engine/move.ts';
import { byNation, CODES } from '../engine/nations.ts';
import { agentIn, seatNamed } from '../lab/seats.ts';
import { levelOf } from '../match/levels.ts';
import { type Line, takeUp } from '../match/lines.ts';
import type { Match } from '../match/match.ts';
import { answersOf, type Sealed, type Seat, seal, stancesIn } from '../match/play.ts';
import { PAGE } from '../words/page.ts';
import { askPlayer, askStance, busy, clear, draft, here, myQuestions, said, say, sealed, standoff, tab, tell } from './session.ts';

/** A human seat is asked by the page, never through here. */
const human: Seat = { orders: () => [], answers: (_nation, _belief, _match, questions) => questions.map(() => NONE), stance: () => HOLD };
export const seatsFor = ({ record }: Match) =>
  byNation(n => {
    const player = record.seats[CODES[n]];
    return player === 'human' ? human : seatNamed(agentIn(player), levelOf(record, n));
  });

/** Let the screen show what is going on before the engine takes its turn. */
async function after(text: string, work: () => void): Promise<void> {
  if (busy.value !== '') return;
  busy.value = text;
  say(text);
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  try {
    work();
  } finally {
    busy.value = '';
  }
}

/** Seal the orders; what they ask of the player comes first, else the turn plays. */
export const sealOrders = (): Promise<void> =>
  after(PAGE.notes.sealing, () => {
    const { match, nation } = here.value;
    const envelope = seal(match, seatsFor(match), { [nation]: draft.value });
    if (!envelope.questions.some(q => q.asked === nation)) return conclude(match, envelope, new Map());
    askPlayer(envelope);
  });

/** Every question answered: the turn plays. */
export const playTurn = (): Promise<void> =>
  after(PAGE.notes.playing, () =>
    conclude(here.value.match, sealed.value!, new Map(myQuestions.value.map((question, k) => [question, said.value[k]!]))),
  );

type Answers = NonNullable<Parameters<typeof answersOf>[3]>;

function conclude(match: Match, envelope: Sealed, own: Answers): void {
  proceed(match, envelope, answersOf(match, envelope, seatsFor(match), own), []);
}

/** The turn plays, unless it has led to a crisis that waits for a stance of the player's. */
export function proceed(match: Match, envelope: Sealed, answers: readonly Answer[], rounds: readonly Stances[]): void {
  const world = match.brink(envelope.orders, answers, rounds);
  if (world !== null) {
    askStance({ sealed: envelope, answers, rounds, world });
    return;
  }
  match.play(envelope.orders, answers, (_, round) => rounds[round]!);
  clear('turn');
}

/** Seal a stance: the others take theirs, and the round is played. */
export const takeStance = (stance: CrisisStance): Promise<void> =>
  after(PAGE.crisis.playing, () => {
    const { match, nation } = here.value;
    const { sealed: envelope, answers, rounds, world } = standoff.value!;
    const stances = stancesIn(match, world, seatsFor(match), { [nation]: stance });
    proceed(match, envelope, answers, [...rounds, stances]);
  });

/** Back to the start of a turn (0 is the first); what was played from there is kept as a branch. */
export function goBack(turn: number): void {
  const { match } = here.value;
  match.back(turn);
  tab.value = 'moves';
  clear('desk');
  tell(PAGE.notes.back(turn + 1));
}

/** Take up a line that was left; the one in play is kept as a branch. */
export function takeUpLine(line: Line): void {
  const { match } = here.value;
  const stopped = takeUp(match, line);
  tab.value = 'moves';
  clear(match.end !== null ? 'debrief' : 'desk');
  tell(stopped === null ? PAGE.lines.taken : PAGE.lines.stopped(stopped));
}
