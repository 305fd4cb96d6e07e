import { court, isOn, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, ONLY, RUS, USA } from '../nations.ts';

/** The gas that was meant for Europe, pledged to China: USD 400 bn on paper in May 2014 (A3, A6). */
export const energyPact = defineMove({
  label: 'Gas contract with China',
  about: 'Signed for many years.',
  claims: ['A3', 'A6'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 6,
  tires: 0.4,
  asks: () => ONLY[CHN],
  params: { target: nation(CHN) },
  coefficients: {
    back: [0.5, 'judgement: goods that come back for the gas'],
    economy: [0.8, 'judgement'],
    west: [2, 'judgement'],
    price: [1.2, 'judgement: Beijing could wait; the further Moscow is from the West, the better the price'],

    tie: [14, 'judgement'],
    warmth: [5, 'judgement'],
    energy: [2000, 'judgement: USD m a year of new flow at first'],
    standing: [2, 'judgement'],
  },
  phrases: {
    order: 'sign a gas contract with {target}',
    done: '{actor} and {target} sign a gas contract.',
    again: 'A gas contract is signed already.',
    declined: '{target} puts off the gas contract.',
  },
  whyNot: now => (isOn(now.dossier.energyPact) ? 'again' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.dossier.energyPact += 1 - now.dossier.energyPact;
        court(change, actor, target, k.tie);
        warm(change, actor, target, k.warmth);
        change.dyad[actor][target].energyBase += k.energy;
        change.dyad[actor][target].exportsBase += k.energy;
        change.dyad[target][actor].exportsBase += k.back * k.energy;
        change.state[actor].standing += k.standing;
        change.state[actor].economy += k.economy;
        change.state[target].economy += (k.price * now.globe.rift) / 100;
        change.dyad[USA][actor].affinity -= k.west;
      },
    },
  },
});
