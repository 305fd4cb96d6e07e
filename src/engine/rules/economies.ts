import { inflow } from '../measures.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';
import type { Now } from '../world.ts';

/** Those whose own sanctions on Russia cost them trade. */
const SENDERS = [USA, JPN] as const;

/** Output follows inflow with a small elasticity (2016-18: trade -57%, output -7.5%, KOTRA and Bank of Korea);
 * Russia pays for sanctions, South Korea for Chinese anger, China a little for both. */
export const economiesRule = defineRule({
  about: 'Output follows trade, sanctions and retaliation.',
  claims: ['A8', 'A9'],
  coefficients: {
    closing: [0.25, 'judgement'],
    inflow: [12, 'KOTRA and Bank of Korea 2016-18: -57% trade, -7.5% output'],
    western: [1.2, 'judgement'],
    japanese: [0.4, 'judgement'],
    retaliation: [2, 'judgement'],
    own: [0.4, 'judgement'],
    sender: [0.15, 'judgement: the sender pays too'],
  },
  apply(now, change, k, { turns, measures, why }) {
    const part = closing(k.closing, turns);
    const x = inflow(now, measures) / Math.max(1, now.state[PRK].inflowOpening);
    change.state[PRK].economy += part * (100 + why('inflow against the opening', k.inflow * (x - 1)) - now.state[PRK].economy);
    const russia =
      why('American sanctions', k.western * now.dyad[USA][RUS].sanctions) +
      why('Japanese sanctions', k.japanese * now.dyad[JPN][RUS].sanctions);
    change.state[RUS].economy += part * (100 - russia - now.state[RUS].economy);
    const anger = now.dyad[CHN][KOR].retaliation;
    change.state[KOR].economy += part * (100 - why('Chinese retaliation', k.retaliation * anger) - now.state[KOR].economy);
    change.state[CHN].economy +=
      part *
      (100 -
        why('retaliation against South Korea', k.own * anger) -
        why('sanctions on its banks', k.own * bankPressure(now)) -
        now.state[CHN].economy);
    for (const sender of SENDERS) {
      change.state[sender].economy +=
        part * (100 - why('its own sanctions', k.sender * now.dyad[sender][RUS].sanctions) - now.state[sender].economy);
    }
  },
});

/** American measures that reach Chinese banks. */
const bankPressure = (now: Now): number => now.dyad[USA][CHN].sanctions;
