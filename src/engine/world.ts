import {
  CLAUSE,
  CRISIS,
  DECK,
  DOSSIER,
  DYAD,
  GLOBE,
  MOST_CLAUSES,
  MOST_ISSUES,
  MOST_TEXTS,
  PROGRAMME,
  RAIL,
  SETTLES,
  SLOTS,
  STATE,
  TABLE,
  TEXT,
} from './layout.ts';
import { type ByNation, byNation, CODES, NATIONS, type Nation } from './nations.ts';
import { type Fields, type Window, windowOf } from './window.ts';

const Globe = windowOf(GLOBE);
const State = windowOf(STATE, 6);
const Dyad = windowOf(DYAD, 36);
const Programme = windowOf(PROGRAMME);
const Rail = windowOf(RAIL);
const Dossier = windowOf(DOSSIER);
const Crisis = windowOf(CRISIS);
const Language = windowOf(TABLE);
const Text = windowOf(TEXT);
const Clause = windowOf(CLAUSE);

const width = (fields: Fields) => Object.keys(fields).length;
const STATES = width(GLOBE);
const PROGRAMMES = STATES + 6 * width(STATE);
const RAILS = PROGRAMMES + width(PROGRAMME);
const DOSSIERS = RAILS + width(RAIL);
const CRISES = DOSSIERS + width(DOSSIER);
const DYADS = CRISES + width(CRISIS);
/** The end of what rules move, waits apart: a look ahead commits up to here. */
export const SETTLED = DYADS + 36 * SETTLES;
const clauseStart = (text: number, clause: number): number => TEXTS + text * A_TEXT + width(TEXT) + clause * width(CLAUSE);
/** Where the waits between repeats of a move begin: nothing after this place moves a goal. */
const TEXTS = DYADS + 36 * width(DYAD);
const A_TEXT = width(TEXT) + MOST_CLAUSES * width(CLAUSE);
export const DECKS = TEXTS + MOST_TEXTS * A_TEXT;
const TABLES = DECKS + 6 * SLOTS;
export const SIZE = TABLES + 6 * MOST_ISSUES;

/** Everything a rule can read, in one array: a copy, an undo step, a hash or a worker message is one buffer. */
export class World {
  readonly globe: Window<typeof GLOBE>;
  readonly state: ByNation<Window<typeof STATE>>;
  readonly programme: Window<typeof PROGRAMME>;
  readonly rail: Window<typeof RAIL>;
  readonly dossier: Window<typeof DOSSIER>;
  readonly crisis: Window<typeof CRISIS>;
  /** `table[PRK].issue0`: what North Korea offers on the first issue of the agenda. */
  readonly table: ByNation<Window<typeof TABLE>>;
  /** `dyad[RUS][PRK]` is how Russia stands towards North Korea. */
  readonly dyad: ByNation<ByNation<Window<typeof DYAD>>>;

  /** Texts by slot, and their clauses: `clause[0][2].status`. */
  readonly text: readonly Window<typeof TEXT>[];
  readonly clause: readonly (readonly Window<typeof CLAUSE>[])[];

  constructor(readonly numbers = new Float64Array(SIZE)) {
    this.globe = new Globe(numbers, 0);
    this.state = byNation(i => new State(numbers, STATES + i));
    this.programme = new Programme(numbers, PROGRAMMES);
    this.rail = new Rail(numbers, RAILS);
    this.dossier = new Dossier(numbers, DOSSIERS);
    this.crisis = new Crisis(numbers, CRISES);
    this.table = byNation(i => new Language(numbers, TABLES + i * MOST_ISSUES));
    this.text = slots(MOST_TEXTS, t => new Text(numbers, TEXTS + t * A_TEXT));
    this.clause = slots(MOST_TEXTS, t => slots(MOST_CLAUSES, c => new Clause(numbers, clauseStart(t, c))));
    this.dyad = byNation(i => byNation(j => new Dyad(numbers, DYADS + i * 6 + j)));
  }

  copyFrom(other: { readonly numbers: Float64Array }): this {
    this.numbers.set(other.numbers);
    return this;
  }
  clear(): this {
    this.numbers.fill(0);
    return this;
  }
}

const slots = <T>(count: number, make: (k: number) => T): readonly T[] => Array.from({ length: count }, (_, k) => make(k));

type Frozen<T> = { readonly [K in keyof T]: T[K] extends object ? Frozen<T[K]> : T[K] };
/** What rules, agents and screens are given: the same windows, without setters. */
export type Now = Frozen<
  Pick<World, 'globe' | 'state' | 'programme' | 'rail' | 'dossier' | 'crisis' | 'table' | 'text' | 'clause' | 'dyad'>
> & {
  readonly numbers: Float64Array;
};

/** Place of an actor's wait for a move. */
export const waitAt = (actor: Nation, slot: number): number => DECKS + actor * SLOTS + slot;

/** The range and the name of each place in the array. */
export const LOW = new Float64Array(SIZE);
export const HIGH = new Float64Array(SIZE);
export const PATHS: string[] = [];
const PLACES = new Map<string, number>();

function name(fields: Fields, start: number, prefix: string, stride = 1): void {
  Object.entries(fields).forEach(([field, [low, high]], k) => {
    const at = start + k * stride;
    LOW[at] = low;
    HIGH[at] = high;
    PATHS[at] = `${prefix}.${field}`;
    PLACES.set(`${prefix}.${field}`, at);
  });
}
name(GLOBE, 0, 'globe');
name(PROGRAMME, PROGRAMMES, 'programme');
name(RAIL, RAILS, 'rail');
name(DOSSIER, DOSSIERS, 'dossier');
name(CRISIS, CRISES, 'crisis');
slots(MOST_TEXTS, t => {
  name(TEXT, TEXTS + t * A_TEXT, `text.${t + 1}`);
  slots(MOST_CLAUSES, c => name(CLAUSE, clauseStart(t, c), `text.${t + 1}.clause${c + 1}`));
});
for (const i of NATIONS) {
  name(STATE, STATES + i, `state.${CODES[i]}`, 6);
  name(DECK, DECKS + i * SLOTS, `deck.${CODES[i]}`);
  name(TABLE, TABLES + i * MOST_ISSUES, `table.${CODES[i]}`);
  for (const j of NATIONS) name(DYAD, DYADS + i * 6 + j, `dyad.${CODES[i]}.${CODES[j]}`, 36);
}

/** The place a path such as `dyad.PRK.RUS.affinity` names, or undefined. */
export const placeOf = (path: string): number | undefined => PLACES.get(path);
