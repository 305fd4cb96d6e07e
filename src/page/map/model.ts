import type { Nation } from '../../engine/nations.ts';

/** A tie between two nations, as the map draws it: an arc from `from` to `to`. */
export interface Tie {
  readonly from: Nation;
  readonly to: Nation;
  readonly kind: 'delivered' | 'promised' | 'cut';
  /** 0..1: how thick. */
  readonly weight: number;
  readonly label: string;
  readonly note?: string;
}

export interface RailKey {
  readonly nation: Nation;
  /** 0..1: 0 withheld, 1 turned. */
  readonly turned: number;
}

export interface Rail {
  /** 0..100: how much of the line from Khasan to Pohang is built. */
  readonly progress: number;
  readonly keys: readonly RailKey[];
  /** Pilot cargoes carried so far. */
  readonly pilots: number;
  readonly note: string;
}

/** Everything the map shows. It decides nothing: the page computes this from the match. */
export interface MapState {
  readonly you: Nation | null;
  readonly selected: Nation | null;
  readonly ties: readonly Tie[];
  readonly rail: Rail;
  /** 0..100. */
  readonly tension: number;
  /** 0..9, the crisis ladder. */
  readonly rung: number;
  /** Nuclear tests so far. */
  readonly tests: number;
  readonly launchesThisTurn: number;
  readonly testThisTurn: boolean;
  readonly exercises: boolean;
  /** The oil pipeline from China: 1 as it always was, less where it is partly shut, more where it is widened. */
  readonly fuel: number;
  /** The gas contract of Russia with China: signed, its line is promised. */
  readonly gas: boolean;
  readonly kaesongOpen: boolean;
  readonly missileDefence: boolean;
  /** Who sits at the table in Beijing; null leaves its sign out. */
  readonly talks: readonly Nation[] | null;
  readonly title: string;
  readonly subtitle: string;
}
