import { bell, type Chance, FOR } from './chance.ts';
import { grid } from './commit.ts';
import { ESTIMATED } from './layout.ts';
import { CODES, NATIONS, type Nation, PRK, RUS } from './nations.ts';
import { HIGH, LOW, type Now, placeOf, type World } from './world.ts';

/** A place others can only estimate: whose it is, and the half-width of a guess made without information. */
interface Estimate {
  readonly at: number;
  readonly owner: Nation;
  readonly width: number;
}

const ESTIMATES: readonly Estimate[] = [
  ...Object.entries(ESTIMATED.programme).map(([field, width]) => ({ at: placeOf(`programme.${field}`)!, owner: PRK as Nation, width })),
  ...NATIONS.flatMap(owner =>
    Object.entries(ESTIMATED.state).map(([field, width]) => ({ at: placeOf(`state.${CODES[owner]}.${field}`)!, owner: owner, width })),
  ),
  ...NATIONS.flatMap(owner =>
    NATIONS.filter(other => other !== owner).flatMap(other =>
      Object.entries(ESTIMATED.dyad).map(([field, width]) => ({
        at: placeOf(`dyad.${CODES[owner]}.${CODES[other]}.${field}`)!,
        owner: owner,
        width,
      })),
    ),
  ),
];

/**
 * What an observer knows of another, 0-1: inspectors, talks, alliance and costly signals tell; a visible tie of Moscow
 * with Pyongyang muddies what Pyongyang means (A24, A29).
 */
export function information(now: Now, observer: Nation, owner: Nation): number {
  const access = owner === PRK ? 0.3 * (now.programme.access / 100) : 0;
  const muddied = owner === PRK && observer !== RUS ? 0.15 * (now.dyad[RUS][PRK].tie / 100) : 0;
  const told = 0.15 * now.dyad[owner][observer].signals;
  const known = 0.2 + access + 0.2 * (now.globe.talks / 100) + 0.2 * now.dyad[observer][owner].alliance + told - muddied;
  return known < 0 ? 0 : known > 1 ? 1 : known;
}

const ERRORS = new WeakMap<Chance, Float64Array>();
/** The errors of all guesses in one game, standard normal, [6 x item]: drawn once, because they never change within a game. */
function errorsOf(chance: Chance): Float64Array {
  let errors = ERRORS.get(chance);
  if (errors === undefined) {
    errors = new Float64Array(6 * ESTIMATES.length);
    for (const observer of NATIONS)
      for (let item = 0; item < ESTIMATES.length; item++) errors[item * 6 + observer] = bell(chance, FOR.belief, observer, item);
    ERRORS.set(chance, errors);
  }
  return errors;
}

/**
 * What one nation believes: `seen` is its best guess and `doubt` the half-width of each guess. Own terms are exact.
 * The error of a guess is fixed for the game by (seed, observer, item) and shrinks with information.
 */
export function observe(now: World, observer: Nation, chance: Chance, seen: World, doubt: World): void {
  seen.copyFrom(now);
  doubt.clear();
  const errors = errorsOf(chance);
  for (let item = 0; item < ESTIMATES.length; item++) {
    const { at, owner, width } = ESTIMATES[item]!;
    if (owner === observer) continue;
    const spread = width * (1 - information(now, observer, owner));
    const guess = grid(now.numbers[at]! + spread * 0.6 * errors[item * 6 + observer]!);
    seen.numbers[at] = guess < LOW[at]! ? LOW[at]! : guess > HIGH[at]! ? HIGH[at]! : guess;
    doubt.numbers[at] = spread;
  }
  for (const other of NATIONS) if (other !== observer) seen.state[other].type = 0;
}
