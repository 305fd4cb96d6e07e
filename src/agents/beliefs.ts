import { type Chance, FOR } from '../engine/chance.ts';
import { NATIONS } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { typeAt } from '../engine/turn.ts';
import { DECKS, HIGH, LOW, World } from '../engine/world.ts';

/** What one nation believes: best guesses and their half-widths. */
export interface Believed {
  readonly seen: World;
  readonly doubt: World;
}

/**
 * One world that may be the true one: each guess moved evenly within its doubt, and each unknown government drawn from its
 * priors. Draw `k` of a turn is the same whatever is previewed, so that two previews differ only by their orders.
 */
export function drawn({ seen, doubt }: Believed, tables: Tables, chance: Chance, k: number): World {
  const world = new World().copyFrom(seen);
  const turn = seen.globe.turn;
  for (let at = 0; at < DECKS; at++) {
    const width = doubt.numbers[at]!;
    if (width === 0) continue;
    const moved = world.numbers[at]! + width * (2 * chance(FOR.preview, turn, k, at) - 1);
    world.numbers[at] = Math.min(HIGH[at]!, Math.max(LOW[at]!, moved));
  }
  for (const n of NATIONS) {
    if (world.state[n].type === 0) world.state[n].type = typeAt(tables, n, chance(FOR.preview, turn, k, DECKS + n));
  }
  return world;
}
