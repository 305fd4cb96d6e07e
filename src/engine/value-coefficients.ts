import type { Coefficients, Values } from './rule.ts';

/** How a nation weighs a world (model section 3). Judgement unless said. */
export const VALUE = {
  now: [0.4, 'judgement: the rest is the world after one pass of the rules'],
  lookahead: [4, 'judgement: turns in that pass', [1, 40]],
  law: [0.03, 'judgement: law expected of outrage, per point over the threshold'],
  lawFrom: [15, 'judgement'],
  lawShield: [0.008, 'judgement: a Russian tie shields'],
  hazard: [0.03, 'judgement: chance of war over about four turns at tension 100'],
  hazardRung: [0.0025, 'measured: wars a crisis, over the rungs at which it opens (crisis ladder)'],
  hazardMost: [0.9, 'judgement'],
  scale: [0.6, 'measured in a prototype: the median legal move moves its actor by 0.11', [0.01, 100]],
  attention: [0.08, 'judgement: value of a point of attention'],
  precision: [7, 'judgement: logit precision of the default agent', [0, 1000]],
  leak: [0.25, 'judgement: chance that a secret offer comes out'],
  leakTrust: [8, 'judgement: trust of an ally bypassed by a secret offer that came out'],
  leakAffinity: [4, 'judgement'],
  hold: [0.3, 'judgement: tickets of holding per move on offer'],
} as const satisfies Coefficients;
export type ValueValues = Values<typeof VALUE>;
