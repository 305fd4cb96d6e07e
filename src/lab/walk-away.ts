import walkAways from '../../scenarios/walk-aways.json' with { type: 'json' };
import { defaultAgent } from '../agents/default.ts';
import { type ByNation, byNation, CODES, type Code, type Nation } from '../engine/nations.ts';
import { Match } from '../match/match.ts';
import { playTurn } from '../match/play.ts';
import { keyOf } from '../scenario/identity.ts';
import type { Scenario } from '../scenario/read.ts';
import { seatOf } from './seats.ts';

export const PLAYOUTS = 64;

/** What each nation ends with when nobody can make or take an offer: the mean payoff of some playouts under fixed seeds. */
export function reckonWalkAways(scenario: Scenario, playouts: number = PLAYOUTS): ByNation<number> {
  const seats = byNation(() => seatOf(defaultAgent, { offers: false }));
  const sums = byNation(() => 0) as unknown as number[];
  for (let k = 0; k < playouts; k++) {
    const match = new Match(scenario, { seed: `walk-away-${k}`, seats: ALL_DEFAULT, hash: '' });
    while (match.end === null) playTurn(match, seats);
    match.payoffs.forEach((payoff, n) => {
      sums[n]! += payoff / playouts;
    });
  }
  return byNation(n => Math.round(1000 * sums[n]!) / 1000);
}
/** Games that say what agents end with. */
export const GAMES = 100;

/** What default agents end with in each seat: the middle of some games under fixed seeds, and what the best tenth exceeds. */
export function reckonAgents(scenario: Scenario, games: number = GAMES): ByNation<readonly [middle: number, best: number]> {
  const seats = byNation(() => seatOf(defaultAgent));
  const ends = Array.from({ length: games }, (_, k) => {
    const match = new Match(scenario, { seed: `score-${k}`, seats: ALL_DEFAULT, hash: '' });
    while (match.end === null) playTurn(match, seats);
    return match.payoffs;
  });
  const at = (sorted: readonly number[], part: number) => Math.round(10 * sorted[Math.floor(part * (sorted.length - 1))]!) / 10;
  return byNation(n => {
    const sorted = ends.map(payoffs => payoffs[n]).sort((a, b) => a - b);
    return [at(sorted, 0.5), at(sorted, 0.9)];
  });
}
export const ALL_DEFAULT = Object.fromEntries(CODES.map(code => [code, 'default'])) as Readonly<Record<Code, 'default'>>;

type Table = Readonly<
  Record<
    string,
    {
      readonly key: string;
      readonly values: Readonly<Record<Code, number>>;
      readonly agents: Readonly<Record<Code, readonly [number, number]>>;
    }
  >
>;

/** The shipped table's row for a scenario under shipped coefficients, or null where it does not hold. */
function rowOf(scenario: Scenario): Table[string] | null {
  const row = (walkAways as unknown as Table)[scenario.id];
  return row === undefined || row.key !== keyOf(scenario) ? null : row;
}

export function shippedWalkAways(scenario: Scenario): ByNation<number> | null {
  const row = rowOf(scenario);
  return row === null ? null : byNation(n => row.values[CODES[n]]);
}

/** What default agents end with in a seat of a shipped scenario: the middle, and what the best tenth exceeds. */
export const shippedScores = (scenario: Scenario, nation: Nation): readonly [middle: number, best: number] | null =>
  rowOf(scenario)?.agents[CODES[nation]] ?? null;

/** Walk-aways of a scenario: from the table, or reckoned now where coefficients or the file were changed. */
export const walkAwaysOf = (scenario: Scenario, set: Readonly<Record<string, number>> = {}): ByNation<number> =>
  (Object.keys(set).length === 0 ? shippedWalkAways(scenario) : null) ?? reckonWalkAways(scenario);
