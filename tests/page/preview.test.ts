import { describe, expect, test } from 'vitest';
import { advise } from '../../src/agents/advisers.ts';
import { AGENTS } from '../../src/agents/index.ts';
import { preview } from '../../src/agents/preview.ts';
import { DEEDS, isLegal, type Offer, type Order } from '../../src/engine/deeds.ts';
import { FIELDS } from '../../src/engine/goal.ts';
import { GOAL_NAMES } from '../../src/engine/goals/index.ts';
import { bindable, credit, faultsOf, goTogether, isOneDeed } from '../../src/engine/legality.ts';
import { byNation, NATIONS, type Nation, PRK, RUS } from '../../src/engine/nations.ts';
import { Outlook } from '../../src/engine/outlook.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { scenario } = reading;
const { tables } = scenario;

function played(turns: number): Match {
  const seats = { USA: 'default', CHN: 'default', RUS: 'default', JPN: 'default', KOR: 'default', PRK: 'default' };
  const match = new Match(scenario, { seed: 'preview', seats, hash: '' });
  for (let t = 0; t < turns; t++)
    playTurn(
      match,
      byNation(() => seatOf(AGENTS.default)),
    );
  return match;
}
const legal = (match: Match, nation: Nation) => {
  const { seen } = match.belief(nation);
  return DEEDS[nation].filter(deed => isLegal(seen, deed, tables.book, seen.state[nation].attention));
};

describe.each([0, 3])('after %i turns', turns => {
  const match = played(turns);

  test.each(NATIONS)('the goal terms of every legal deed of seat %i sum to the gain that agents reckon', nation => {
    const belief = match.belief(nation);
    const outlook = new Outlook(tables);
    for (const deed of legal(match, nation)) {
      const shown = preview(deed, belief, tables, match.chance);
      outlook.from(belief.seen);
      expect(shown.terms.reduce((sum, { by }) => sum + by, 0) - shown.exposure).toBeCloseTo(shown.gain, 9);
      expect(shown.expected).toBeCloseTo(outlook.gain(deed), 9);
      expect(shown.odds.mid).toBeCloseTo(outlook.reckon(deed), 9);
      expect(shown.endings.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1, 9);
      for (const { terms, audience, effort, margin, odds } of shown.asked) {
        expect(terms.reduce((sum, { mid }) => sum + mid, -audience - effort)).toBeCloseTo(margin.mid, 9);
        expect(odds.low).toBeLessThanOrEqual(odds.mid);
        expect(odds.high).toBeGreaterThanOrEqual(odds.mid);
      }
    }
  });

  test('the odds of an offer are those of its receiver', () => {
    const belief = match.belief(RUS);
    const outlook = new Outlook(tables).from(belief.seen);
    const give = bindable(belief.seen, RUS, PRK, 4, tables.book)[0]!;
    for (const want of bindable(belief.seen, PRK, RUS, 4, tables.book).slice(0, 5)) {
      const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give, want, secret: false };
      const shown = preview(offer, belief, tables, match.chance);
      expect(shown.odds.mid).toBeCloseTo(outlook.reckonOffer(give, want), 9);
      const { terms, audience, effort, margin } = shown.asked[0]!;
      expect(terms.reduce((sum, { mid }) => sum + mid, -audience - effort)).toBeCloseTo(margin.mid, 9);
      expect(shown.gain).toBeCloseTo(outlook.done.total[RUS]! - outlook.base.total[RUS]! - shown.exposure, 9);
    }
  });
});

test('what would help most is another order that is legal and better', () => {
  const match = played(0);
  const belief = match.belief(RUS);
  const helped = legal(match, RUS).flatMap(deed => {
    const shown = preview(deed, belief, tables, match.chance);
    return shown.help === null ? [] : [{ shown, help: shown.help }];
  });
  expect(helped.length).toBeGreaterThan(0);
  for (const { shown, help } of helped) expect(help.gain).toBeGreaterThan(shown.expected);
});

