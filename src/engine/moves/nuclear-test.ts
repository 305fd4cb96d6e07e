import { breakMoratorium, court, isOn, wariness } from '../effects.ts';
import { defineMove } from '../move.ts';
import { CHN, FIVE, JPN, KOR, PRK, RUS, USA, WEST } from '../nations.ts';
import type { Pass } from '../rule.ts';
import { TESTING } from '../sides.ts';
import type { Now, World } from '../world.ts';

/** A test proves the deterrent, spends material and friends, and answers nobody's question about hunger (A14, A27). */
export const nuclearTest = defineMove({
  label: 'Nuclear test',
  about: 'Test a nuclear device.',
  claims: ['A14', 'A27'],
  by: [PRK],
  group: 'security',
  stance: 'coercive',
  attention: 2,
  /** The tests of 2016 came two quarters apart (E155, E161); that preparations take longer is what holds a third one back. */
  cooldown: 1,
  tires: 0,
  sides: () => TESTING,
  provokes: FIVE,
  alone: true,
  params: {},
  coefficients: {
    outrage: [40, 'judgement'],
    tension: [15, 'judgement'],
    fear: [6, 'judgement'],
    washington: [4, 'judgement'],
    tokyo: [6, 'judgement'],
    seoul: [8, 'judgement'],
    reserve: [15, 'judgement: kg kept back for warheads'],
    proof: [0.5, 'judgement: what is proven counts'],
    used: [0.75, 'judgement: readiness that a test uses up'],

    dulled: [0.005, 'judgement: half of it at the widest rift'],
    ready: [0.95, 'judgement'],
    material: [5, 'judgement: kg of plutonium'],
    china: [14, 'judgement'],
    russia: [8, 'judgement: times wariness'],
    chinaTie: [0.6, 'judgement'],
    russiaTie: [0.75, 'judgement'],
    talks: [0.3, 'judgement'],
    pride: [4.2, 'judgement: the generals and the street; set with P15'],
    crisis: [0.5, 'judgement: the tests of 2006 to 2016 were answered in the Council, by bombers and by loudspeakers; odds of a stand-off'],
    crisisRung: [2, 'judgement', [1, 8]],
    fizzle: [0.15, 'judgement: the test of 2006 fell far short'],
  },
  phrases: {
    order: 'test a nuclear device',
    ready: 'Preparations take longer: readiness {readiness}%.',
    material: 'Too little material is left.',
    frozen: 'The plants are frozen: end the freeze first.',
    done: '{actor} tests a nuclear device.',
    fizzle: '{actor} tests a nuclear device; the yield falls short.',
  },
  whyNot: (now, _actor, _given, k) =>
    isOn(now.programme.frozen)
      ? 'frozen'
      : now.programme.readiness < k.ready
        ? 'ready'
        : now.programme.fissile < k.reserve
          ? 'material'
          : null,
  sparks: (_now, _actor, _given, k) => ({ target: USA, rung: k.crisisRung, odds: k.crisis }),
  endings: {
    done: {
      odds: (_now, _actor, _given, k) => 1 - k.fizzle,
      apply(now, change, actor, _given, k, { pass }) {
        blast(now, change, k, pass);
        change.state[actor].stability += k.pride;
        change.programme.warheads += k.proof;
      },
    },
    fizzle: {
      odds: (_now, _actor, _given, k) => k.fizzle,
      apply(now, change, _actor, _given, k, { pass }) {
        blast(now, change, k, pass);
      },
    },
  },
});

interface Sizes {
  readonly outrage: number;
  readonly tension: number;
  readonly fear: number;
  readonly washington: number;
  readonly tokyo: number;
  readonly seoul: number;
  readonly used: number;
  readonly dulled: number;
  readonly material: number;
  readonly china: number;
  readonly russia: number;
  readonly chinaTie: number;
  readonly russiaTie: number;
  readonly talks: number;
}

/** What any test does, whatever its yield. */
function blast(now: Now, change: World, k: Sizes, pass: Pass): void {
  change.globe.outrage += k.outrage;
  change.globe.tension += k.tension;
  for (const n of WEST) change.dyad[n][PRK].threat += k.fear;
  change.dyad[USA][PRK].affinity -= k.washington;
  change.dyad[JPN][PRK].affinity -= k.tokyo;
  change.dyad[KOR][PRK].affinity -= k.seoul;
  change.programme.tests += 1;
  change.programme.lastTest += now.globe.turn + 1 - now.programme.lastTest;
  change.programme.readiness -= k.used * now.programme.readiness;
  change.programme.fissile -= k.material;
  change.dyad[CHN][PRK].affinity -= k.china;
  change.dyad[RUS][PRK].affinity -= k.russia * wariness(now, k.dulled);
  court(change, CHN, PRK, (k.chinaTie - 1) * now.dyad[CHN][PRK].tie);
  court(change, RUS, PRK, (k.russiaTie - 1) * now.dyad[RUS][PRK].tie);
  change.globe.talks += (k.talks - 1) * now.globe.talks;
  change.globe.session += (k.talks - 1) * now.globe.session;
  breakMoratorium(now, change, pass);
}
