import { ASIDE, isPrincipal, YIELD } from '../engine/crisis/ladder.ts';
import { type Order, sameDeed } from '../engine/deeds.ts';
import { type Fault, faultsOf } from '../engine/legality.ts';
import { type Answer, YES } from '../engine/move.ts';
import type { Nation } from '../engine/nations.ts';
import type { Now } from '../engine/world.ts';
import type { Agent } from './briefing.ts';
import { defaultAgent } from './default.ts';

/** An order that was given, by whomever, and what was said to it where that was not yes. */
export interface Given {
  readonly order: Order;
  readonly said: Partial<Record<Nation, Answer>>;
}
/** What was done, by turn (from 1). */
export type Past = ReadonlyMap<number, readonly Given[]>;

/** Told of an order that was left out, and why. */
export type Dropped = (turn: number, fault: Fault, now: Now) => void;

/**
 * Replays what was done, as a hindcast does with history: its nation's orders by turn, and to those of others the answers they
 * had. Orders that are not legal then are left out and told to `dropped`; turns without orders are held; what the past does not
 * know it answers as the default agent.
 */
export const scriptAgent = (past: Past, dropped: Dropped = () => {}): Agent => ({
  orders({ nation, seen, tables }) {
    const turn = seen.globe.turn + 1;
    const legal: Order[] = [];
    for (const { order } of past.get(turn) ?? []) {
      if (order.actor !== nation) continue;
      const [fault] = faultsOf(seen, nation, [...legal, order], tables);
      if (fault === undefined) legal.push(order);
      else dropped(turn, fault, seen);
    }
    return legal;
  },
  answers(briefing, questions) {
    const then = past.get(briefing.seen.globe.turn + 1) ?? [];
    const known = questions.map(({ order }) => then.find(given => same(given.order, order)));
    const open = questions.filter((_, k) => known[k] === undefined);
    const answers = open.length === 0 ? [] : defaultAgent.answers(briefing, open);
    return questions.map((question, k) => answers[open.indexOf(question)] ?? known[k]?.said[briefing.nation] ?? YES);
  },
  // The past that is recorded came to no war: whatever crisis comes of it here, both sides step back from.
  stance: ({ nation, seen }) => (isPrincipal(seen, nation) ? YIELD : ASIDE),
});

function same(a: Order, b: Order): boolean {
  if (a.move === 'text' || b.move === 'text') return a.move === b.move && a.actor === b.actor;
  if (a.move === 'offer' || b.move === 'offer')
    return a.move === 'offer' && b.move === 'offer' && a.to === b.to && sameDeed(a.give, b.give) && sameDeed(a.want, b.want);
  return sameDeed(a, b);
}
