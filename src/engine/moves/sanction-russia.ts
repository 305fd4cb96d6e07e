import { homeFront, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { JPN, RUS, USA } from '../nations.ts';

/** The Ukraine line: each step shows resolve, costs trade, and widens the rift that sends Moscow east (A1, A4). */
export const sanctionRussia = defineMove({
  label: 'Sanctions on Russia',
  about: 'Harden or ease your measures over Ukraine by half a step.',
  claims: ['A1', 'A4', 'A13'],
  by: [USA, JPN],
  group: 'economy',
  stance: 'coercive',
  attention: 1,
  cooldown: 2,
  tires: 0.5,
  params: { target: nation(RUS), step: choice('tighten', 'ease') },
  coefficients: {
    least: [0.5, 'judgement: what must be asked before one can answer'],
    tokyo: [0.4, 'judgement: Japanese measures widen the rift less'],
    kurils: [4, 'judgement'],

    step: [0.5, 'judgement'],
    rift: [4, 'judgement'],
    anger: [5, 'judgement'],
    home: [5, 'judgement'],
    ally: [3, 'judgement'],
    line: [0.5, 'judgement: half of what is asked is the least an ally can do'],
  },
  phrases: {
    'order tighten': 'harden sanctions on Russia',
    'order ease': 'ease sanctions on Russia',
    calm: 'Nothing in Ukraine calls for it now.',
    most: 'Nothing is left to cut.',
    none: 'Nothing is left to lift.',
    'done tighten': '{actor} hardens its sanctions on Russia.',
    'done ease': '{actor} eases its sanctions on Russia.',
  },
  whyNot: (now, actor, { step }, k) => {
    const own = now.dyad[actor][RUS].sanctions;
    if (step === 'ease') return own <= 0 ? 'none' : null;
    return own >= 5 ? 'most' : now.globe.demand < k.least ? 'calm' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, step }, k) {
        const by = step === 'tighten' ? 1 : -1;
        change.dyad[actor][target].sanctions += by * k.step;
        change.globe.rift += by * k.rift * (actor === USA ? 1 : k.tokyo);
        warm(change, actor, target, -by * k.anger);
        if (actor === JPN) {
          change.dossier.kurils -= by * k.kurils;
          change.dyad[USA][JPN].affinity += by * k.ally;
        }
        const asked = actor === USA ? now.globe.demand : k.line * now.globe.demand;
        if (step === 'ease' && now.dyad[actor][target].sanctions - k.step < asked) homeFront(change, actor, -k.home);
      },
    },
  },
});
