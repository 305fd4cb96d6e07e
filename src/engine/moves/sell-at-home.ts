import { homeFront } from '../effects.ts';
import { defineMove } from '../move.ts';
import { NATIONS } from '../nations.ts';
import { bitOf, isParty, SIGNED } from '../talks/text.ts';

/** Argue for what was signed before those who must ratify it: the second of the two boards (Putnam 1988). */
export const sellAtHome = defineMove({
  label: 'Argue for it at home',
  about: 'For the text you signed, before it is ratified.',
  claims: [],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'neutral',
  attention: 1,
  cooldown: 0,
  tires: 0,
  alone: true,
  params: {},
  coefficients: { home: [0.5, 'judgement: support that arguing for foreigners costs'] },
  phrases: {
    order: 'argue at home for the text it signed',
    nothing: 'Nothing you signed awaits ratification.',
    sold: 'You have argued for it already.',
    done: '{actor} argues at home for the text it signed.',
  },
  whyNot(now, actor) {
    let signed = false;
    for (let t = 0; t < now.text.length; t++) {
      const { stage, parties, sold } = now.text[t]!;
      if (stage !== SIGNED || !isParty(parties, actor)) continue;
      if (!isParty(sold, actor)) return null;
      signed = true;
    }
    return signed ? 'sold' : 'nothing';
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        homeFront(change, actor, -k.home);
        for (let t = 0; t < now.text.length; t++) {
          const { stage, parties, sold } = now.text[t]!;
          if (stage === SIGNED && isParty(parties, actor) && !isParty(sold, actor)) change.text[t]!.sold += bitOf(actor);
        }
      },
    },
  },
});
