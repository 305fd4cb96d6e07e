import { defineGoal } from '../goal.ts';
import { urgency } from '../measures.ts';
import { PRK, RUS } from '../nations.ts';

/** The courtship as a card against Washington and Tokyo: worth something while others mind, and fading if unused. */
export const bargain = defineGoal({
  label: 'A card to play',
  about: 'A visible tie with Pyongyang that others would pay to see loosened.',
  formula:
    '{base} + {tie} × (tie) × (how much others mind: {calm} to 1 with outrage, times {friends} to 1 with the rift) + {talks} × (talks)',
  field: 'economy',
  claims: ['A12'],
  coefficients: {
    calm: [0.4, 'judgement: how much others mind when Pyongyang is quiet'],
    friends: [0.3, 'judgement: and when Moscow and the West are friends'],
    base: [15, 'judgement'],
    tie: [0.5, 'judgement'],
    talks: [0.06, 'judgement'],
  },
  score: (now, _nation, k, { measures, why }) => {
    const others = why(
      'how much others mind, 0 to 1',
      (k.calm + ((1 - k.calm) * now.globe.outrage) / 100) * (k.friends + (1 - k.friends) * urgency(now, measures)),
      'factor',
    );
    return (
      why('at rest', k.base) +
      why('tie with North Korea, as far as others mind', k.tie * now.dyad[RUS][PRK].tie * others) +
      why('talks in session', k.talks * now.globe.talks)
    );
  },
});
