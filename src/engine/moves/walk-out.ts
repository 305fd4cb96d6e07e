import { warm } from '../effects.ts';
import { defineMove } from '../move.ts';
import { CHN, NATIONS, PRK } from '../nations.ts';
import { isSeated, isSix } from '../talks/formats.ts';

/** Leave the table. It shows resolve to some and costs the good will of the host. */
export const walkOut = defineMove({
  label: 'Walk out',
  about: 'Leave talks that are in session.',
  claims: ['A26'],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'coercive',
  attention: 1,
  cooldown: 2,
  tires: 0,
  excludes: 'coming or going',
  alone: true,
  params: {},
  coefficients: {
    loses: [55, 'judgement'],
    standing: [3, 'judgement'],
    host: [6, 'judgement'],
    hardliners: [2, 'judgement'],
    tension: [4, 'judgement'],
  },
  phrases: {
    order: 'walk out of the talks',
    none: 'You are not at the table.',
    done: '{actor} walks out of the talks.',
  },
  whyNot: (now, actor, _given, _k, effects) => (isSeated(now, actor, effects) ? null : 'none'),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k, { pass }) {
        change.globe.session -= now.globe.session;
        if (isSix(now, pass.effects)) change.globe.talks -= Math.min(now.globe.talks, k.loses);
        change.globe.tension += k.tension;
        change.state[actor].standing -= k.standing;
        if (actor !== CHN) warm(change, actor, CHN, -k.host);
        if (actor === PRK) change.state[PRK].stability += k.hardliners;
      },
    },
  },
});
