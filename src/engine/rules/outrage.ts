import { closing, defineRule } from '../rule.ts';

/** Outrage cools by itself slowly; law cools it at once (see the UN draft). */
export const outrageRule = defineRule({
  about: 'Outrage fades by a tenth a turn.',
  claims: ['A14'],
  coefficients: {
    fade: [0.1, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    change.globe.outrage -= why('outrage now', now.globe.outrage) * closing(k.fade, turns);
  },
});
