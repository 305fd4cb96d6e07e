import type { Preview } from '../agents/preview.ts';
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

/** A preview as the page shows it: of a vote, with what each is believed to answer. */
export interface Foreseen extends Preview {
  /** Empty unless it is put to a vote. */
  readonly ballots: readonly Ballot[];
}

export function withBallots(found: Preview, seen: World, tables: Tables): Foreseen {
  const { order, asked } = found;
  if (asked[0]?.kind !== 'vote' || order.move === 'offer' || order.move === 'text') return { ...found, ballots: [] };
  const outlook = outlookFor(tables).from(
    seen,
    asked.map(({ nation }) => nation),
  );
  return { ...found, ballots: asked.map(({ nation }) => ({ nation, ...outlook.votes(order, nation) })) };
}
