import { defineMove, nation } from '../move.ts';
import { ALLIES, PRK, USA } from '../nations.ts';

/** Washington affirms that it will not attack: asked for in every round, given in the statement of September 2005 (E035). */
export const securityPledge = defineMove({
  label: 'Pledge not to attack',
  about: 'You say in writing that you have no intention to.',
  claims: ['A28'],
  by: [USA],
  group: 'security',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0,
  alone: true,
  pledge: { only: true },
  params: { target: nation(PRK) },
  coefficients: {
    calms: [10, 'judgement: threat felt in Pyongyang from Washington, times how far its word is taken'],
    least: [0.3, 'judgement: taken of the word of one nobody trusts'],
    allies: [1.5, 'judgement: trust that its allies lose in the umbrella'],
    standing: [1.5, 'judgement: rank that Pyongyang gains'],
  },
  phrases: {
    order: 'pledge not to attack {target}',
    done: '{actor} pledges not to attack {target}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const believed = Math.max(k.least, now.dyad[target][actor].trust / 100);
        change.dyad[target][actor].threat -= k.calms * believed;
        change.state[target].standing += k.standing;
        for (const ally of ALLIES) change.dyad[ally][actor].trust -= k.allies;
      },
    },
  },
});
