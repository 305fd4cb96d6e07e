import type { CrisisStance, Stances } from '../engine/crisis/ladder.ts';
import type { Order, Orders } from '../engine/deeds.ts';
import { type Answer, NONE } from '../engine/move.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import type { World } from '../engine/world.ts';
import { agentIn } from '../lab/seats.ts';
import type { Given } from '../match/given.ts';
import { LEVELS, levelOf } from '../match/levels.ts';
import type { Belief, Match } from '../match/match.ts';
import type { Sealed } from '../match/play.ts';
import type { Task, Thought } from './mind.ts';

interface Waiting {
  readonly task: Task;
  readonly done: (thought: Thought | Promise<Thought>) => void;
  readonly failed: (reason: unknown) => void;
}

/** Tasks on their way to the worker and back. */
const waiting = new Map<number, Waiting>();
let asked = 0;
/** Null where this browser starts none, or it broke: then agents think on the page. */
let worker: Worker | null | undefined;

function started(): Worker | null {
  if (worker !== undefined) return worker;
  try {
    worker = new Worker(new URL('./mind-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: { id, thought, fault } }) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (fault === undefined) one?.done(thought);
      else one?.failed(new Error(fault));
    });
    worker.addEventListener('error', event => {
      event.preventDefault();
      worker = null;
      const left = [...waiting.values()];
      waiting.clear();
      for (const { task, done } of left) done(onPage(task));
    });
  } catch {
    worker = null;
  }
  return worker;
}

const onPage = async (task: Task): Promise<Thought> => (await import('./mind.ts')).think(task);

function thinks(task: Task): Promise<Thought> {
  const away = started();
  if (away === null) return onPage(task);
  const id = asked++;
  return new Promise((done, failed) => {
    waiting.set(id, { task, done, failed });
    away.postMessage({ id, task });
  });
}

/** Ask whoever plays a seat for a nation, by what it believes. */
function ask({ record, scenario }: Match, nation: Nation, { seen, doubt }: Belief, what: Task['ask']): Promise<Thought> {
  const { scenario: from, set, seed, seats } = record;
  return thinks({
    scenario: { id: scenario.id, file: from.file, set },
    seed,
    nation,
    agent: agentIn(seats[CODES[nation]]),
    level: LEVELS[levelOf(record, nation)].precision,
    seen: seen.numbers,
    doubt: doubt.numbers,
    ask: what,
  });
}

/** Orders thought of already, of the turn in play of a match. */
let ahead: { readonly of: object; readonly by: object; readonly orders: Promise<readonly Order[]>[] } | null = null;

/** Let the agents think of their orders while people still weigh theirs: what others order does not bear on it. */
export function thinkAhead(match: Match): Promise<readonly Order[]>[] {
  const { turns, seats } = match.record;
  if (ahead === null || ahead.of !== turns || ahead.by !== seats)
    ahead = {
      of: turns,
      by: seats,
      orders: NATIONS.map(async n =>
        seats[CODES[n]] === 'human' ? [] : (ask(match, n, match.belief(n), { kind: 'orders' }) as Promise<Order[]>),
      ),
    };
  return ahead.orders;
}

/** All six envelopes: what people gave, and what the agents order. */
export async function sealedOrders(match: Match, { orders: own }: Given): Promise<Sealed> {
  const theirs = await Promise.all(thinkAhead(match));
  const orders = theirs.map((list, n) => own[n as Nation] ?? list) as unknown as Orders;
  return { orders, questions: match.questions(orders) };
}

/** Every answer, beside the questions of a sealed turn. */
export async function allAnswers(match: Match, { questions }: Sealed, { answers: own }: Given): Promise<readonly Answer[]> {
  const said = await Promise.all(
    NATIONS.map(async (n): Promise<readonly Answer[]> => {
      const mine = questions.filter(q => q.asked === n);
      if (own[n] !== undefined || mine.length === 0) return own[n] ?? [];
      return ask(match, n, match.belief(n), { kind: 'answers', questions: mine }) as Promise<Answer[]>;
    }),
  );
  const next = NATIONS.map(() => 0);
  return questions.map(({ asked: n }) => said[n]![next[n]!++] ?? NONE);
}

/** The stances of all six in the next round of a crisis. */
export const allStances = (match: Match, world: World, { stances: own }: Given): Promise<Stances> =>
  Promise.all(
    NATIONS.map(async n => own[n] ?? ((await ask(match, n, match.beliefIn(world, n), { kind: 'stance' })) as CrisisStance)),
  ) as unknown as Promise<Stances>;
