import { CHN, KOR, NATIONS, NEIGHBOURS, PRK } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Approaches recover, brokering and what was said in New York are forgotten, anger over a radar cools. */
export const memoryRule = defineRule({
  about: 'Fatigue of repeated approaches fades; so does what was brokered.',
  claims: ['A30'],
  coefficients: {
    fatigue: [0.25, 'judgement: x0.75 a turn'],
    brokered: [0.3, 'judgement: x0.7 a turn'],
    retaliation: [0.12, 'judgement'],
    shield: [0.25, 'judgement: x0.75 a turn; a word about the season is half forgotten after two or three'],
    dilution: [0.4, 'judgement: x0.6 a turn; what was bargained about this text says little of the next'],
  },
  bookkeeping: true,
  apply(now, change, k, { turns, why }) {
    const part = closing(k.fatigue, turns);
    for (const i of NATIONS) for (const j of NATIONS) change.dyad[i][j].fatigue -= part * now.dyad[i][j].fatigue;
    change.dossier.brokered -= why('brokering remembered', now.dossier.brokered) * closing(k.brokered, turns);
    change.dyad[CHN][KOR].retaliation -= closing(k.retaliation, turns) * now.dyad[CHN][KOR].retaliation;
    for (const n of NEIGHBOURS) {
      change.dyad[n][PRK].shield -= closing(k.shield, turns) * now.dyad[n][PRK].shield;
      change.dyad[n][PRK].dilution -= closing(k.dilution, turns) * now.dyad[n][PRK].dilution;
    }
  },
});
