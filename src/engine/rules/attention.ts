import { SLOTS } from '../layout.ts';
import { NATIONS } from '../nations.ts';
import { defineRule } from '../rule.ts';
import { waitAt } from '../world.ts';

/** Attention is refilled each turn, less what accepted offers took in advance: a debt takes at most half a refill a turn, the rest
 * is owed on, so that a summit does not silence a capital for a quarter. Waits between repeats of a move run down. */
export const attentionRule = defineRule({
  about: 'Attention refills; waits run down.',
  claims: [],
  coefficients: {
    refill: [4, 'judgement: about two deeds a quarter', [0, 9]],
    paid: [0.5, 'judgement: most of a refill that a debt takes; the dearest deed, a summit, is paid over two turns'],
  },
  bookkeeping: true,
  apply(now, change, k) {
    for (const n of NATIONS) {
      const paid = Math.min(now.state[n].owed, k.paid * k.refill);
      change.state[n].attention += k.refill - paid - now.state[n].attention;
      change.state[n].owed -= paid;
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = waitAt(n, slot);
        if (now.numbers[at]! > 0) change.numbers[at]! -= 1;
      }
    }
    change.globe.turn += 1;
  },
});
