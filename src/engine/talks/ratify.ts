import { logistic } from '../exponential.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import type { Foresight } from '../value.ts';
import { type Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { isParty } from './text.ts';

/** What one group at home makes of a text. */
export interface Opinion {
  readonly label: string;
  readonly influence: number;
  /** Points it gains by the text, by what it cares for. */
  readonly gain: number;
  readonly vetoes: boolean;
}
/** Whether a nation would ratify: its groups, what its government brings to bear, and the odds. */
export interface Ratification {
  readonly opinions: readonly Opinion[];
  readonly push: number;
  readonly odds: number;
}

const struck = new World();

/** A world in which a text falls, all else the same. Read before the next is asked for. */
export function without(now: Now, slot: number): World {
  struck.numbers.set(now.numbers);
  struck.text[slot]!.stage = 0;
  return struck;
}

/** What each group of a nation makes of the world last looked at, 0-100. */
export const moods = (nation: Nation, foresight: Foresight, tables: Tables): readonly number[] =>
  tables.publics[nation].map(({ cares }) => foresight.judge(nation, cares));

/** How a text in this slot fares at home, from what its groups make of the world without it and with it: logistic in their mean gain and the government's push; one large loser stops it (Putnam 1988). */
export function fares(nation: Nation, before: readonly number[], after: readonly number[], argued: boolean, tables: Tables): Ratification {
  const k = tables.book.commitments;
  const opinions = tables.publics[nation].map(({ label, influence }, g) => {
    const gain = after[g]! - before[g]!;
    return { label, influence, gain, vetoes: influence >= k.vetoInfluence && gain <= -k.veto };
  });
  const push = k.push + (argued ? k.sold : 0);
  const mean = opinions.reduce((sum, { influence, gain }) => sum + influence * gain, 0);
  return { opinions, push, odds: opinions.some(({ vetoes }) => vetoes) ? 0 : logistic((mean + push) / k.homeScale) };
}

/** The same for a text that stands in a world. */
export function ratification(now: Now, slot: number, nation: Nation, foresight: Foresight, tables: Tables): Ratification {
  foresight.look(without(now, slot));
  const before = moods(nation, foresight, tables);
  foresight.look(now as World);
  return fares(nation, before, moods(nation, foresight, tables), isParty(now.text[slot]!.sold, nation), tables);
}

/** What a party loses by a text that its own home may refuse: what it hoped for, and the snub. Nobody signs in order to be refused. */
export const refusalCost = (odds: number, hoped: number, k: CommitmentValues): number => (1 - odds) * (Math.max(0, hoped) + k.snub);
