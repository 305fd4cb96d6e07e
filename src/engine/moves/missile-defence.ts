import { isOn, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, JPN, KOR, ONLY, PRK, RUS, USA } from '../nations.ts';

/** A battery in the South reassures Seoul and answers launches; Beijing and Moscow read the radar as aimed at them (A2, A3). */
export const missileDefence = defineMove({
  label: 'Missile defence in South Korea',
  about: 'Deploy a missile-defence battery with Seoul, or withdraw it.',
  claims: ['A2', 'A3', 'A6'],
  by: [USA],
  group: 'security',
  stance: { deploy: 'coercive', withdraw: 'cooperative' },
  attention: 2,
  cooldown: 4,
  tires: 0,
  asks: () => ONLY[KOR],
  /** Seoul answers to a public that fears Chinese measures more than missiles, until missiles fly. */
  audience: (now, _asked, _actor, given, k, why) =>
    given.switch === 'deploy'
      ? why('a public that sees no need', k.public, 'factor') *
        why('part that outrage leaves of it', Math.max(0, 1 - now.globe.outrage / k.urgent), 'factor')
      : 0,
  pledge: { can: given => given.switch === 'withdraw', holds: now => !isOn(now.dossier.missileDefence) },
  params: { target: nation(KOR), switch: choice('deploy', 'withdraw') },
  coefficients: {
    public: [3, 'judgement: until the test of January 2016 Seoul said that nothing was asked, discussed or decided'],
    urgent: [50, 'judgement: outrage at which its public minds no more', [1, 100]],

    east: [2, 'judgement'],
    relief: [4, 'judgement'],
    tokyo: [2, 'judgement'],

    china: [8, 'judgement'],
    korea: [15, 'judgement'],
    russia: [5, 'judgement'],
    trust: [8, 'judgement'],
    retaliation: [0.5, 'judgement; Chinese measures of 2016-17'],
    rivalry: [6, 'judgement'],
    answers: [4, 'judgement'],
  },
  phrases: {
    'order deploy': 'deploy missile defence in South Korea',
    'order withdraw': 'withdraw missile defence from South Korea',
    same: 'That is how it stands already.',
    'done deploy': '{actor} and {target} deploy missile defence.',
    'done withdraw': '{actor} withdraws missile defence from {target}.',
    declined: '{target} declines missile defence.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'deploy') === isOn(now.dossier.missileDefence) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const by = given.switch === 'deploy' ? 1 : -1;
        change.dossier.missileDefence += by;
        change.globe.rivalry += by * k.rivalry;
        change.dyad[CHN][USA].affinity -= by * k.china;
        change.dyad[CHN][KOR].affinity -= by * k.korea;
        change.dyad[RUS][USA].affinity -= by * k.russia;
        warm(change, RUS, CHN, by * k.east);
        change.dyad[KOR][USA].trust += by * k.trust;
        change.dyad[KOR][PRK].threat -= by * k.relief;
        change.dyad[JPN][USA].trust += by * k.tokyo;
        change.dyad[CHN][KOR].retaliation += by > 0 ? k.retaliation : -now.dyad[CHN][KOR].retaliation;
        if (by > 0) change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
      },
    },
  },
});
