import { warm } from '../effects.ts';
import { clamp } from '../measures.ts';
import { defineMove } from '../move.ts';
import { CHN, PRK, WEST } from '../nations.ts';

/** Fear holds a court together for a season, and frightens those who trade with it (December 2013). */
export const purge = defineMove({
  label: 'Purge',
  about: 'Those of the elite who are not trusted are removed.',
  claims: [],
  by: [PRK],
  group: 'diplomacy',
  stance: 'neutral',
  attention: 1,
  cooldown: 6,
  tires: 0,
  alone: true,
  params: {},
  coefficients: {
    trust: [4, 'judgement'],

    secure: [48, 'judgement: stability above which the court is not afraid of itself: a purge gains nothing'],
    span: [15, 'judgement: below that by so much, it gains in full'],
    stability: [3, 'judgement: less each time'],
    china: [6, 'judgement'],
    west: [2, 'judgement'],
    economy: [0.5, 'judgement'],
  },
  phrases: {
    order: 'purge the elite',
    done: '{actor} purges its elite.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        const need = clamp((k.secure - now.state[actor].stability) / k.span, 0, 1);
        change.state[actor].stability += (k.stability * need) / (1 + now.dossier.purges);
        change.dossier.purges += 1;
        warm(change, actor, CHN, -k.china);
        change.dyad[CHN][actor].trust -= k.trust;
        for (const n of WEST) change.dyad[n][actor].affinity -= k.west;
        change.state[actor].economy -= k.economy;
      },
    },
  },
});
