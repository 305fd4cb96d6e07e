import { danger } from '../measures.ts';
import { closing, defineRule } from '../rule.ts';

/** Tension closes on what exercises, the programme and quarrels make it; talks and a freeze lower it. */
export const tensionRule = defineRule({
  about: 'Tension on the peninsula closes on what feeds it.',
  claims: [],
  coefficients: {
    closing: [0.18, 'judgement'],
    base: [22, 'judgement'],
    exercises: [8, 'judgement'],
    danger: [0.1, 'judgement'],
    loudspeakers: [6, 'judgement'],
    outrage: [0.12, 'judgement'],
    talks: [0.12, 'judgement'],
    frozen: [6, 'judgement'],
  },
  apply(now, change, k, { turns, measures, why }) {
    const target =
      why('a divided peninsula', k.base) +
      why('exercises', k.exercises * now.globe.exercises) +
      why('danger of the programme', k.danger * danger(now, measures)) +
      why('loudspeakers', k.loudspeakers * now.dossier.loudspeakers) +
      why('outrage', k.outrage * now.globe.outrage) -
      why('talks', k.talks * now.globe.talks) -
      why('a freeze', k.frozen * now.programme.frozen);
    change.globe.tension += closing(k.closing, turns) * (target - now.globe.tension);
  },
});
