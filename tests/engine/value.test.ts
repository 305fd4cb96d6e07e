import { describe, expect, test } from 'vitest';
import { passOf } from '../../src/engine/book.ts';
import { costOf, DEEDS, ENDINGS, type Offer } from '../../src/engine/deeds.ts';
import { approve, deliver, fresh, homeFront, promise, resent } from '../../src/engine/effects.ts';
import { logistic } from '../../src/engine/exponential.ts';
import { GOAL_NAMES } from '../../src/engine/goals/index.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { Outlook } from '../../src/engine/outlook.ts';
import { closing } from '../../src/engine/rule.ts';
import { Foresight, goalOf, warHazard } from '../../src/engine/value.ts';
import { type Now, World } from '../../src/engine/world.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { added, both, check, each, quiet, WEST } from '../cases/bench.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { opening, tables, book } = reading.scenario;
const k = book.value;

describe('V', () => {
  test('the chance of war is a cube of tension, and a part for each rung; at most nine tenths', () => {
    const at = (tension: number, rung: number) =>
      quiet(w => {
        w.globe.tension = tension;
        w.globe.rung = rung;
      });
    expect(warHazard(at(50, 0), book)).toBeCloseTo(k.hazard / 8);
    expect(warHazard(at(100, 3), book)).toBeCloseTo(k.hazard + 3 * k.hazardRung);
  });

  test('it is part now and part after one pass of the rules over four turns', () => {
    const foresight = new Foresight(tables).look(opening);
    // The same goals by hand: weights x goals now and ahead, each times the chance that there is no war.
    const pass = passOf(book);
    const by = (world: Now): number =>
      (1 - warHazard(world, book)) *
      GOAL_NAMES.reduce((sum, name, g) => {
        const score = goalOf(name).score(world, RUS, book.goals[name], pass);
        return sum + tables.weights[RUS][opening.state[RUS].type]![g]! * Math.min(100, Math.max(0, score));
      }, 0);
    const [now, ahead] = [by(opening), by(foresight.ahead)];
    expect(foresight.worth(RUS)).toBeCloseTo(k.now * now + (1 - k.now) * ahead, 9);
    expect(now).not.toBe(ahead);
  });

  test('a government counts by its own weights, an unknown one by the mean of what it might be', () => {
    const world = new World().copyFrom(opening);
    const foresight = new Foresight(tables);
    const worths = [0, ...tables.types[RUS].map((_, t) => t + 1)].map(type => {
      world.state[RUS].type = type;
      return foresight.look(world).worth(RUS);
    });
    const [unknown, ...known] = worths as [number, ...number[]];
    expect(unknown).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
    expect(unknown).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
  });

  test('outrage over its threshold leads one to expect law, which a Russian tie shields from', () => {
    const looked = (tie: number) => {
      const world = new World().copyFrom(opening);
      world.globe.outrage = k.lawFrom + 40;
      world.dyad[RUS][PRK].tie = tie;
      return new Foresight(tables).look(world).ahead.globe.unRegime - world.globe.unRegime;
    };
    expect(looked(0)).toBeCloseTo(40 * k.law);
    expect(looked(50)).toBeCloseTo(40 * k.law * (1 - 50 * k.lawShield));
  });

  test('only goals that a nation weighs are items', () => {
    const items = new Foresight(tables).look(opening).itemise(PRK, new Float64Array(GOAL_NAMES.length));
    GOAL_NAMES.forEach((_, g) => {
      if (!tables.weights[PRK].some(row => row[g]! > 0)) expect(items[g]).toBe(0);
    });
  });
});

