import { logistic } from '../exponential.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import type { Foresight } from '../value.ts';
import { type Now, World } from '../world.ts';
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

const without = new World();

/** How a text in this slot fares at home: logistic in the groups' mean gain and the government's push; one large loser stops it (Putnam 1988). */
export function ratification(now: Now, slot: number, nation: Nation, foresight: Foresight, tables: Tables): Ratification {
  const k = tables.book.commitments;
  const groups = tables.publics[nation];
  without.numbers.set(now.numbers);
  without.text[slot]!.stage = 0;
  foresight.look(without);
  const before = groups.map(({ cares }) => foresight.judge(nation, cares));
  foresight.look(now as World);
  const opinions = groups.map(({ label, influence, cares }, g) => {
    const gain = foresight.judge(nation, cares) - before[g]!;
    return { label, influence, gain, vetoes: influence >= k.vetoInfluence && gain <= -k.veto };
  });
  const push = k.push + (isParty(now.text[slot]!.sold, nation) ? k.sold : 0);
  const mean = opinions.reduce((sum, { influence, gain }) => sum + influence * gain, 0);
  return { opinions, push, odds: opinions.some(({ vetoes }) => vetoes) ? 0 : logistic((mean + push) / k.homeScale) };
}
