import { describe, expect, test } from 'vitest';
import {
  coverage,
  danger,
  inflow,
  leverage,
  share,
  sharedPressures,
  substitutability,
  trade,
  urgency,
  vulnerability,
} from '../../src/engine/measures.ts';
import { CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { tradeRule } from '../../src/engine/rules/trade.ts';
import type { World } from '../../src/engine/world.ts';
import { book, quiet, valuesOf } from '../cases/bench.ts';

const m = book.measures;
const law = valuesOf(tradeRule.coefficients);

/** A Pyongyang of 32 bn whose trade is 9.6 bn, so that it is fully open, two thirds of it with China. */
const tradingWorld = (set: (w: World) => void = () => {}) =>
  quiet(w => {
    w.state[PRK].gdp = 32_000;
    w.state[PRK].stability = 100;
    w.dyad[PRK][CHN].exports = 3000;
    w.dyad[CHN][PRK].exports = 3400;
    w.state[PRK].abroad = 3200;
    set(w);
  });

describe('trade', () => {
  test('6,400 of 9,600 m is two thirds', () => {
    expect(trade(tradingWorld(), PRK, CHN)).toBe(6400);
    expect(share(tradingWorld(), PRK, CHN)).toBeCloseTo(2 / 3);
    expect(share(quiet(), PRK, CHN)).toBe(0);
  });

  test('the law on paper covers 5% at level 4, 25% at 6, 60% at 8, 90% at 10, and never less at a higher level', () => {
    for (const [level, part] of [
      [0, 0],
      [4, 0.05],
      [6, 0.25],
      [8, 0.6],
      [10, 0.9],
    ] as const)
      expect(coverage(level, law)).toBeCloseTo(part);
    for (let level = 0.1; level <= 10; level += 0.1) expect(coverage(level, law)).toBeGreaterThan(coverage(level - 0.1, law));
  });

  test('inflow: Kaesong counts half, a grant four times, wages three times', () => {
    const now = quiet(w => {
      w.state[PRK].abroad = 100;
      w.dyad[PRK][CHN].exports = 200;
      w.dyad[KOR][PRK].exports = 100;
      w.dyad[CHN][PRK].energy = 30;
      w.dyad[RUS][PRK].aidFlow = 10;
      w.dossier.labour = 20;
    });
    expect(inflow(now, m)).toBeCloseTo(100 + 200 + m.kaesongNet * 100 + 30 + m.aidNet * 10 + m.wageNet * 20);
  });
});

describe('vulnerability', () => {
  test('trade alone: weight x openness x share, for nothing replaces it', () => {
    expect(vulnerability(tradingWorld(), PRK, CHN, m, 'actual')).toBeCloseTo((m.trade * 2) / 3);
  });

  test('half as open, half as vulnerable; energy counts with half of what could replace it', () => {
    const now = tradingWorld(w => {
      w.state[PRK].gdp = 64_000;
      w.dyad[CHN][PRK].energyBase = 300;
      w.state[PRK].energyNeed = 400;
    });
    expect(vulnerability(now, PRK, CHN, m, 'actual')).toBeCloseTo((0.5 * m.trade * 2) / 3 + 0.75 * m.energy);
  });

  test('a gate that China shuts keeps its power: its share is counted as if open, beside what others still let through', () => {
    const shut = tradingWorld(w => {
      for (const [i, j, base] of [
        [PRK, CHN, 3000],
        [CHN, PRK, 3400],
      ] as const) {
        w.dyad[i][j].exportsBase = base;
        w.dyad[i][j].exports = base / 10;
      }
      w.state[PRK].abroadBase = 3200;
      w.state[PRK].abroad = 1600;
    });
    expect(vulnerability(shut, PRK, CHN, m, 'actual')).toBeCloseTo((m.trade * 6400) / 8000);
  });

  test('courtship spares only so much, however warm', () => {
    const courted = (tie: number) => {
      const now = tradingWorld(w => {
        w.dyad[RUS][PRK].tie = tie;
      });
      return substitutability(now, PRK, CHN, m, 'perceived');
    };
    expect(courted(20)).toBeCloseTo(20 * m.tieSpare);
    expect(courted(100)).toBeCloseTo(m.tieSpareMost);
  });

  test('grants from others replace part of it; at most nine tenths', () => {
    const now = tradingWorld(w => {
      w.dyad[RUS][PRK].aidFlow = 640;
    });
    expect(substitutability(now, PRK, CHN, m, 'actual')).toBeCloseTo(0.1);
    now.dyad[RUS][PRK].aidFlow = 64_000;
    expect(substitutability(now, PRK, CHN, m, 'actual')).toBe(m.spareMost);
  });

  test('promises, courtship and a cleared debt replace nothing but in the mind (A11)', () => {
    const now = tradingWorld(w => {
      w.dyad[RUS][PRK].aidPromised = 640;
      w.dyad[PRK][RUS].trust = 50;
      w.dyad[RUS][PRK].tie = 10;
      w.dossier.debtCleared = 0.9;
    });
    expect(substitutability(now, PRK, CHN, m, 'actual')).toBe(0);
    const seen = (m.promiseSpare * 640 * 0.5) / 6400 + 10 * m.tieSpare + 0.9 * m.clearedSpare;
    expect(substitutability(now, PRK, CHN, m, 'perceived')).toBeCloseTo(seen);
    expect(vulnerability(now, PRK, CHN, m, 'perceived')).toBeLessThan(vulnerability(now, PRK, CHN, m, 'actual'));
  });

  test('to Pyongyang: what it could break, and what its fall would cost Beijing', () => {
    const now = quiet(w => {
      w.state[PRK].stability = 60;
      w.programme.frozen = 1;
      w.programme.missile = 50;
      w.dyad[CHN][PRK].threat = 20;
    });
    const disruption = m.disruption * ((0.5 * m.missiles) / 100) * 0.2;
    expect(vulnerability(now, CHN, PRK, m, 'actual')).toBeCloseTo(disruption + m.collapse * 0.8 * 0.4);
  });

  test('for the West a veto counts with outrage, more the closer its holder stands to Pyongyang (A12)', () => {
    const now = quiet(w => {
      w.globe.outrage = 50;
      w.dyad[RUS][PRK].tie = 30;
    });
    expect(vulnerability(now, JPN, RUS, m, 'actual')).toBeCloseTo(m.vote * 0.5 * 0.8);
    expect(vulnerability(now, JPN, KOR, m, 'actual')).toBe(0);
  });
});

describe('leverage', () => {
  test('is what one would lose less what the other would', () => {
    const now = tradingWorld(w => {
      w.dyad[PRK][CHN].finance = 0.5;
      w.dyad[CHN][PRK].finance = 0.1;
    });
    expect(leverage(now, CHN, PRK, m)).toBeCloseTo(vulnerability(now, PRK, CHN, m, 'actual') - vulnerability(now, CHN, PRK, m, 'actual'));
    expect(leverage(now, CHN, PRK, m)).toBe(-leverage(now, PRK, CHN, m));
  });

  test('trade moved from a partner to any third party lowers its leverage (Hirschman)', () => {
    const before = leverage(tradingWorld(), CHN, PRK, m);
    for (const third of [USA, RUS, JPN, KOR] as const satisfies readonly Nation[]) {
      const moved = tradingWorld(w => {
        w.dyad[PRK][CHN].exports -= 1000;
        w.dyad[PRK][third].exports += 1000;
      });
      expect(leverage(moved, CHN, PRK, m)).toBeLessThan(before);
    }
  });
});

describe('the rest', () => {
  test('shared pressure is the smaller of what two feel from the capital that presses both most', () => {
    const now = quiet(w => {
      w.dyad[USA][RUS].sanctions = 2;
      w.dyad[PRK][USA].threat = 70;
      w.dyad[RUS][JPN].threat = 50;
      w.dyad[PRK][JPN].threat = 45;
    });
    const shared = sharedPressures(now, m);
    expect(shared[6 * RUS + PRK]).toBe(45);
    expect(shared[6 * PRK + RUS]).toBe(45);
    expect(shared[6 * RUS + CHN]).toBe(0);
    expect(shared[6 * USA + PRK]).toBe(0);
  });

  test('danger of a full programme is the sum of its parts', () => {
    const now = quiet(w => {
      w.programme.warheads = 2 * m.warheadsFull;
      w.programme.missile = 100;
      w.programme.tests = m.testsFull;
      w.programme.readiness = 1;
    });
    expect(danger(now, m)).toBeCloseTo(m.warheads + m.missiles + m.tests + m.readiness + m.running);
    expect(m.warheads + m.missiles + m.tests + m.readiness + m.running).toBeCloseTo(100);
  });

  test('a rift is not urgent up to its threshold, and wholly so at 100', () => {
    const at = (rift: number) =>
      urgency(
        quiet(w => {
          w.globe.rift = rift;
        }),
        m,
      );
    expect([at(0), at(m.riftFrom), at((m.riftFrom + 100) / 2), at(100)]).toEqual([0, 0, 0.5, 1]);
  });
});
