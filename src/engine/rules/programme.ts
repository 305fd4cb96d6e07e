import { running } from '../measures.ts';
import { defineRule } from '../rule.ts';

/** The programme grows unless it is frozen: material, warheads, readiness for the next test (A27, A28). */
export const programmeRule = defineRule({
  about: 'Material, warheads and readiness grow unless the plants are frozen.',
  claims: ['A27', 'A28'],
  coefficients: {
    fissile: [1.8, 'about 6-8 kg of plutonium a year from the Yongbyon reactor: order of magnitude, judgement'],
    warheads: [0.3, 'SIPRI and ISIS: 10-16 at the end of 2014 and 10-20 in 2017, judgement'],
    readiness: [0.13, 'tests of 2013, 2016, 2016 and 2017: judgement'],
  },
  apply(now, change, k, { turns, why }) {
    const run = why('plants that run', running(now));
    change.programme.fissile += k.fissile * turns * run;
    change.programme.warheads += k.warheads * turns * run;
    change.programme.readiness += Math.min(1 - now.programme.readiness, k.readiness * turns * run);
  },
});
