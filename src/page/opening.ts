import { batch } from '@preact/signals';
import { NONE } from '../engine/move.ts';
import { CODES, NATIONS, type Nation, RUS } from '../engine/nations.ts';
import { type Level, levelsFor } from '../match/levels.ts';
import { Match } from '../match/match.ts';
import { answersOf, seal } from '../match/play.ts';
import { answerFromJson, type GameRecord, orderFromJson, stancesFromJson } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import { shippedScenario } from './scenarios.ts';
import { askPlayer, draft, type Screen, sit, tell } from './session.ts';
import { type Kept, takeUpKept } from './store.ts';
import { proceed, seatsFor } from './turns.ts';

export function begin(id: string, nation: Nation, seed: string, level: Level): void {
  const scenario = shippedScenario(id);
  const seats = Object.fromEntries(CODES.map((code, n) => [code, n === nation ? 'human' : 'default'])) as GameRecord['seats'];
  sit(new Match(scenario, { seed, seats, levels: levelsFor(level), hash: hashOfScenario(scenario) }), nation, 'brief');
}

/** Open a record from a link or a file. Returns what is wrong with it, or null. */
export async function openRecord(json: unknown, from: string): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(json);
    if (typeof restored === 'string') return restored;
    const { match } = restored;
    sit(match, seatIn(match.record), match.end !== null ? 'debrief' : match.turn === 0 ? 'brief' : 'desk');
    tell(match.turn > 0 || !restored.clean ? `${from} ${restored.verdict}` : from);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
const seatIn = (record: GameRecord): Nation => NATIONS.find(n => record.seats[CODES[n]] === 'human') ?? RUS;

/** Take up a kept game where it was left. Returns what is wrong with it, or null. */
export async function resume(kept: Kept): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(kept.record);
    if (typeof restored === 'string') return restored;
    const nation = seatIn(kept.record);
    const { match, clean } = restored;
    const rest: Screen = match.end !== null ? 'debrief' : kept.screen === 'brief' ? 'brief' : 'desk';
    const at: Screen = (kept.screen === 'paper' || kept.screen === 'turn') && match.turn > 0 ? 'paper' : rest;
    // One that no longer replays as it was played goes on under another name: what was kept stays as it is.
    if (clean) takeUpKept(kept);
    sit(match, nation, at, clean ? kept.id : undefined);
    draft.value = kept.draft.flatMap(json => {
      const order = orderFromJson(json, nation);
      return typeof order === 'string' ? [] : [order];
    });
    if ((kept.screen === 'answers' || kept.screen === 'crisis') && clean) reseal(match, nation, kept);
    if (!clean) tell(restored.verdict);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

/** A seal is not undone by closing the page: agents seal the same again, and the answers are taken up where they were. */
function reseal(match: Match, nation: Nation, { screen, answers = [], rounds = [] }: Kept): void {
  if (match.end !== null) return;
  const given = answers.map(answerFromJson);
  const envelope = seal(match, seatsFor(match), { [nation]: draft.value });
  const mine = envelope.questions.filter(q => q.asked === nation);
  if (screen === 'answers') {
    if (mine.length > 0) askPlayer(envelope, given);
    return;
  }
  // A crisis that was open is open again, after the rounds it has had.
  const all = answersOf(match, envelope, seatsFor(match), new Map(mine.map((question, k) => [question, given[k] ?? NONE])));
  const played = rounds.map(stancesFromJson);
  if (match.brink(envelope.orders, all, played) === null) return;
  batch(() => {
    askPlayer(envelope, given);
    proceed(match, envelope, all, played);
  });
}
