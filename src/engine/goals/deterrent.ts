import { defineGoal } from '../goal.ts';
import { running } from '../measures.ts';

/** Weapons that make attack unthinkable: kept, or sold only dearly. */
export const deterrent = defineGoal({
  label: 'The deterrent',
  about: 'Warheads, missiles, tests, plants that run, hands free to test.',
  formula:
    '{warheads} × (warheads, as a part) + {missiles} × (missiles) + {tests} × (tests, as a part) + {running} × (plants that run) + {free} if free to test',
  field: 'security',
  claims: ['A27', 'A28'],
  coefficients: {
    warheads: [32, 'judgement'],
    missiles: [0.35, 'judgement'],
    tests: [28, 'judgement'],
    running: [9, 'judgement'],
    free: [5, 'judgement: a word given not to test ties the army'],
  },
  score: (now, _nation, k, { measures, why }) => {
    const p = now.programme;
    return (
      why('warheads', k.warheads * Math.min(1, p.warheads / measures.warheadsFull)) +
      why('missiles', k.missiles * p.missile) +
      why('tests', k.tests * Math.min(1, p.tests / measures.testsFull)) +
      why('plants that run', k.running * running(now)) +
      why('free to test', k.free * (1 - p.moratorium))
    );
  },
});
