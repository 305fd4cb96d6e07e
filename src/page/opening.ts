import { CODES, type Nation, nationOf, RUS } from '../engine/nations.ts';
import { answersGiven, type Given, givenFromJson, NOTHING, ordersGiven } from '../match/given.ts';
import { isCutShort } from '../match/json-text.ts';
import { type Level, levelsFor, peopleIn } from '../match/levels.ts';
import { Match } from '../match/match.ts';
import { type GameRecord, stancesFromJson } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import type { GuideChoice } from '../words/guide/question.ts';
import { PAGE } from '../words/page.ts';
import { GUIDED } from './first-question.tsx';
import { look } from './guide.tsx';
import { thinkAhead } from './minds-at-work.ts';
import { shippedScenario } from './scenarios.ts';
import { at, draft, given, type Known, myQuestions, said, sit, sittingDown, under } from './session.ts';
import { type Screen, screen, tell } from './stage.ts';
import { type Kept, keep, LONGEST_NAME, type Origin, type Sitters, same, shelf, takeUpKept } from './store.ts';
import { during, goOn } from './turns.ts';

/** Begin a game with people in some seats, or in none: then it is watched. */
export function begin(id: string, people: readonly Nation[], seed: string, level: Level): void {
  const scenario = shippedScenario(id);
  const seats = Object.fromEntries(
    CODES.map((code, n) => [code, people.some(one => one === n) ? 'human' : 'default']),
  ) as GameRecord['seats'];
  const match = new Match(scenario, { seed, seats, levels: levelsFor(level), hash: hashOfScenario(scenario) });
  seatAt(match, people[0] ?? RUS, people.length === 0 ? 'watch' : 'brief', {});
}

/** The answer to the first question begins the first game: its brief, and then the desk with the card of that answer open. */
export function beginGuided(choice: GuideChoice, nation: Nation, seed: string, level: Level): void {
  begin(GUIDED, [nation], seed, level);
  look(choice);
}

/** Sit down at a match; where several play at this machine, under a cover. */
function seatAt(match: Match, nation: Nation, first: Screen, sitters: Sitters, known: Known = {}): void {
  sit(match, nation, first, sitters, known);
  if (peopleIn(match.record).length > 1 && match.end === null) {
    under.value = first;
    screen.value = 'cover';
  }
  if (match.end === null) void thinkAhead(match);
}

/** Open a record from a link or a file. Returns what is wrong with it, or null. */
export async function openRecord(json: unknown, from: 'link' | 'file'): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(json);
    if (typeof restored === 'string') return restored;
    const { match } = restored;
    const people = peopleIn(match.record);
    const first = match.end !== null ? 'debrief' : people.length === 0 ? 'watch' : 'brief';
    const kept = await keptAs(match.record, { name: nameIn(json), from, screen: first });
    // What was wrong with the file is said, whatever it comes to.
    const found = restored.clean ? '' : `${restored.verdict} `;
    if (kept !== undefined) return await goOnWith(kept, found);
    // Whoever opens it may not be who played it so far.
    const sitters = Object.fromEntries(people.map(n => [CODES[n], sittingDown(match.turn)]));
    seatAt(match, people[0] ?? RUS, first, sitters, { from });
    const told = PAGE.notes.from[from];
    tell(match.turn > 0 || !restored.clean ? `${told} ${restored.verdict}` : told);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

/** Open the text of a file. Returns what is wrong with it, or null. */
export async function openText(text: string): Promise<string | null> {
  if (isCutShort(text)) return PAGE.notes.cutShort;
  try {
    return await openRecord(JSON.parse(text), 'file');
  } catch {
    return PAGE.notes.notSave;
  }
}

/** What is known of a game that comes from elsewhere. */
interface Brought {
  readonly name: string | undefined;
  readonly from: Origin;
  readonly screen: Screen;
}

/** What is kept here already of a game that comes from elsewhere. A copy that has a name is kept under it, beside what is played on from it. */
async function keptAs(record: GameRecord, { name, ...is }: Brought): Promise<Kept | undefined> {
  const all = same((await shelf()).games, record);
  if (name !== undefined && !all.some(kept => kept.name === name))
    await keep({ id: crypto.randomUUID(), at: Date.now(), name, ...is, draft: [], record });
  return all.find(kept => kept.name === undefined) ?? all[0];
}

async function goOnWith(kept: Kept, found: string): Promise<string | null> {
  const reason = await resume(kept);
  if (reason === null) tell(found + PAGE.notes.already);
  return reason;
}

const nameIn = (json: unknown): string | undefined => {
  const name = (json as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, LONGEST_NAME) : undefined;
};

/** Take up a kept game where it was left. Returns what is wrong with it, or null. */
export async function resume(kept: Kept): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(kept.record);
    if (typeof restored === 'string') return restored;
    const { match, clean } = restored;
    const nation = seatOf(kept.seat, peopleIn(match.record));
    // One that no longer replays as it was played goes on under another name: what was kept stays as it is.
    // A copy with a name stays as it is too.
    const goesOn = clean && kept.name === undefined;
    if (goesOn) takeUpKept(kept);
    seatAt(match, nation, restingAt(match, kept.screen), kept.sitters ?? {}, { id: goesOn ? kept.id : undefined, from: kept.from });
    draft.value = ordersGiven(kept.draft, nation);
    if (clean && match.end === null) await underSeal(kept, nation);
    if (!clean) tell(restored.verdict);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

/** The seat a kept game is taken up in: the one left, unless it was only looked from, as a debrief is. */
function seatOf(left: Kept['seat'], people: readonly Nation[]): Nation {
  const nation = left === undefined ? undefined : nationOf(left);
  return nation !== undefined && (people.length === 0 || people.includes(nation)) ? nation : (people[0] ?? RUS);
}

/** The screen a kept game is taken up at. */
function restingAt(match: Match, was: string): Screen {
  // A turn that was being shown is read in the paper.
  const read = was === 'paper' || was === 'turn';
  if (match.end !== null) return read ? 'paper' : 'debrief';
  if (peopleIn(match.record).length === 0) return 'watch';
  if (read && match.turn > 0) return 'paper';
  return was === 'brief' ? 'brief' : 'desk';
}

/** A seal is not undone by closing the page: agents seal the same again, and a crisis is open again after the rounds it has had. */
async function underSeal(kept: Kept, nation: Nation): Promise<void> {
  const before = kept.given === undefined ? older(kept, nation) : givenFromJson(kept.given);
  if (before === NOTHING || Object.keys(before.orders).length === 0) return;
  given.value = before;
  if (before.orders[nation] === undefined) return;
  await during(PAGE.notes.playing, goOn);
  const answers = answersGiven(kept.answers ?? []);
  if (at() === 'answers' && answers.length === myQuestions.value.length) said.value = answers;
}

/** What an older page had under seal: its draft, where it had gone on from the desk. */
function older({ screen: left, draft: orders, answers = [], rounds = [] }: Kept, nation: Nation): Given {
  if (left !== 'answers' && left !== 'crisis') return NOTHING;
  return {
    orders: { [nation]: ordersGiven(orders, nation) },
    answers: left === 'crisis' && answers.length > 0 ? { [nation]: answersGiven(answers) } : {},
    rounds: rounds.map(stancesFromJson),
    stances: {},
  };
}
