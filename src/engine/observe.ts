import { bell, type Chance, FOR } from './chance.ts';
import { grid } from './commit.ts';
import { ESTIMATED } from './layout.ts';
import { clamp } from './measures.ts';
import { CODES, NATIONS, type Nation, PRK, RUS } from './nations.ts';
import type { Coefficients, Values } from './rule.ts';
import { HIGH, LOW, type Now, placeOf, type World } from './world.ts';

/** A place others can only estimate: whose it is, and which coefficient is the half-width of a guess made without information. */
interface Estimate {
  readonly at: number;
  readonly owner: Nation;
  readonly width: keyof KnowledgeValues;
}

const fieldsOf = <F extends object>(fields: F) => Object.keys(fields) as (keyof F)[];
const ESTIMATES: readonly Estimate[] = [
  ...fieldsOf(ESTIMATED.programme).map(width => ({ at: placeOf(`programme.${width}`)!, owner: PRK as Nation, width })),
  ...NATIONS.flatMap(owner =>
    fieldsOf(ESTIMATED.state).map(width => ({ at: placeOf(`state.${CODES[owner]}.${width}`)!, owner: owner, width })),
  ),
  ...NATIONS.flatMap(owner =>
    NATIONS.filter(other => other !== owner).flatMap(other =>
      fieldsOf(ESTIMATED.dyad).map(width => ({
        at: placeOf(`dyad.${CODES[owner]}.${CODES[other]}.${width}`)!,
        owner: owner,
        width,
      })),
    ),
  ),
];

/** What tells one government about another (model section 4). */
export const KNOWLEDGE = {
  base: [0.2, 'judgement'],
  access: [0.3, 'judgement: inspectors'],
  talks: [0.2, 'judgement'],
  alliance: [0.2, 'judgement'],
  signal: [0.15, 'judgement: each costly signal'],
  muddied: [0.15, 'judgement: visible ties of Moscow hide what Pyongyang means (A29)'],
  error: [0.6, 'judgement: standard error of a guess as part of its half-width, so that nine in ten lie inside'],
  fissile: [ESTIMATED.programme.fissile, 'judgement: kg, half-width of a guess made without information', [0, 500]],
  enforcement: [ESTIMATED.state.enforcement, 'judgement: half-width of a guess made without information'],
  resolve: [ESTIMATED.state.resolve, 'judgement: as wide as the scale', [0, 100]],
  affinity: [ESTIMATED.dyad.affinity, 'judgement: half-width of a guess made without information', [0, 100]],
  trust: [ESTIMATED.dyad.trust, 'judgement: half-width of a guess made without information', [0, 100]],
  threat: [ESTIMATED.dyad.threat, 'judgement: half-width of a guess made without information', [0, 100]],
} as const satisfies Coefficients;
export type KnowledgeValues = Values<typeof KNOWLEDGE>;

/**
 * What an observer knows of another, 0-1: inspectors, talks, alliance and costly signals tell; a visible tie of Moscow
 * with Pyongyang muddies what Pyongyang means (A24, A29).
 */
export function information(now: Now, observer: Nation, owner: Nation, k: KnowledgeValues): number {
  const access = owner === PRK ? (k.access * now.programme.access) / 100 : 0;
  const muddied = owner === PRK && observer !== RUS ? (k.muddied * now.dyad[RUS][PRK].tie) / 100 : 0;
  const together = now.state[observer].seated * now.state[owner].seated * now.globe.session;
  const told = k.signal * now.dyad[owner][observer].signals;
  return clamp(
    k.base +
      access +
      (k.talks * Math.max(now.globe.talks, together)) / 100 +
      k.alliance * now.dyad[observer][owner].alliance +
      told -
      muddied,
    0,
    1,
  );
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
export function observe(now: Now, observer: Nation, chance: Chance, k: KnowledgeValues, seen: World, doubt: World): void {
  seen.copyFrom(now);
  doubt.clear();
  const errors = errorsOf(chance);
  for (let item = 0; item < ESTIMATES.length; item++) {
    const { at, owner, width } = ESTIMATES[item]!;
    if (owner === observer) continue;
    const spread = k[width] * (1 - information(now, observer, owner, k));
    const guess = grid(now.numbers[at]! + spread * k.error * errors[item * 6 + observer]!);
    seen.numbers[at] = clamp(guess, LOW[at]!, HIGH[at]!);
    doubt.numbers[at] = spread;
  }
  for (const other of NATIONS) if (other !== observer) seen.state[other].type = 0;
  if (observer !== PRK) conceal(seen);
}

/** What Pyongyang runs in secret, and what it reported and did not do, nobody else knows until it comes out. */
function conceal(seen: World): void {
  seen.programme.secret = 0;
  for (const text of seen.clause) for (const clause of text) clause.cheated = 0;
}
