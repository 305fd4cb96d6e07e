import { signal } from '@preact/signals';
import type { CrisisStance } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import type { GoalName } from '../engine/goals/index.ts';
import type { Entry } from '../engine/ledger.ts';
import type { Nation } from '../engine/nations.ts';
import type { Clause, Proposal } from '../engine/talks/proposal.ts';
import type { Ratification } from '../engine/talks/ratify.ts';
import type { RedLine } from '../engine/talks/red-lines.ts';
import type { World } from '../engine/world.ts';

export type Attitude = 'affinity' | 'trust' | 'threat';

/** A number that somebody asked about. */
export type WhyTarget =
  /** `at`: as believed after that turn. `moved`: what a story says it moved, and by which entries. */
  | {
      readonly kind: 'place';
      readonly path: string;
      readonly at?: number;
      readonly moved?: { readonly text: string; readonly entries: readonly Entry[] };
    }
  /** `times`: before and after are two times, and not without an order and with it. `mixed`: the endings there may be instead of the one `after`, each with its odds. */
  | {
      readonly kind: 'goal';
      readonly goal: GoalName;
      readonly nation: Nation;
      readonly before: World;
      readonly after: World | null;
      readonly times?: boolean;
      readonly mixed?: readonly { readonly name: string; readonly odds: number; readonly after: World }[];
    }
  /** What a goal weighs. */
  | { readonly kind: 'weight'; readonly goal: GoalName; readonly nation: Nation }
  | { readonly kind: 'leverage' | 'dependence'; readonly of: Nation; readonly over: Nation }
  /** What two trade, and how much of all trade of the first that is. */
  | { readonly kind: 'trade'; readonly nation: Nation; readonly other: Nation; readonly on: World }
  | { readonly kind: 'unity' | 'danger'; readonly at?: number }
  /** What signing clauses beyond its language costs a party. */
  | { readonly kind: 'line'; readonly line: RedLine; readonly nation: Nation; readonly clauses: readonly Clause[]; readonly world: World }
  | { readonly kind: 'face'; readonly nation: Nation; readonly clauses: readonly Clause[]; readonly world: World }
  /** What an order costs a nation before its own public, and what the attention it takes of the one asked is worth elsewhere. `on`: the world it is reckoned on. */
  | { readonly kind: 'public' | 'effort'; readonly order: Order; readonly nation: Nation; readonly on: World }
  /** What a text that its home may refuse costs a party that hopes for so much of it. */
  | { readonly kind: 'refusal'; readonly nation: Nation; readonly hoped: number; readonly home: Ratification }
  /** What a party would gain by a text, on a world that is known. */
  | { readonly kind: 'signed'; readonly order: Proposal; readonly nation: Nation; readonly on: World }
  /** The trust at stake in a clause that stands. */
  | { readonly kind: 'stake'; readonly slot: number; readonly clause: number }
  | { readonly kind: 'value'; readonly at?: number }
  /** The odds of an order and their range: of one that is asked, or of all together. */
  | { readonly kind: 'odds' | 'range'; readonly order: Order; readonly nation?: Nation }
  /** What an order that goes through, or is refused, brings to a nation. */
  | { readonly kind: 'gain' | 'refused'; readonly order: Order; readonly nation: Nation }
  /** How an order moves what a third party feels towards the one who gives it. */
  | { readonly kind: 'mind'; readonly order: Order; readonly nation: Nation; readonly field: Attitude }
  | { readonly kind: 'expected'; readonly order: Order }
  /** What an adviser makes of an order for the goal that decides it. */
  | { readonly kind: 'advice'; readonly order: Order; readonly goal: GoalName }
  /** What a yes to a question is worth: to the player, or to the one who asks. */
  | { readonly kind: 'margin'; readonly order: Order; readonly nation: Nation }
  /** What a stance in the open crisis is worth; what stepping back costs one of the two. */
  | { readonly kind: 'prospect'; readonly nation: Nation; readonly stance: CrisisStance }
  | { readonly kind: 'exit' | 'prize' | 'leaning'; readonly nation: Nation }
  | { readonly kind: 'accident' }
  | { readonly kind: 'attention' }
  /** The chances of the governments a nation may have. */
  | { readonly kind: 'government'; readonly nation: Nation }
  /** The influence of a constituency at home. */
  | { readonly kind: 'group'; readonly nation: Nation; readonly group: string }
  /** A payoff less the walk-away. */
  | { readonly kind: 'lead'; readonly nation: Nation }
  /** On an issue of the agenda: the mean, the forecast, or how far the player may go. */
  | { readonly kind: 'issue'; readonly issue: number; readonly show: 'mean' | 'forecast' | 'limit' }
  /** The value of the true world, which may be any nation's, after a turn: the last played if none is named. */
  | { readonly kind: 'end'; readonly nation: Nation; readonly at?: number }
  /** What a turn changed for a nation, by the true world. */
  | { readonly kind: 'swing'; readonly nation: Nation; readonly turn: number }
  /** Why somebody said no to an order of a played turn. */
  | { readonly kind: 'no'; readonly order: Order; readonly nation: Nation; readonly turn: number }
  | { readonly kind: 'payoff'; readonly nation: Nation }
  | { readonly kind: 'walkAway'; readonly nation: Nation };

export const why = signal<WhyTarget | null>(null);

/** Whose number it is, where it is one nation's. */
export const whose = (target: WhyTarget): Nation | undefined =>
  'nation' in target ? target.nation : target.kind !== 'place' && 'of' in target ? target.of : undefined;
