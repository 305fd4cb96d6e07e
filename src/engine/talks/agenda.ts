/** One matter on the table: a line from 0 to 100 with what its ends mean. */
export interface Issue {
  readonly id: string;
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

/** What a scenario puts on the table. Numbers of nations and issues are [nation * issues + issue], 0-100. */
export interface Agenda {
  readonly issues: readonly Issue[];
  readonly capability: Float64Array;
  readonly salience: Float64Array;
  /** What each would like best, and the furthest from it that it may offer. */
  readonly ideal: Float64Array;
  readonly reservation: Float64Array;
  /** Where things stand on each issue while nothing is agreed, 0-100. */
  readonly stands: Float64Array;
  /** Where a deed stands on the line of the issue it is about, by the deed's code. */
  readonly means: ReadonlyMap<number, { readonly issue: number; readonly at: number }>;
}

/** How language moves: points of the 0-100 line. */
export interface Pace {
  /** Most that a party's language moves in a round. */
  readonly most: number;
  /** Part of the way back to what it wants that language goes while nobody talks. */
  readonly hardens: number;
  /** Points by which its last offer moves for each point of value that it has gained without a deal since the opening. */
  readonly courted: number;
}
