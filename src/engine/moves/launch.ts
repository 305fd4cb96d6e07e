import { breakMoratorium, isOn } from '../effects.ts';
import { choice, defineMove } from '../move.ts';
import { CHN, JPN, PRK, WEST } from '../nations.ts';
import type { Pass } from '../rule.ts';
import { TESTING } from '../sides.ts';
import type { Now, World } from '../world.ts';

/** A campaign of launches: skill grows with each, and so does the case for the next resolution (CNS counts 15-24 a year in 2014-17). */
export const launch = defineMove({
  label: 'Fire missiles',
  about: 'A series of launches.',
  claims: ['A29'],
  by: [PRK],
  group: 'security',
  stance: 'coercive',
  attention: 1,
  extra: ({ count }) => (count > 6 ? 1 : 0),
  cooldown: 0,
  tires: 0,
  sides: () => TESTING,
  provokes: WEST,
  alone: true,
  params: { count: choice(3, 6, 9) },
  coefficients: {
    learnt: [0.4, 'judgement: what a failure teaches'],
    japan: [1.5, 'judgement: launches go over or towards Japan'],

    gain: [1.4, 'CNS: 79 launches in 2014-17 led from short range to an ICBM; judgement that this is 30 to about 75'],
    outrage: [0.85, 'judgement: a launch'],
    short: [0.4, 'E127: short range brought a statement in March 2014, no resolution; judgement'],
    far: [0.02, 'judgement, for each point of skill: the long ranges of 2017 brought three resolutions (series unsc_level)'],
    tension: [0.45, 'judgement'],
    fear: [0.25, 'judgement'],
    fail: [0.15, 'CNS 2014-17: about a fifth failed'],
    china: [0.3, 'judgement'],
    pride: [0.08, 'judgement'],
  },
  phrases: {
    order: 'fire {count} missiles',
    frozen: 'The freeze forbids firing missiles.',
    done: '{actor} fires {count} missiles.',
    failed: '{actor} fires {count} missiles; some fail in flight.',
  },
  whyNot: now => (isOn(now.programme.frozen) ? 'frozen' : null),
  endings: {
    done: {
      odds: (_now, _actor, _given, k) => 1 - k.fail,
      apply(now, change, _actor, { count }, k, { pass }) {
        fire(now, change, count, k, 1, pass);
      },
    },
    failed: {
      odds: (_now, _actor, _given, k) => k.fail,
      apply(now, change, _actor, { count }, k, { pass }) {
        fire(now, change, count, k, k.learnt, pass);
      },
    },
  },
});

interface Sizes {
  readonly japan: number;
  readonly gain: number;
  readonly outrage: number;
  readonly short: number;
  readonly far: number;
  readonly tension: number;
  readonly fear: number;
  readonly china: number;
  readonly pride: number;
}

function fire(now: Now, change: World, count: number, k: Sizes, success: number, pass: Pass): void {
  change.programme.launches += count;
  change.programme.missile += success * k.gain * count * (1 - now.programme.missile / 100);
  change.globe.outrage += k.outrage * count * (k.short + k.far * now.programme.missile);
  change.globe.tension += k.tension * count;
  for (const n of WEST) change.dyad[n][PRK].threat += k.fear * count * (n === JPN ? k.japan : 1);
  change.dyad[CHN][PRK].affinity -= k.china * count;
  change.state[PRK].stability += success * k.pride * count;
  breakMoratorium(now, change, pass);
}
