import type { Coefficients, Values } from '../rule.ts';

/** Sizes of what a crisis does (model section 8). Judgement unless said. */
export const CRISES = {
  flash: [0.45, 'judgement: odds a turn of a crisis by an incident at tension 100; 2014-16 had one (August 2015)'],
  hot: [20, 'judgement: tension below which no incident does; above, the odds grow with the square', [0, 99]],
  flashRung: [4, 'judgement: the highest rung such an incident starts from: mines, loudspeakers and mobilisation in 2015', [1, 8]],

  exit: [2, 'judgement: support that stepping back costs, per rung'],
  prevail: [1, 'judgement: support that the other stepping back brings, per rung'],
  audience: [0.9, 'judgement: value of each point of it, charged in the choice: support heals (Fearon 1994)'],
  rank: [0.5, 'judgement: standing moved with each point of support'],
  rulers: [0.3, 'judgement: stability of Pyongyang moved, for a ruler has no voters but has generals'],
  least: [0.2, 'judgement: part of that cost for a government of no resolve'],
  resolve: [1.6, 'judgement: added at full resolve, so that middling resolve pays it as it is'],
  mediated: [0.4, 'judgement: part of the cost that mediation takes off'],
  excused: [0.2, 'judgement: and an ally who asked for restraint'],
  beside: [0.25, 'judgement: stepping back is harder with each ally beside one: entrapment (Snyder 1984)'],

  fizzle: [0.5, 'judgement: both hold'],
  accident5: [0.01, 'judgement: war by accident at this rung'],
  accident6: [0.03, 'judgement'],
  accident7: [0.08, 'judgement'],
  accident8: [0.2, 'judgement'],

  tension: [2, 'judgement: each rung climbed'],
  fear: [1, 'judgement: threat the two feel from each other afterwards, per rung reached'],
  relief: [4, 'judgement: tension that falls once it is over without war'],

  restrainFrom: [0.25, 'judgement: alliance from which one can hold an ally back; the Chinese treaty of 1961 is such a one'],
  joinFrom: [0.5, 'judgement: alliance above which one can stand beside an ally'],
  mediatorTrust: [20, 'judgement: trust of both sides that a mediator needs'],
  joinWarm: [3, 'judgement: affinity and trust of the ally'],
  joinFear: [3, 'judgement: threat the other side feels from whoever joins'],
  restrainCool: [3, 'judgement: affinity an ally that is held back loses, at full alliance'],
  defied: [6, 'judgement: trust and affinity of the restrainer whose word is not heeded, at full alliance'],
  abandoned: [1, 'judgement: trust that an ally left alone loses, each round'],
  brokered: [2, 'judgement: standing of a mediator when it ends without war'],

  scale: [0.6, 'judgement: as for acceptance', [0.01, 100]],
} as const satisfies Coefficients;
export type CrisisValues = Values<typeof CRISES>;
