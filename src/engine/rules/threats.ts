import { danger } from '../measures.ts';
import { CHN, JPN, KOR, NATIONS, PRK, RUS, USA } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Threat felt closes on its opening, moved by what is built and shown: exercises and missile defence to the north and west of the
 * line, the programme to the south and east of it, the rift for Moscow (A2, A3). */
export const threatsRule = defineRule({
  about: 'Threat felt closes on what is built and shown.',
  claims: ['A2', 'A3'],
  coefficients: {
    riftRest: [30, 'judgement: rift at the opening of 2014'],
    north: [0.4, 'judgement: a battery aims at what the North would fire'],

    closing: [0.15, 'judgement'],
    exercises: [10, 'judgement'],
    defence: [10, 'judgement'],
    rift: [0.2, 'judgement'],
    danger: [0.5, 'judgement'],
    dangerRest: [46, 'judgement: danger of the programme at the opening of 2014'],
    strike: [6, 'judgement'],
    rivalry: [0.2, 'judgement'],
    rivalryRest: [40, 'judgement'],
  },
  apply(now, change, k, { turns, measures, why }) {
    const part = closing(k.closing, turns);
    const feared = why('danger of the programme', k.danger * (danger(now, measures) - k.dangerRest));
    const shield = why('missile defence', k.defence * now.dossier.missileDefence);
    const drills = why('exercises', k.exercises * (now.globe.exercises - 1));
    for (const i of NATIONS) {
      for (const j of NATIONS) {
        if (i === j) continue;
        const felt = now.dyad[i][j];
        let target = felt.threatOpening;
        if (j === USA && (i === CHN || i === RUS)) target += shield;
        if (j === USA && i === RUS) target += why('the rift', k.rift * (now.globe.rift - k.riftRest));
        if (j === USA && i === CHN) target += why('rivalry', k.rivalry * (now.globe.rivalry - k.rivalryRest));
        if (j === USA && i === PRK) target += drills + k.north * shield;
        if (j === PRK && (i === USA || i === JPN || i === KOR)) target += feared;
        if (j === JPN && (i === CHN || i === PRK || i === KOR))
          target += why('Japanese means to strike', k.strike * now.dossier.strikeCapability);
        change.dyad[i][j].threat += part * (target - felt.threat);
      }
    }
  },
});
