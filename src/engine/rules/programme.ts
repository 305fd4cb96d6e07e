import { running } from '../measures.ts';
import { PRK, USA } from '../nations.ts';
import { defineRule } from '../rule.ts';

/** The programme grows unless it is frozen: material, warheads, readiness for the next test (A27, A28). A test is prepared more slowly
 * beside talks in session, and faster the more is felt from Washington than at the opening. */
export const programmeRule = defineRule({
  about: 'Material, warheads and readiness grow unless the plants are frozen.',
  claims: ['A27', 'A28'],
  coefficients: {
    fissile: [1.8, 'about 6-8 kg of plutonium a year from the Yongbyon reactor: order of magnitude, judgement'],
    warheads: [0.3, 'SIPRI and ISIS: 10-16 at the end of 2014 and 10-20 in 2017, judgement'],
    readiness: [0.13, 'tests of 2013, 2016, 2016 and 2017: judgement'],
    table: [0.8, 'judgement: no test between the first round and the stalemate of 2006; talks in full session hold back so much'],
    pressed: [2, 'judgement: for 100 points of threat; the test of 2006 answered the bank measures'],
  },
  apply(now, change, k, { turns, why }) {
    const { threat, threatOpening } = now.dyad[PRK][USA];
    const held = why('talks in session', (k.table * now.globe.talks) / 100);
    const pace = Math.max(0, 1 - held + why('pressure', (k.pressed * (threat - threatOpening)) / 100));
    const run = why('plants that run', running(now));
    change.programme.fissile += k.fissile * turns * run;
    change.programme.warheads += k.warheads * turns * run;
    change.programme.readiness += Math.min(1 - now.programme.readiness, k.readiness * pace * turns * run);
  },
});
