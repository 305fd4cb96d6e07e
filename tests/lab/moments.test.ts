import { expect, test } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { NO, YES } from '../../src/engine/move.ts';
import { byNation, CHN, CODES, JPN, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { Foresight } from '../../src/engine/value.ts';
import { momentsOf } from '../../src/lab/moments.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { Match } from '../../src/match/match.ts';
import { finish, playTurn, seal } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { scenario } = reading;
const seats = byNation(() => seatOf(defaultAgent));
const newMatch = () =>
  new Match(scenario, {
    seed: 'moments',
    seats: Object.fromEntries(CODES.map(code => [code, 'default'])) as Match['record']['seats'],
    hash: '',
  });
const match = newMatch();
while (match.end === null) playTurn(match, seats);

test('an order left out is the same turn sealed without it', () => {
  const [moment] = momentsOf(match, RUS).filter(({ did }) => 'order' in did && did.order.move === 'write-off-debt');
  if (moment === undefined || !('order' in moment.did)) throw new Error('Russia writes off no debt under this seed');
  const { turn, did, without } = moment;
  const other = newMatch();
  while (other.turn < turn - 1) playTurn(other, seats);
  const sealed = seal(other, seats);
  const orders = byNation(n =>
    n === RUS ? sealed.orders[RUS].filter(order => JSON.stringify(order) !== JSON.stringify(did.order)) : sealed.orders[n],
  );
  finish(other, { ...sealed, orders, questions: other.questions(orders) }, seats);
  expect(hashOf(without)).toBe(hashOf(other.after(turn)));
});

test('its worth is the value of the turn as it was, less without it; the largest come first; nothing is missed', () => {
  const foresight = new Foresight(scenario.tables);
  for (const nation of [RUS, PRK] as const) {
    const all = momentsOf(match, nation);
    for (const { turn, by, as, without } of all) {
      expect(hashOf(as)).toBe(match.record.turns[turn - 1]!.hash);
      expect(by).toBeCloseTo(match.path[turn - 1]![nation] - foresight.look(without).worth(nation), 9);
    }
    const sizes = all.map(({ by }) => Math.abs(by));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const orders = match.record.turns.flatMap((_, t) => match.played(t + 1).orders[nation]);
    expect(all.filter(({ did }) => 'order' in did)).toHaveLength(orders.length);
  }
});

test('looking for them leaves the match as it was', () => {
  const before = JSON.stringify(match.record);
  momentsOf(match, PRK);
  expect(JSON.stringify(match.record)).toBe(before);
});

test('a draft that two sponsor passes without either: leaving one out is no veto', () => {
  const angry = readScenario(shippedFile('pivot-2014'), { base: shippedFile, set: { 'world.globe.outrage': 60 } });
  if (!angry.ok) throw new Error('pivot-2014');
  const own = new Match(angry.scenario, { seed: 'two', seats: match.record.seats, hash: '' });
  const draft = (actor: 0 | 3) => ({ actor, move: 'un-draft', given: {} }) as const;
  const orders = byNation(n => (n === USA || n === JPN ? [draft(n)] : []));
  own.play(
    orders,
    own.questions(orders).map(() => YES),
  );
  expect(own.after(1).globe.unRegime).toBeGreaterThan(own.after(0).globe.unRegime);
  for (const nation of [USA, JPN] as const) {
    const [moment] = momentsOf(own, nation).filter(({ did }) => 'order' in did);
    expect(moment!.without.globe.unRegime).toBe(own.after(1).globe.unRegime);
  }
});

test('a call of two that one refused fails without either: what was answered is carried over', () => {
  const own = new Match(scenario, { seed: 'call', seats: match.record.seats, hash: '' });
  const call = (actor: 1 | 2) => ({ actor, move: 'call-talks', given: { format: 'six', condition: 'none' } }) as const;
  const orders = byNation(n => (n === CHN || n === RUS ? [call(n)] : []));
  own.play(
    orders,
    own.questions(orders).map(({ asked }) => (asked === PRK ? NO : YES)),
  );
  expect(own.after(1).globe.session).toBe(0);
  for (const nation of [CHN, RUS] as const) {
    const [moment] = momentsOf(own, nation).filter(({ did }) => 'order' in did);
    expect(moment!.without.globe.session).toBe(0);
  }
});
