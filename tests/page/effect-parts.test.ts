import { expect, test } from 'vitest';
import { preview } from '../../src/agents/preview.ts';
import { DEEDS, type Order } from '../../src/engine/deeds.ts';
import { bindable, faultsOf } from '../../src/engine/legality.ts';
import { KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { Match } from '../../src/match/match.ts';
import { withBallots } from '../../src/page/ballots.ts';
import { mindPath, partsAt } from '../../src/page/effect-parts.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('first-game'), { base: shippedFile });
if (!reading.ok) throw new Error('first-game');
const { scenario } = reading;
const { tables } = scenario;
const seats = { USA: 'human', CHN: 'default', RUS: 'default', JPN: 'default', KOR: 'default', PRK: 'default' } as const;
const match = new Match(scenario, { seed: 'minds', seats, hash: '' });

const deedsOf = (nation: Nation): Order[] => {
  const { seen } = match.belief(nation);
  return DEEDS[nation].filter(deed => deed.move !== 'hold' && faultsOf(seen, nation, [deed], tables).length === 0);
};
const offersOf = (nation: Nation, to: Nation): Order[] => {
  const { seen } = match.belief(nation);
  const [give] = bindable(seen, nation, to, 4, tables.book);
  const [want] = bindable(seen, to, nation, 4, tables.book);
  return give === undefined || want === undefined ? [] : [{ actor: nation, move: 'offer', to, give, want, secret: false }];
};

test('what third parties feel is the sum of the deeds of an order, each with what it is reckoned from', () => {
  let shown = 0;
  for (const nation of NATIONS) {
    const belief = match.belief(nation);
    for (const order of [...deedsOf(nation), ...offersOf(nation, nation === PRK ? RUS : PRK)]) {
      if (order.move === 'text') continue;
      for (const minder of preview(order, belief, tables, match.chance).minders) {
        for (const field of ['affinity', 'trust', 'threat'] as const) {
          const parts = partsAt(order, mindPath(minder.nation, order, field), belief.seen, tables);
          expect(parts.reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(minder[field], 9);
          for (const { by, coefficients } of parts.filter(part => part.by !== 0)) {
            if (coefficients.length > 0) shown++;
            // Some rules add a bare point, which is shown as that.
            else expect(Math.abs(by), order.move).toBe(1);
          }
        }
      }
    }
  }
  expect(shown).toBeGreaterThan(30);
});

test('a vote passes by the odds that nobody vetoes, abstentions counted', () => {
  const draft = DEEDS[USA].find(({ move }) => move === 'un-draft')!;
  const belief = match.belief(USA);
  const plain = preview(draft, belief, tables, match.chance);
  const { ballots, odds, asked, expected, gain, refused } = withBallots(plain, belief.seen, tables);
  expect(ballots.map(({ nation }) => nation)).toEqual(asked.map(({ nation }) => nation));
  for (const { yes, abstain, no } of ballots) expect(yes + abstain + no).toBeCloseTo(1, 9);
  expect(odds.mid).toBeCloseTo(
    ballots.reduce((product, { no }) => product * (1 - no), 1),
    9,
  );
  expect(odds.low).toBeLessThanOrEqual(odds.mid);
  expect(odds.high).toBeGreaterThanOrEqual(odds.mid);
  expect(expected).toBeCloseTo(odds.mid * gain + (1 - odds.mid) * refused, 9);
  const talks = DEEDS[KOR].find(({ move }) => move === 'call-talks')!;
  const asks = preview(talks, match.belief(KOR), tables, match.chance);
  expect(withBallots(asks, match.belief(KOR).seen, tables)).toEqual({ ...asks, ballots: [] });
});
