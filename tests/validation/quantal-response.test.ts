import { describe, expect, it } from 'vitest';
import { type Candidate, quantalChoice } from '../../src/agents/choice.ts';
import { DEEDS } from '../../src/engine/deeds.ts';
import { logistic } from '../../src/engine/exponential.ts';
import { type PRK, RUS, type USA } from '../../src/engine/nations.ts';

/**
 * Logit quantal response against published numbers: the asymmetric matching pennies of Ochs (1995) as solved by McKelvey and
 * Palfrey (1995), row payoffs [[1.1141, 0], [0, 0.2785]], column payoffs [[0, 1.1141], [1.1141, 0]]. At a fixed point each side's
 * odds of its first choice are the logit of its expected payoffs.
 */
const fixedPoint = (lambda: number): readonly [number, number] => {
  let [p, q] = [0.5, 0.5];
  for (let k = 0; k < 20_000; k++) {
    const top = logistic(lambda * (1.1141 * q - 0.2785 * (1 - q)));
    const left = logistic(lambda * (1.1141 * (1 - p) - 1.1141 * p));
    p += 0.05 * (top - p);
    q += 0.05 * (left - q);
  }
  return [p, q];
};

describe('logit quantal response', () => {
  it.each([
    [1, 0.5867840366637898, 0.4518070313895011],
    [2, 0.6175219459259016, 0.3719816642182502],
    [3, 0.6168968500991359, 0.3140163118617061],
    [1.84560975, 0.615651314, 0.383290941],
  ])('at precision %d', (lambda, p, q) => {
    const [top, left] = fixedPoint(lambda);
    // The reference prints 0.3140163118617061 at precision 3, where its own first column is only met by 0.314016361811706.
    expect(left).toBeCloseTo(q, lambda === 3 ? 6 : 8);
    expect(top).toBeCloseTo(p, 8);
  });
});

/** Log-likelihood of what Ochs observed: 128 plays each, the row player top in .527, the column player left in .366. */
const logLikelihood = (lambda: number): number => {
  const [p, q] = fixedPoint(lambda);
  return 128 * (0.527 * Math.log(p) + 0.473 * Math.log(1 - p) + 0.366 * Math.log(q) + 0.634 * Math.log(1 - q));
};

describe('the data of Ochs', () => {
  it('are likeliest at precision 1.8456, with a log-likelihood of -174.7645 (the paper of 1995 prints ten times that)', () => {
    const best = logLikelihood(1.84560974643);
    expect(best).toBeCloseTo(-174.764531911, 6);
    for (const lambda of [0, 1, 1.7, 1.83, 1.86, 2, 3]) expect(logLikelihood(lambda)).toBeLessThan(best);
  });
});

describe("the agents' choice is that logit", () => {
  const order = (nation: typeof USA | typeof RUS | typeof PRK, move: string) => DEEDS[nation].find(deed => deed.move === move)!;
  const share = (candidates: readonly Candidate[], precision: number, of: Candidate | null, hold = 0): number => {
    let hits = 0;
    for (let k = 0; k < 10_000; k++) if (quantalChoice(candidates, precision, 0, hold, (k + 0.5) / 10_000) === of) hits++;
    return hits / 10_000;
  };
  const a: Candidate = { order: order(RUS, 'broker'), gain: 0.3, cost: 1 };
  const b: Candidate = { order: order(RUS, 'defy'), gain: 0.1, cost: 1 };

  it('two moves 0.2 apart at precision 7: the better has odds 1 / (1 + e^-1.4) = 0.8022', () => {
    expect(share([a, b], 7, a)).toBeCloseTo(logistic(1.4), 3);
  });
  it('precision 0 is a coin', () => {
    expect(share([a, b], 0, a)).toBeCloseTo(0.5, 3);
  });
  it('variants share one ticket: ten alike variants of one move weigh no more than one of another', () => {
    const variants = DEEDS[RUS]
      .filter(deed => deed.move === 'visit')
      .slice(0, 10)
      .map(deed => ({ order: deed, gain: 0.3, cost: 1 }));
    const other = share([...variants, a], 7, a);
    expect(other).toBeCloseTo(0.5, 2);
  });
  it('holding has its own tickets at gain 0', () => {
    expect(share([{ ...a, gain: 0 }], 7, null, 0.3)).toBeCloseTo(0.3 / 1.3, 3);
  });
});
