import type { Tables } from '../engine/tables.ts';
import { type Party, SpatialModel } from '../engine/talks/spatial.ts';
import { partiesAt } from '../engine/talks/table.ts';
import type { Now } from '../engine/world.ts';

/** What a party did in the turn that follows a state. `target` and `adopted` are parties; null: nobody, and things as they are. */
export interface Challenge {
  readonly risk: number;
  readonly target: number | null;
  readonly chance: number;
  readonly gain: number;
  readonly adopted: number | null;
}

/** Where the parties stand: positions [party][issue] and means [issue], 0-1; winning probabilities [party]. */
export interface SpatialState {
  readonly turn: number;
  readonly positions: readonly (readonly number[])[];
  readonly winning: readonly number[];
  /** Capability x salience weighted mean, the baseline. */
  readonly mean: readonly number[];
  /** Empty in the last state. */
  readonly challenges: readonly Challenge[];
}

/** The published rule: stop when a turn moves all together less than this part of what the first did. */
const SETTLED = 0.02;
/** Parties can go round in circles: one side of a bargain may take it and the other not. Such a run ends here. */
const MOST_TURNS = 200;

export interface SpatialRun {
  readonly states: readonly SpatialState[];
  /** Whether the published rule would stop here. */
  readonly settled: boolean;
}

/** Run the spatial model: a number of turns, or until it settles. */
export function runSpatial(parties: readonly Party[], turns?: number): SpatialRun {
  const model = new SpatialModel(parties);
  const states = [look(model, 0)];
  let first = 0;
  let settled = false;
  for (let turn = 1; turn <= (turns ?? MOST_TURNS) && (turns !== undefined || !settled); turn++) {
    const moved = model.turn();
    if (turn === 1) first = moved;
    states[turn - 1] = { ...states[turn - 1]!, challenges: challengesOf(model) };
    states.push(look(model, turn));
    settled = moved <= SETTLED * first;
  }
  return { states, settled };
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

function look(model: SpatialModel, turn: number): SpatialState {
  const { parties, issues, position } = model;
  return {
    turn,
    positions: range(parties).map(i => [...position.subarray(i * issues, (i + 1) * issues)]),
    winning: [...model.winning(new Float64Array(parties))],
    mean: range(issues).map(k => model.mean(k)),
    challenges: [],
  };
}

const challengesOf = ({ parties, risk, target, chance, gain, adopted }: SpatialModel): Challenge[] =>
  range(parties).map(i => ({
    risk: risk[i]!,
    target: target[i]! < 0 ? null : target[i]!,
    chance: chance[i]!,
    gain: gain[i]!,
    adopted: adopted[i]! < 0 ? null : adopted[i]!,
  }));

/** What each brings to the weighted mean of an issue, and where the spatial model, left alone from the language of a world, ends. */
export interface Forecast {
  /** Capability x salience of each on each issue as a part of all, [nation][issue]; they sum to 1 over the six. */
  readonly weights: readonly (readonly number[])[];
  readonly mean: readonly number[];
  /** Where each ends, [nation][issue], 0-100, and how likely it is to win there. */
  readonly ends: readonly (readonly number[])[];
  readonly winning: readonly number[];
  /** The likeliest winner: its end is the forecast. */
  readonly winner: number;
  readonly turns: number;
}

export function forecastOf(now: Now, tables: Pick<Tables, 'agenda'>): Forecast {
  const parties = partiesAt(now, tables);
  const { states } = runSpatial(parties);
  const { winning, positions } = states.at(-1)!;
  const weight = ({ capability, salience }: Party, k: number): number => capability * salience[k]!;
  const weights = parties.map(party =>
    tables.agenda.issues.map((_, k) => weight(party, k) / parties.reduce((sum, other) => sum + weight(other, k), 0)),
  );
  return {
    weights,
    mean: states[0]!.mean.map(x => 100 * x),
    ends: positions.map(row => row.map(x => 100 * x)),
    winning,
    winner: winning.indexOf(Math.max(...winning)),
    turns: states.length - 1,
  };
}
