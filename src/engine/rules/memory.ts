import { CHN, KOR, NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Approaches recover, brokering is forgotten, anger over a radar cools. */
export const memoryRule = defineRule({
  about: 'Fatigue of repeated approaches fades; so does what was brokered.',
  claims: ['A30'],
  coefficients: {
    fatigue: [0.25, 'judgement: x0.75 a turn'],
    brokered: [0.3, 'judgement: x0.7 a turn'],
    retaliation: [0.12, 'judgement'],
  },
  bookkeeping: true,
  apply(now, change, k, { turns, why }) {
    const part = closing(k.fatigue, turns);
    for (const i of NATIONS) for (const j of NATIONS) change.dyad[i][j].fatigue -= part * now.dyad[i][j].fatigue;
    change.dossier.brokered -= why('brokering remembered', now.dossier.brokered) * closing(k.brokered, turns);
    change.dyad[CHN][KOR].retaliation -= closing(k.retaliation, turns) * now.dyad[CHN][KOR].retaliation;
  },
});
