import { randomAgent } from '../../agents/random.ts';
import { rolloutAgent } from '../../agents/rollout.ts';
import { courtingAgent, pressingAgent } from '../../agents/stances.ts';
import { type Order, orderCost } from '../../engine/deeds.ts';
import { CODES, NATIONS, type Nation } from '../../engine/nations.ts';
import { estimate, shareOf } from '../estimate.ts';
import { type Finding, play, reported, type Size } from './experiment.ts';
import type { Glance } from './glance.ts';
import { pivot } from './shared.ts';

const mean = (games: readonly Glance[], n: Nation): number => estimate(games.map(game => game.payoffs[n])).mean;

/** P18-P20 are told, not tested: does thinking pay, does talking pay, and can each seat matter to others? A quarter of the size. */
export function reports(size: Size): Finding[] {
  const games = Math.max(4, Math.floor(size.games / 4));
  const base = play('baseline small', pivot(), {}, games);
  return [...NATIONS.flatMap(n => skill(n, base, games)), ...bargains(base, games)];
}

/** P18 and P20 for one seat: against random play, against always pressing or courting, and what those do to the others. */
function skill(n: Nation, base: readonly Glance[], games: number): Finding[] {
  const seat = (agent: typeof randomAgent): readonly Glance[] => play('', pivot({}, { agents: { [n]: agent } }), {}, games);
  const [lazy, courting, pressing] = [seat(randomAgent), seat(courtingAgent), seat(pressingAgent)];
  const moved = NATIONS.filter(other => other !== n).map(other => ({ other, by: mean(courting, other) - mean(pressing, other) }));
  const most = moved.reduce((a, b) => (Math.abs(b.by) > Math.abs(a.by) ? b : a));
  const own = (games: readonly Glance[]): readonly number[] => base.map((game, k) => game.payoffs[n] - games[k]!.payoffs[n]);
  const favourite = favouriteOf(n, base);
  const others = base.map((_, k) => courting[k]!.payoffs[most.other] - pressing[k]!.payoffs[most.other]);
  return [
    reported('P18', `${CODES[n]}: share of pairs in which default beats random`, shareOf(own(lazy).map(x => x > 0))),
    reported('P18', `${CODES[n]}: default less always courting, points of payoff`, estimate(own(courting))),
    reported('P18', `${CODES[n]}: default less always pressing, points of payoff`, estimate(own(pressing))),
    reported('P18', `${CODES[n]}: share of its attention that goes to one move, most of all ${favourite.move}`, estimate(favourite.parts)),
    reported('P20', `${CODES[n]}: always courting less always pressing, payoff of ${CODES[most.other]} (most moved)`, estimate(others)),
  ];
}

/** The move on which a seat spends most attention over all games, and its part of what was spent in each. */
function favouriteOf(n: Nation, games: readonly Glance[]): { readonly move: string; readonly parts: readonly number[] } {
  const spent = (game: Glance, move: string | null = null): number => {
    const orders = game.frames.flatMap(frame => frame.orders[n]).filter(order => move === null || moveIn(order) === move);
    return orders.reduce((sum, order) => sum + orderCost(order), 0);
  };
  const moves = [...new Set(games.flatMap(({ frames }) => frames.flatMap(({ orders }) => orders[n].map(moveIn))))];
  const total = new Map(moves.map(move => [move, games.reduce((sum, game) => sum + spent(game, move), 0)]));
  const move = moves.reduce((a, b) => (total.get(b)! > total.get(a)! ? b : a), moves[0] ?? 'hold');
  return { move, parts: games.map(game => spent(game, move) / Math.max(1, spent(game))) };
}
const moveIn = (order: Order): string => (order.move === 'offer' ? order.give.move : order.move);

/** P18: does looking deeper pay? It costs some fifty games a game, so a fortieth of the size for each seat. */
export function deeper(size: Size): Finding[] {
  const games = Math.max(2, Math.floor(size.games / 40));
  const base = play('baseline small', pivot(), {}, games);
  const gains = NATIONS.flatMap(n => {
    const thinking = play('', pivot({}, { agents: { [n]: rolloutAgent } }), {}, games);
    return thinking.map((game, k) => game.payoffs[n] - base[k]!.payoffs[n]);
  });
  return [
    reported('P18', 'all seats: share of pairs in which rollout beats default', shareOf(gains.map(x => x > 0))),
    reported('P18', 'all seats: rollout less default, points of payoff', estimate(gains)),
  ];
}

/** P19: each nation against its twin in games without offers. */
function bargains(base: readonly Glance[], games: number): Finding[] {
  const alone = play('', pivot({}, { offers: false }), {}, games);
  return NATIONS.flatMap(n => {
    const gains = base.map((game, k) => game.payoffs[n] - alone[k]!.payoffs[n]);
    return [
      reported('P19', `${CODES[n]}: gains over 2 against its twin without offers`, shareOf(gains.map(x => x > 2))),
      reported('P19', `${CODES[n]}: loses over 2 against its twin without offers`, shareOf(gains.map(x => x < -2))),
    ];
  });
}
