import { homeFront, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { JPN, RUS, USA } from '../nations.ts';
import { PUNISHING, TALKING } from '../sides.ts';

/** The Ukraine line: each step shows resolve, costs trade, and widens the rift that sends Moscow east (A1, A4). */
export const sanctionRussia = defineMove({
  label: 'Sanctions on Russia',
  about: 'Harden your own over Ukraine by half a step, or by whole sectors, or ease them.',
  claims: ['A1', 'A4', 'A13'],
  by: [USA, JPN],
  group: 'economy',
  stance: { tighten: 'coercive', sectors: 'coercive', ease: 'cooperative' },
  attention: 1,
  cooldown: 2,
  tires: 0.5,
  sides: given => (given.step === 'ease' ? TALKING : PUNISHING),
  params: { target: nation(RUS), step: choice('tighten', 'sectors', 'ease') },
  coefficients: {
    least: [0.5, 'judgement: what must be asked before one can answer'],
    tokyo: [0.4, 'judgement: Japanese measures widen the rift less'],
    kurils: [4, 'judgement'],

    step: [0.5, 'judgement'],
    sectors: [1.5, 'the sectoral measures of July 2014; judgement'],
    trade: [0.4, 'judgement: support lost to firms that traded there'],
    rift: [4, 'judgement'],
    anger: [5, 'judgement'],
    home: [5, 'judgement'],
    ally: [3, 'judgement'],
    line: [0.5, 'judgement: half of what is asked is the least an ally can do'],
  },
  phrases: {
    'order tighten': 'harden sanctions on Russia',
    'order sectors': 'put whole sectors of Russia under sanctions',
    'order ease': 'ease sanctions on Russia',
    far: 'Not so much is asked now.',
    calm: 'Nothing in Ukraine calls for it now.',
    most: 'Nothing is left to cut.',
    none: 'Nothing is left to lift.',
    'done tighten': '{actor} hardens its sanctions on Russia.',
    'done sectors': '{actor} puts whole sectors of Russia under sanctions.',
    'done ease': '{actor} eases its sanctions on Russia.',
  },
  whyNot: (now, actor, { step }, k) => {
    const own = now.dyad[actor][RUS].sanctions;
    if (step === 'ease') return own <= 0 ? 'none' : null;
    if (own >= 5) return 'most';
    if (step === 'sectors' && now.globe.demand - own < k.sectors) return 'far';
    return now.globe.demand < k.least ? 'calm' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, step }, k) {
        const by = step === 'sectors' ? k.sectors : step === 'tighten' ? k.step : -k.step;
        const steps = by / k.step;
        change.dyad[actor][target].sanctions += by;
        change.globe.rift += steps * k.rift * (actor === USA ? 1 : k.tokyo);
        warm(change, actor, target, -steps * k.anger);
        if (step === 'sectors') homeFront(change, actor, -k.trade);
        if (actor === JPN) {
          change.dossier.kurils -= steps * k.kurils;
          change.dyad[USA][JPN].affinity += steps * k.ally;
        }
        const asked = actor === USA ? now.globe.demand : k.line * now.globe.demand;
        if (step === 'ease' && now.dyad[actor][target].sanctions - k.step < asked) homeFront(change, actor, -k.home);
      },
    },
  },
});
