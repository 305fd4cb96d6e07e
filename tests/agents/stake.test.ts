import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/index.ts';
import { ballotsOf, halfOf, inTheWay, stakeOf } from '../../src/agents/stake.ts';
import { askedBy, DEEDS, type Offer, type Order } from '../../src/engine/deeds.ts';
import { YES } from '../../src/engine/move.ts';
import { type Deed, moveOf } from '../../src/engine/moves/index.ts';
import { byNation, KOR, PRK, RUS } from '../../src/engine/nations.ts';
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
const AGENT = 'default';
const seats = { USA: AGENT, CHN: AGENT, RUS: AGENT, JPN: AGENT, KOR: AGENT, PRK: AGENT };

const game = (turns = 0): Match => {
  const match = new Match(scenario, { seed: 'stake', seats, hash: '' });
  for (let t = 0; t < turns; t++)
    playTurn(
      match,
      byNation(() => seatOf(AGENTS.default)),
    );
  return match;
};
const deed = (actor: 2 | 5, move: string, given: object): Deed =>
  DEEDS[actor].find(one => one.move === move && JSON.stringify(one.given) === JSON.stringify({ ...one.given, ...given }))!;

const writeOff = (share: number) => deed(RUS, 'write-off-debt', { share });
const visit = deed(PRK, 'visit', { target: RUS, rank: 2 });
const offer = (want: Deed): Offer => ({ actor: PRK, move: 'offer', to: RUS, give: visit, want, secret: false });

test('what one has ordered of oneself is no part of what a yes brings: only the other half is', () => {
  const belief = game().belief(RUS);
  const free = stakeOf(offer(writeOff(0.9)), RUS, belief, tables);
  const own = stakeOf(offer(writeOff(0.9)), RUS, belief, tables, [writeOff(0.9)]);
  expect([free.half, own.half]).toEqual(['open', 'done']);
  expect(own.terms.reduce((sum, { by }) => sum + by, -own.audience)).toBeCloseTo(own.margin, 9);
  // The visit alone, on the world in which the debt is written off.
  const outlook = new Outlook(tables);
  outlook.from(outlook.from(belief.seen).leadsTo(writeOff(0.9)));
  outlook.reckon(visit, [RUS]);
  expect(own.margin).toBeCloseTo(outlook.done.total[RUS]! - outlook.base.total[RUS]! - outlook.audience(visit, RUS), 6);
  expect(Math.abs(own.margin - free.margin)).toBeGreaterThan(0.02);
});

test('ordered in another size it leaves the offer nothing to bind: a yes is worth nothing, and so the engine has it', () => {
  const match = game();
  const stake = stakeOf(offer(writeOff(0.9)), RUS, match.belief(RUS), tables, [writeOff(0.5)]);
  expect([stake.half, stake.margin]).toEqual(['barred', 0]);
  const orders = byNation((n): readonly Order[] => (n === RUS ? [writeOff(0.5)] : n === PRK ? [offer(writeOff(0.9))] : []));
  match.play(
    orders,
    match.questions(orders).map(() => YES),
  );
  expect(match.entries(1).flatMap(({ cause }) => (cause.kind === 'offer' ? [cause.ending] : []))).toEqual(['bound']);
});

test('a vote is priced for each answer, and the others with a veto have odds of each', () => {
  const match = game();
  const belief = match.belief(RUS);
  belief.seen.globe.outrage = 80;
  const councils = DEEDS[0].filter(one => moveOf(one.move).asking === 'vote' && askedBy(belief.seen, one).includes(RUS));
  expect(councils.length).toBeGreaterThan(0);
  for (const one of councils.slice(0, 4)) {
    const { yes, abstain, others } = ballotsOf(one, RUS, belief, tables);
    expect([yes, abstain].every(Number.isFinite)).toBe(true);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other.yes + other.no + other.abstain).toBeCloseTo(1, 9);
  }
});

test('whatever of one\u2019s own orders lets a yes fall away is told before, and so the engine has it', () => {
  const match = game();
  const { seen } = match.belief(RUS);
  const asked = offer(writeOff(0.9));
  const told = (...own: readonly Order[]) => inTheWay(asked, seen, own).map(({ how, sure }) => [how, sure]);
  expect(told(writeOff(0.9))).toEqual([]);
  expect(told(writeOff(0.5))).toEqual([['bound', true]]);
  // The same asked for again, and one's own offer of the same, contend with it.
  const again: Offer = { ...offer(writeOff(0.5)), give: deed(PRK, 'visit', { target: RUS, rank: 1 }) };
  const own: Offer = { actor: RUS, move: 'offer', to: PRK, give: writeOff(0.9), want: visit, secret: false };
  expect(told(again, own)).toEqual([
    ['contends', false],
    ['contends', false],
  ]);
  const orders = byNation((n): readonly Order[] => (n === RUS ? [own] : n === PRK ? [asked] : []));
  match.play(
    orders,
    match.questions(orders).map(() => YES),
  );
  expect(match.entries(1).flatMap(({ cause }) => (cause.kind === 'offer' ? [cause.ending] : []))).toEqual(['bound']);
});

test('a provocation of one\u2019s own ends a bargain with whom it provokes', () => {
  const { seen } = game().belief(PRK);
  const food = DEEDS[KOR].find(one => one.move === 'food-aid')!;
  const asked: Offer = { actor: KOR, move: 'offer', to: PRK, give: food, want: deed(PRK, 'reunions', { target: KOR }), secret: false };
  const test = DEEDS[PRK].find(one => one.move === 'nuclear-test')!;
  expect(inTheWay(asked, seen, [test])).toEqual([{ order: test, how: 'withdrawn', sure: true }]);
  expect(halfOf(asked, seen, [test])).toBe('barred');
});
