import type { Chance } from '../../../src/engine/chance.ts';
import { keptLedger } from '../../../src/engine/ledger.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import type { Tables } from '../../../src/engine/tables.ts';
import { Conduct } from '../../../src/engine/talks/conduct.ts';
import type { Clause, Proposal } from '../../../src/engine/talks/proposal.ts';
import { inscribe } from '../../../src/engine/talks/read.ts';
import { IN_FORCE } from '../../../src/engine/talks/text.ts';
import { World } from '../../../src/engine/world.ts';
import { plain } from '../../engine/played.ts';
import { quiet } from '../bench.ts';

export const freeze: Deed = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } };
export const declare: Deed = { actor: PRK, move: 'declare', given: {} };
export const halt: Deed = { actor: PRK, move: 'moratorium', given: { switch: 'declare' } };
export const fuel = (actor: typeof USA | typeof CHN | typeof RUS | typeof JPN | typeof KOR, amount: 60 | 150 = 150): Deed => ({
  actor,
  move: 'energy-aid',
  given: { target: PRK, amount },
});
export const drills: Deed = { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } };

/** A clause to be done within two turns, on trust, plainly put, unless said. */
export const clause = (deed: Deed, terms: Partial<Clause> = {}): Clause => ({
  deed,
  due: 2,
  after: 0,
  verified: 0,
  ambiguity: 0,
  snapback: false,
  ...terms,
});
export const text = (actor: Nation, parties: readonly Nation[], ...clauses: readonly Clause[]): Proposal => ({
  actor,
  move: 'text',
  parties,
  clauses,
});
export const SIX: readonly Nation[] = NATIONS;

/** A world in which a text is in force since the turn before this one, its first clauses open since this one; turn 4 unless said. */
export function bound(proposal: Proposal, stakes: readonly number[] = [], set: (w: World) => void = () => {}): World {
  const world = quiet(w => {
    w.globe.turn = 3;
    for (const n of NATIONS) {
      w.state[n].support = 50;
      w.state[n].standing = 50;
      w.state[n].stability = 60;
      for (const m of NATIONS) w.dyad[n][m].trust = 50;
    }
  });
  inscribe(new World().copyFrom(world), world, proposal, 0, IN_FORCE, stakes);
  world.clause[0]!.forEach((one, c) => {
    if (one.deed > 0 && one.after === 0) world.clause[0]![c]!.open = 4;
  });
  set(world);
  return world;
}

/** What one turn makes of the texts that stand: the events by name, and all they add. Every draw is `luck`. */
export function conducted(now: World, luck: number | Chance = 0.999, tables: Tables = plain): { events: string[]; change: World } {
  const kept = keptLedger();
  const sum = new World();
  new Conduct(tables).turn(now, sum, typeof luck === 'number' ? () => luck : luck, kept.ledger);
  const events = kept.entries.flatMap(({ cause }) => (cause.kind === 'text' ? [`${cause.what} ${cause.clause + 1}`] : []));
  return { events, change: sum };
}
export { CHN, JPN, KOR, PRK, RUS, USA };
