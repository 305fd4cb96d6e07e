import type { ByNation, Nation } from '../../engine/nations.ts';

/** One of the six sides of the table. */
export interface Seat {
  readonly sits: boolean;
  readonly capital: string;
  /** What it says, or what holds it back. */
  readonly line: string;
}

/** Something given across the table; to nobody in particular it is laid in the middle. */
export interface Hand {
  readonly id: string;
  readonly from: Nation;
  readonly to: Nation | null;
  /** What stands in the disc where the two hands meet. */
  readonly mark: string;
  readonly kind: 'sealed' | 'offered';
  readonly text: string;
  readonly note: string;
}

/** A matter on the table: a line from 0 to 100. */
export interface Issue {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly says: ByNation<number>;
  readonly mean: number;
  readonly forecast: number;
  readonly stands: number;
  /** From what the player's own side wants to the furthest it was told to go. */
  readonly range: readonly [number, number];
  /** Where clauses of the draft would take it. */
  readonly clauses: readonly { readonly mark: string; readonly at: number }[];
}

export interface TableWords {
  readonly quiet: string;
  readonly more: (count: number) => string;
  readonly legend: {
    readonly mean: string;
    readonly forecast: string;
    readonly stands: string;
    readonly clause: string;
    readonly range: string;
  };
}

/** Everything the hexagonal table shows. It decides nothing: the page computes this from what the player believes. */
export interface TableState {
  readonly you: Nation;
  readonly selected: Nation;
  readonly seats: ByNation<Seat>;
  readonly hands: readonly Hand[];
  readonly issues: readonly Issue[];
  readonly words: TableWords;
}

/** What a click on the table means. */
export type Target =
  | { readonly kind: 'seat'; readonly nation: Nation }
  | { readonly kind: 'issue'; readonly issue: number }
  | { readonly kind: 'hand'; readonly id: string };
