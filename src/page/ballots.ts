import { type Believed, drawn } from '../agents/beliefs.ts';
import type { Preview, Range } from '../agents/preview.ts';
import type { Chance } from '../engine/chance.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import type { World } from '../engine/world.ts';

/** What one who may veto is believed to answer: odds that sum to one. */
export interface Ballot {
  readonly nation: Nation;
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** A preview as the page shows it. Of a vote, the odds are those of no veto: who abstains lets it pass. */
export interface Foreseen extends Preview {
  /** Empty unless it is put to a vote. */
  readonly ballots: readonly Ballot[];
}

/** Reckon the odds of a vote from all three answers, in the worlds that the preview was reckoned in. */
export function withBallots(found: Preview, belief: Believed, tables: Tables, chance: Chance): Foreseen {
  const { order, asked, gain, refused } = found;
  if (asked[0]?.kind !== 'vote' || order.move === 'offer' || order.move === 'text') return { ...found, ballots: [] };
  const who = asked.map(({ nation }) => nation);
  const votesIn = (world: World): readonly Ballot[] => {
    const outlook = outlookFor(tables).from(world, who);
    return who.map(nation => ({ nation, ...outlook.votes(order, nation) }));
  };
  const draws = asked[0].worlds.map((_, k) => votesIn(drawn(belief, tables, chance, k)));
  const ballots = votesIn(belief.seen);
  const odds = around(noVeto(ballots), draws.map(noVeto));
  return {
    ...found,
    ballots,
    odds,
    expected: odds.mid * gain + (1 - odds.mid) * refused,
    asked: asked.map((one, a) => {
      const each = draws.map(row => 1 - row[a]!.no);
      return {
        ...one,
        odds: around(1 - ballots[a]!.no, each),
        worlds: one.worlds.map(({ type }, k) => ({ type, odds: each[k]! })),
      };
    }),
  };
}

const noVeto = (ballots: readonly Ballot[]): number => ballots.reduce((odds, { no }) => odds * (1 - no), 1);

/** The range as the preview has it: 10 to 90% of the draws, stretched to hold the best guess. */
function around(mid: number, draws: readonly number[]): Range {
  const sorted = [...draws].sort((a, b) => a - b);
  const cut = Math.floor(draws.length / 10);
  return { mid, low: Math.min(mid, sorted[cut]!), high: Math.max(mid, sorted[sorted.length - 1 - cut]!) };
}
