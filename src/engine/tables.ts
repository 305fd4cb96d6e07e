import type { Book } from './book.ts';
import type { ByNation } from './nations.ts';
import type { Agenda } from './talks/agenda.ts';
import type { World } from './world.ts';

/** A government a nation may turn out to have: its prior, and what it changes in the goal weights. */
export interface GovernmentType {
  readonly name: string;
  readonly label: string;
  /** Chance that this is the one; a nation's priors sum to 1. */
  readonly prior: number;
}

/** A group at home: its weight among its nation's (they sum to 1), and what it cares for, in register order of the goals (sum 1). */
export interface Constituency {
  readonly name: string;
  readonly label: string;
  readonly influence: number;
  readonly cares: Float64Array;
}

/** A dated event: what it adds to the world, and how likely it is on each of its turns. */
export interface Scheduled {
  readonly id: string;
  /** First and last turn (counted from 1) on which it can come. */
  readonly from: number;
  readonly to: number;
  readonly odds: number;
  readonly phrase: string;
  /** Places in the world and what is added there. */
  readonly effects: readonly { readonly at: number; readonly add: number }[];
  /** It comes only while this place holds at least this much (`at` -1: always). */
  readonly while: { readonly at: number; readonly least: number };
  /** The nation whose government changes, as seat + 1; 0 for none. Its type is drawn anew. */
  readonly government: number;
}

/** What a scenario gives the engine besides the opening world. */
export interface Tables {
  readonly book: Book;
  /** Turns planned; the end is drawn up to `spread` turns around it. */
  readonly turns: number;
  readonly spread: number;
  /** Goal weights: [nation][type, 0 for unknown][goal in register order], each row summing to 1. */
  readonly weights: ByNation<readonly Float64Array[]>;
  readonly types: ByNation<readonly GovernmentType[]>;
  readonly schedule: readonly Scheduled[];
  readonly agenda: Agenda;
  /** Those at home who must be won for a text. */
  readonly publics: ByNation<readonly Constituency[]>;
  /** The world the scenario opens with, governments unknown. */
  readonly opening: World;
}
