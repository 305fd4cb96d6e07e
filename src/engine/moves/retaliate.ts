import { isOn, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, KOR, USA } from '../nations.ts';

/** Tourists, shops and licences: Chinese anger at a radar, felt by firms in the South (2016-17). */
export const retaliate = defineMove({
  label: 'South Korean firms',
  about: 'Turn on them over missile defence, or let them back in.',
  claims: ['A2'],
  by: [CHN],
  group: 'economy',
  stance: { punish: 'coercive', forgive: 'cooperative' },
  attention: 1,
  cooldown: 2,
  tires: 0,
  params: { target: nation(KOR), switch: choice('punish', 'forgive') },
  coefficients: {
    open: [55, 'judgement: rivalry at which it needs no radar'],
    little: [0.05, 'judgement'],
    forgiven: [4.9, 'judgement'],
    felt: [2, 'judgement'],
    standing: [0.5, 'judgement'],

    step: [0.4, 'judgement'],
    anger: [7, 'judgement'],
    resolve: [1.5, 'judgement'],
  },
  phrases: {
    'order punish': 'turn on the firms of {target}',
    'order forgive': 'let the firms of {target} back in',
    none: 'There is nothing to turn on them for: no missile defence stands.',
    forgiven: 'The firms have been let back in already.',
    'done punish': '{actor} turns on the firms of {target}.',
    'done forgive': '{actor} lets the firms of {target} back in.',
  },
  whyNot: (now, _actor, given, k) =>
    given.switch === 'punish'
      ? !isOn(now.dossier.missileDefence) && now.globe.rivalry < k.open
        ? 'none'
        : null
      : now.dyad[CHN][KOR].retaliation <= k.little
        ? 'forgiven'
        : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const punish = given.switch === 'punish';
        change.dyad[CHN][KOR].retaliation += punish ? k.step : -now.dyad[CHN][KOR].retaliation;
        warm(change, CHN, KOR, punish ? -k.anger : k.forgiven);
        if (punish) {
          change.state[KOR].support -= k.felt;
          change.dyad[CHN][USA].threat -= k.resolve;
          change.state[CHN].standing += k.standing;
        }
      },
    },
  },
});
