import { isOn, promise, resent } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, ONLY, PRK } from '../nations.ts';
import { GIVING } from '../sides.ts';

/**
 * Clinics, roads and a joint farm, offered as one package and tied to exchanges between people (Dresden, March 2014; E130).
 * Pyongyang hears absorption in it, and must say yes for anything to be built.
 */
export const dresdenPackage = defineMove({
  label: 'Clinics, roads and farms',
  about: 'The Dresden package, with exchanges between the two Koreas.',
  claims: ['A7'],
  by: [KOR],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0.6,
  pays: true,
  sides: () => GIVING,
  params: { target: nation(PRK), amount: choice(60, 120) },
  coefficients: {
    trust: [4, 'judgement'],
    tie: [4, 'judgement'],
    standing: [1, 'judgement'],
    absorption: [0.8, 'judgement: stability that exchanges cost Pyongyang'],
    refused: [1.5, 'judgement'],
    resent: [0.3, 'judgement'],
    home: [0.07, 'judgement: for each point of outrage'],
  },
  phrases: {
    order: 'agree with {target} on clinics, roads and farms worth USD {amount} m',
    shut: 'Kaesong is shut: nothing else can start.',
    done: '{actor} and {target} agree on clinics, roads and farms worth USD {amount} m.',
    declined: '{target} turns down clinics, roads and farms from {actor}.',
  },
  whyNot: now => (!isOn(now.dossier.kaesong) ? 'shut' : null),
  asks: () => ONLY[PRK],
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k, { pass }) {
        promise(now, change, pass, actor, target, amount);
        change.dyad[target][actor].trust += k.trust;
        change.dyad[actor][target].tie += k.tie;
        change.dyad[target][actor].tie += k.tie;
        change.state[actor].standing += k.standing;
        change.state[target].stability -= k.absorption;
        change.state[actor].support -= k.home * now.globe.outrage;
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
  declined(_now, change, actor, { target }, k) {
    change.dyad[actor][target].affinity -= k.refused;
  },
});
