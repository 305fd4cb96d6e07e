import { NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Visible courtship fades unless kept up; a treaty keeps half of it (A12). */
export const tiesRule = defineRule({
  about: 'Visible ties fade by 11% a turn.',
  claims: ['A12'],
  coefficients: {
    fade: [0.11, 'judgement: x0.89 a turn'],
    treaty: [50, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    const part = closing(k.fade, turns);
    for (const i of NATIONS) {
      const row = now.dyad[i];
      for (const j of NATIONS) {
        const { tie, alliance } = row[j];
        if (tie > 0 || alliance > 0) change.dyad[i][j].tie += part * (why('what a treaty keeps', k.treaty * alliance) - tie);
      }
    }
  },
});