describe('what a nation expects of an order', () => {
  const outlook = new Outlook(tables).from(opening);
  const deed = (actor: typeof RUS | typeof JPN | typeof USA, move: string): Deed => DEEDS[actor].find(one => one.move === move)!;

  test('nobody asked: it happens, and the gain is what it adds less its exposure', () => {
    const gift = deed(RUS, 'fire-engines');
    expect(outlook.reckon(gift)).toBe(1);
    expect(outlook.gain(gift)).toBeCloseTo(outlook.done.total[RUS]! - outlook.base.total[RUS]!, 12);
  });

  test('one asked: the odds of a yes are the logistic of what it is worth to him', () => {
    const visit = deed(JPN, 'kurils-track');
    const odds = outlook.reckon(visit);
    expect(odds).toBeCloseTo(logistic((outlook.done.total[RUS]! - outlook.declined.total[RUS]!) / k.scale), 12);
  });

  test('a vote: the odds of yes, no and abstention sum to one', () => {
    const angry = new World().copyFrom(opening);
    angry.globe.outrage = 60;
    const draft = deed(USA, 'un-draft');
    const { yes, no, abstain } = new Outlook(tables).from(angry).votes(draft, CHN);
    expect(yes + no + abstain).toBeCloseTo(1, 12);
    expect(Math.min(yes, no, abstain)).toBeGreaterThan(0);
  });

  test('an offer is accepted by the logistic of what both halves are worth to the other side, less the attention its half takes', () => {
    const give = deed(RUS, 'fund-railway');
    const want = DEEDS[PRK].find(one => one.move === 'transit-key')!;
    const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give, want, secret: false };
    const odds = outlook.reckonOffer(offer.give, offer.want);
    expect(outlook.effort(offer, PRK)).toBeCloseTo(k.attention * costOf(want), 12);
    expect(outlook.effort(offer, RUS)).toBe(0);
    expect(odds).toBeCloseTo(logistic((outlook.done.total[PRK]! - outlook.base.total[PRK]! - k.attention * costOf(want)) / k.scale), 12);
    expect(outlook.yesOdds(offer, PRK)).toBeCloseTo(odds, 12);
  });

  test('a bargain over something its other side must answer for at home is accepted less readily by just that', () => {
    const shield: Deed = { actor: USA, move: 'missile-defence', given: { target: KOR, switch: 'deploy' } };
    const give = deed(USA, 'assurance');
    const calm = new World().copyFrom(opening);
    calm.globe.outrage = 0;
    const from = new Outlook(tables).from(calm);
    const offer: Offer = {
      actor: USA,
      move: 'offer',
      to: KOR,
      give,
      want: DEEDS[KOR].find(one => one.move === 'reunions')!,
      secret: false,
    };
    const bound: Offer = { ...offer, give: shield };
    expect(from.audience(offer, KOR)).toBe(0);
    expect(from.audience(bound, KOR)).toBe(book.moves['missile-defence'].public);
    const odds = from.reckon(bound);
    const gain = from.done.total[KOR]! - from.base.total[KOR]!;
    expect(odds).toBeCloseTo(logistic((gain - book.moves['missile-defence'].public! - from.effort(bound, KOR)) / k.scale), 12);
  });

  test('the usual ending of every move comes first', () => {
    expect(ENDINGS['nuclear-test']).toEqual(['done', 'fizzle']);
    expect(ENDINGS.launch).toEqual(['done', 'failed']);
  });
});

test('a logistic of far numbers is 0 or 1, and never overflows', () => {
  expect([logistic(-1000), logistic(0), logistic(1000)]).toEqual([0, 0.5, 1]);
  expect(logistic(2)).toBeCloseTo(0.880797077977882, 14);
});

test('closing: a tenth of the gap a turn leaves 0.9 x 0.9 of it after two', () => {
  expect([closing(0.1, 0), closing(0.1, 1)]).toEqual([0, expect.closeTo(0.1)]);
  expect(closing(0.1, 2)).toBeCloseTo(1 - 0.81);
  expect(closing(1, 3)).toBe(1);
});

describe('shared effects', () => {
  test('resentment: in proportion to hostility, the amount at -50; friends do not mind; courting Pyongyang costs rank', () => {
    const now = quiet(w => {
      w.dyad[USA][PRK].affinity = -80;
      w.dyad[CHN][PRK].affinity = 20;
    });
    check(
      added(change => resent(now, change, passOf(book), RUS, PRK, 2)),
      { 'dyad.USA.RUS.affinity': -2 * (80 / 50), 'state.RUS.standing': -1 },
    );
  });

  test('approval: rivals of the one pressed are pleased, its friends are not', () => {
    const now = quiet(w => {
      w.dyad[USA][CHN].affinity = -25;
      w.dyad[PRK][CHN].affinity = 50;
    });
    check(
      added(change => approve(now, change, passOf(book), JPN, CHN, 1)),
      { 'dyad.USA.JPN.affinity': 0.5, 'dyad.PRK.JPN.affinity': -1 },
    );
  });

  test('a promise: prestige is trust x past delivery over a quarter x size up to 1.5', () => {
    const now = quiet(w => {
      w.dyad[PRK][RUS].trust = 80;
      w.dyad[RUS][PRK].aidPromised = 100;
      w.dyad[RUS][PRK].aidDelivered = 100;
    });
    check(
      added(change => promise(now, change, passOf(book), RUS, PRK, 1000)),
      { 'dyad.RUS.PRK.aidPromised': 1000, 'state.PRK.standing': 3 * 0.8 * 1.5 },
      both('RUS', 'PRK', 'affinity', 3 * 0.8 * 1.5),
      both('RUS', 'PRK', 'tie', 9 * 0.8 * 1.5),
    );
  });

  test('a grant is promised and delivered at once; repetition halves the second approach at fatigue 1', () => {
    check(
      added(change => deliver(change, CHN, PRK, 12)),
      { 'dyad.CHN.PRK.aidPromised': 12, 'dyad.CHN.PRK.aidDelivered': 12, 'dyad.CHN.PRK.aidFlow': 12 },
    );
    expect(
      fresh(
        quiet(w => {
          w.dyad[RUS][PRK].fatigue = 1;
        }),
        RUS,
        PRK,
      ),
    ).toBe(0.5);
  });

  test('only democracies have a home front', () => {
    check(
      added(change => {
        for (const n of [USA, CHN, RUS, JPN, KOR, PRK] as const) homeFront(change, n, -2);
      }),
      each(WEST, 'state.*.support', -2),
    );
  });
});
