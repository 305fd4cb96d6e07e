import { defineGoal } from '../goal.ts';
import { running } from '../measures.ts';

/** Weapons that make attack unthinkable: kept, or sold only dearly. What inspectors see running, and what a list admits, deters less. */
export const deterrent = defineGoal({
  label: 'The deterrent',
  about: 'Warheads, missiles, tests, plants that run, hands free to test.',
  formula:
    '{warheads} × (warheads, as a part) + {missiles} × (missiles) + {tests} × (tests, as a part) + {running} × (plants that run) + {free} if free to test − {seen} × (inspectors, while plants run) − {listed} if declared',
  field: 'security',
  claims: ['A27', 'A28'],
  coefficients: {
    warheads: [32, 'judgement'],
    missiles: [0.35, 'judgement'],
    tests: [28, 'judgement'],
    running: [9, 'judgement'],
    free: [5, 'judgement: a word given not to test ties the army'],
    seen: [0.1, 'judgement: for each point of access to plants that run; those that stand still show little'],
    listed: [4, 'judgement: the list of 2008 left out the warheads and the uranium because a full one tells where to aim'],
  },
  score: (now, _nation, k, { measures, why }) => {
    const p = now.programme;
    return (
      why('warheads', k.warheads * Math.min(1, p.warheads / measures.warheadsFull)) +
      why('missiles', k.missiles * p.missile) +
      why('tests', k.tests * Math.min(1, p.tests / measures.testsFull)) +
      why('plants that run', k.running * running(now)) +
      why('free to test', k.free * (1 - p.moratorium)) +
      why('what inspectors see', -k.seen * p.access * (1 - p.frozen)) +
      why('what was declared', -k.listed * p.declared)
    );
  },
});