test('what would help most is legal beside the orders that are drafted', () => {
  const match = played(0);
  const belief = match.belief(RUS);
  let helped = 0;
  for (const first of legal(match, RUS)) {
    for (const deed of legal(match, RUS)) {
      if (deed.move === first.move || faultsOf(belief.seen, RUS, [first, deed], tables).length > 0) continue;
      const { help } = preview(deed, belief, tables, match.chance, [first]);
      if (help === null) continue;
      helped++;
      expect(faultsOf(belief.seen, RUS, [first, help.order], tables)).toEqual([]);
    }
    if (helped > 10) break;
  }
  expect(helped).toBeGreaterThan(0);
});

test('the worlds of a range hold every government there may be, and a range is as wide as what hangs on it', () => {
  const match = played(0);
  const belief = match.belief(RUS);
  const talks = legal(match, RUS).find(({ move, given }) => move === 'call-talks' && 'condition' in given && given.condition === 'freeze')!;
  const { asked, odds } = preview(talks, belief, tables, match.chance);
  for (const { nation, worlds } of asked) {
    expect(worlds).toHaveLength(32);
    expect(new Set(worlds.map(({ type }) => type))).toEqual(new Set(tables.types[nation].map((_, t) => t + 1)));
  }
  // A freeze is worth more or less by the government: the highest odds are several times the lowest.
  expect(odds.high).toBeGreaterThan(3 * odds.low);
  const north = asked.find(({ nation }) => nation === PRK)!;
  expect(north.margin.high - north.margin.low).toBeGreaterThan(0.5);
});

test.each(NATIONS)('seat %i is offered only halves that make a legal offer', nation => {
  const match = played(1);
  const { seen } = match.belief(nation);
  for (const to of NATIONS) {
    if (to === nation) continue;
    const gives = bindable(seen, nation, to, seen.state[nation].attention, tables.book);
    const wants = bindable(seen, to, nation, credit(seen, to), tables.book);
    for (const give of gives) {
      for (const want of wants) {
        const found = faultsOf(seen, nation, [{ actor: nation, move: 'offer', to, give, want, secret: false }], tables);
        expect(found.map(({ kind }) => kind)).toEqual(isOneDeed(give, want) ? ['same'] : goTogether(give, want) ? [] : ['opposed']);
      }
    }
  }
});

test('the same beliefs give the same preview, and a preview moves no world', () => {
  const match = played(2);
  const belief = match.belief(PRK);
  const before = belief.seen.numbers.slice();
  const orders: Order[] = legal(match, PRK).slice(0, 12);
  const once = orders.map(order => preview(order, belief, tables, match.chance));
  const again = orders.map(order => preview(order, match.belief(PRK), tables, match.chance));
  expect(again).toEqual(once);
  expect(belief.seen.numbers).toEqual(before);
});

test.each(NATIONS)('four advisers of seat %i each name a legal order or hold', nation => {
  const match = played(1);
  const deeds = legal(match, nation);
  const belief = match.belief(nation);
  const advice = advise(nation, deeds, belief, tables);
  expect(advice.map(({ adviser }) => adviser)).toEqual([...FIELDS]);
  const outlook = new Outlook(tables).from(belief.seen);
  for (const { order, by, odds, goal } of advice) {
    expect(odds).toBeLessThanOrEqual(1);
    if (order === null) continue;
    expect(deeds).toContain(order);
    expect(by).toBeGreaterThan(0);
    // What is said of the goal is what it is expected to bring, not how much the adviser leans on it.
    const g = GOAL_NAMES.indexOf(goal);
    const before = outlook.base.items[nation][g]!;
    expect(outlook.reckon(order, [nation])).toBe(odds);
    const [done, declined] = [outlook.done.items[nation][g]!, outlook.declined.items[nation][g]!];
    expect(by).toBeCloseTo(odds * (done - before) + (1 - odds) * (declined - before), 9);
  }
});
