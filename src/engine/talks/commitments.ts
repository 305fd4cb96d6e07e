import type { Coefficients, Values } from '../rule.ts';

/** How promises in a text are counted, kept and broken (model sections 3 and 7). Judgement unless said. */
export const COMMITMENTS = {
  expected: [0.95, 'model section 3: the most that is counted on'],
  floor: [0.2, 'calibration section 3: counted on even of those nobody trusts'],
  trust: [1.15, 'calibration section 3: and more with trust'],
  verified: [0.15, 'model section 3: for each level of verification'],
  own: [0.7, 'judgement: how far a government that signs means it'],
  ratified: [0.85, 'judgement: counted on before ratification'],
  argued: [0.1, 'judgement: more of it once every party has argued for the text at home'],
  late: [0.5, 'judgement: part still counted on of what is late'],
  disputed: [0.5, 'judgement: part counted on of what waits for something disputed'],
  generous: [0.2, 'judgement: each level of ambiguity lets the others read more into a clause'],
  lenient: [0.2, 'judgement: and its performer less'],

  face: [0.05, 'judgement: points of value for signing as far beyond its language as a line is long, for each point of salience'],
  unsaid: [0.35, 'judgement: part of that which each level of ambiguity leaves unsaid'],

  signing: [4, 'judgement: tension that a signature takes off'],
  signingOutrage: [4, 'judgement'],
  signingRank: [1.5, "judgement: standing that Pyongyang's signature brings it"],

  push: [22, 'judgement: what a government that signs brings to bear at home, points of its constituencies'],
  sold: [5, 'model section 7: "sell at home"'],
  homeScale: [10, 'model section 7'],
  veto: [15, 'model section 7: points a constituency must lose to veto'],
  vetoInfluence: [0.4, 'model section 7: influence a constituency needs to veto'],
  rejected: [4, 'judgement: support or standing that a text refused at home costs its government'],

  delivered: [1.2, 'judgement: trust for each point of stake delivered'],
  deliveredLeast: [1, 'judgement: trust that any delivery earns'],
  intrusive: [0.7, 'judgement: stability that each level of verification costs Pyongyang when it delivers'],
  access: [10, 'judgement: access that each level of verification brings'],
  lateTrust: [1.5, 'judgement: trust lost each turn that a clause is late'],
  grace: [2, 'judgement: turns after which a late clause is broken'],
  breachTrust: [4, 'judgement: trust lost for each point of stake broken'],
  breachLeast: [4, 'judgement: trust that any breach costs'],
  breachWarmth: [0.8, 'judgement: affinity lost for each point of trust lost'],
  breachRank: [3, 'judgement: standing of the one who broke it'],
  breachStability: [0.8, 'judgement: stability that a breach by Pyongyang costs it'],
  breachOutrage: [8, 'judgement: outrage at a breach by Pyongyang'],
  audience: [3, 'judgement: support that a broken text costs those at home who signed it'],
  exposed: [1.5, 'judgement: a breach that was hidden costs this much more'],
  vague: [0.25, 'judgement: part of the cost of a breach that each level of ambiguity takes off'],

  detect0: [0.05, 'model section 7: chance a turn that cheating comes out, unverified, with full access'],
  detect1: [0.35, 'model section 7'],
  detect2: [0.8, 'model section 7'],
  alarm1: [0.05, 'model section 7: false alarms'],
  alarm2: [0.02, 'model section 7'],
  alarmTrust: [4, 'judgement'],
  secret: [0.6, 'judgement: part of the plants that runs in secret beside a step reported and not done'],
  dispute: [0.25, 'model section 7: for each level of ambiguity'],
  disputeTrust: [3, 'judgement'],
  settles: [0.5, 'judgement: chance a turn that a dispute is settled'],
  lapse: [0.4, 'model section 2: chance that a clause not yet done lapses with a change of government'],
} as const satisfies Coefficients;
export type CommitmentValues = Values<typeof COMMITMENTS>;
