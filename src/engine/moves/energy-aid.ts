import { deliver, homeFront } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../nations.ts';

/** Heavy fuel oil against steps: 500,000 tonnes a year under the framework of 1994, a million in all under the action plan of 2007. */
export const energyAid = defineMove({
  label: 'Ship fuel oil',
  about: 'Heavy fuel oil, or its worth, against a step.',
  claims: ['A28'],
  by: [USA, CHN, RUS, JPN, KOR],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 1,
  tires: 0,
  pays: true,
  alone: true,
  pledge: { only: true },
  params: { target: nation(PRK), amount: choice(60, 150) },
  coefficients: {
    full: [150, 'judgement: USD m at which effects are given; a million tonnes in 2007-08 were worth about USD 400 m among five'],
    trust: [4, 'judgement'],
    stability: [1.5, 'judgement'],
    home: [2, 'judgement'],
    abducted: [30, 'judgement: Tokyo held back its fifth of the oil of 2007-08 until the abducted were accounted for'],
  },
  phrases: {
    abducted: 'Japan holds its share of the fuel back until more is told of the abducted.',
    order: 'ship fuel oil worth USD {amount} m to {target}',
    done: '{actor} ships fuel oil worth USD {amount} m to {target}.',
  },
  whyNot: (now, actor, _given, k) => (actor === JPN && now.dossier.abductees < k.abducted ? 'abducted' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, actor, { target, amount }, k) {
        const part = amount / k.full;
        deliver(change, actor, target, amount);
        change.dyad[target][actor].trust += k.trust * part;
        change.state[target].stability += k.stability * part;
        homeFront(change, actor, -k.home * part);
      },
    },
  },
});
