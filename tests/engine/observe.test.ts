import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../src/engine/chance.ts';
import { ESTIMATED } from '../../src/engine/layout.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { information, KNOWLEDGE, observe } from '../../src/engine/observe.ts';
import { valuesOf } from '../../src/engine/rule.ts';
import { World } from '../../src/engine/world.ts';

const k = valuesOf(KNOWLEDGE);

const world = (set: (w: World) => void = () => {}) => {
  const made = new World();
  set(made);
  return made;
};

describe('information', () => {
  test('a fifth is known of anyone', () => expect(information(world(), JPN, CHN, k)).toBeCloseTo(0.2));

  test('inspectors at 50 tell 0.15 of Pyongyang and nothing of others; talks at 50 tell 0.1', () => {
    const now = world(w => {
      w.programme.access = 50;
      w.globe.talks = 50;
    });
    expect(information(now, USA, PRK, k)).toBeCloseTo(0.2 + 0.15 + 0.1);
    expect(information(now, USA, CHN, k)).toBeCloseTo(0.2 + 0.1);
  });

  test('an alliance tells 0.2, each costly signal 0.15, up to all there is', () => {
    const now = world(w => {
      w.dyad[KOR][USA].alliance = 1;
      w.dyad[USA][KOR].signals = 2;
      w.dyad[PRK][USA].signals = 4;
      w.globe.talks = 100;
      w.programme.access = 100;
    });
    expect(information(now, KOR, USA, k)).toBeCloseTo(0.2 + 0.2 + 0.2 + 0.3);
    expect(information(now, USA, PRK, k)).toBe(1);
  });

  test('a visible tie of Moscow muddies what Pyongyang means, for everyone but Moscow (A29)', () => {
    const now = world(w => {
      w.dyad[RUS][PRK].tie = 60;
    });
    expect(information(now, USA, PRK, k)).toBeCloseTo(0.2 - 0.15 * 0.6);
    expect(information(now, RUS, PRK, k)).toBeCloseTo(0.2);
  });
});

describe('belief', () => {
  const truth = world(w => {
    w.programme.fissile = 40;
    w.state[CHN].enforcement = 0.5;
    w.state[CHN].type = 2;
    w.dyad[PRK][RUS].affinity = 10;
    w.dyad[PRK][RUS].trust = 40;
    w.dyad[PRK][RUS].exports = 30;
  });
  const seenBy = (observer: typeof USA | typeof CHN | typeof PRK, seed = 'belief', now = truth) => {
    const belief = { seen: new World(), doubt: new World() };
    observe(now, observer, chanceFrom(seed), k, belief.seen, belief.doubt);
    return belief;
  };

  test('own terms are exact, public ones too, and a government is never seen', () => {
    const { seen, doubt } = seenBy(CHN);
    expect(seen.state[CHN].enforcement).toBe(0.5);
    expect(doubt.state[CHN].enforcement).toBe(0);
    expect(seen.dyad[PRK][RUS].exports).toBe(30);
    expect(seen.state[CHN].type).toBe(2);
    expect(seenBy(USA).seen.state[CHN].type).toBe(0);
  });

  test('half-widths are those of the layout, less what is known', () => {
    const { doubt } = seenBy(USA);
    expect(doubt.programme.fissile).toBeCloseTo(0.8 * ESTIMATED.programme.fissile);
    expect(doubt.state[CHN].enforcement).toBeCloseTo(0.8 * ESTIMATED.state.enforcement);
    expect(doubt.dyad[PRK][RUS].affinity).toBeCloseTo(0.8 * ESTIMATED.dyad.affinity);
  });

  test('the error of a guess stays for the game and shrinks with information', () => {
    const open = new World().copyFrom(truth);
    open.programme.access = 100;
    open.globe.talks = 100;
    const before = seenBy(USA).seen.programme.fissile - 40;
    const after = seenBy(USA, 'belief', open).seen.programme.fissile - 40;
    expect(after).toBeCloseTo((before * (1 - (0.2 + 0.3 + 0.2))) / (1 - 0.2), 4);
    expect(seenBy(USA).seen.numbers).toEqual(seenBy(USA).seen.numbers);
  });

  test('guesses of many games are right on average, with the spread they claim', () => {
    const guesses = Array.from({ length: 800 }, (_, g) => seenBy(USA, `game ${g}`).seen.programme.fissile - 40);
    const mean = guesses.reduce((a, b) => a + b, 0) / guesses.length;
    const deviation = Math.sqrt(guesses.reduce((sum, x) => sum + (x - mean) ** 2, 0) / guesses.length);
    expect(Math.abs(mean)).toBeLessThan(0.8);
    expect(deviation / (0.8 * ESTIMATED.programme.fissile)).toBeCloseTo(0.6, 1);
  });

  test('two observers of one game err apart', () => {
    expect(seenBy(USA).seen.programme.fissile).not.toBe(seenBy(CHN).seen.programme.fissile);
    expect(seenBy(PRK).seen.programme.fissile).toBe(40);
  });
});
