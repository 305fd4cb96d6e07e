import { JPN, RUS, USA } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** The rift follows what the West does over Ukraine, slowly (A1, A4). */
export const riftRule = defineRule({
  about: 'The rift between Russia and the West closes on what sanctions make it.',
  claims: ['A1', 'A4'],
  coefficients: {
    closing: [0.06, 'judgement'],
    base: [25, 'judgement'],
    american: [14, 'judgement'],
    japanese: [5, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    const target =
      why('ordinary rivalry', k.base) +
      why('American sanctions', k.american * now.dyad[USA][RUS].sanctions) +
      why('Japanese sanctions', k.japanese * now.dyad[JPN][RUS].sanctions);
    change.globe.rift += closing(k.closing, turns) * (target - now.globe.rift);
  },
});
