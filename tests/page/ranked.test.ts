import { expect, test } from 'vitest';
import { byNation, NATIONS, type Nation, RUS } from '../../src/engine/nations.ts';
import { shippedScores } from '../../src/lab/walk-away.ts';
import type { Match } from '../../src/match/match.ts';
import { ranked } from '../../src/page/walk-away.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { scenario } = reading;
const ended = (payoff: number, set = {}) => ({ scenario, payoffs: byNation(() => payoff), record: { set } }) as unknown as Match;

test('a payoff is held against what agents end with in the same seat', () => {
  for (const nation of NATIONS as readonly Nation[]) {
    const [middle, best] = shippedScores(scenario, nation)!;
    expect(ranked(ended(best + 0.1), nation)).toContain('nine in ten');
    expect(ranked(ended(best), nation)).toContain('between');
    expect(ranked(ended(middle + 0.6), nation)).toContain('between');
    for (const by of [-0.4, 0, 0.4]) expect(ranked(ended(middle + by), nation)).toContain('about there');
    expect(ranked(ended(middle - 0.6), nation)).toContain('below');
  }
  expect(ranked(ended(50, { 'rules.trade.closing': 1 }), RUS)).toBe('');
});
