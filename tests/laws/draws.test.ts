import { describe, expect, test } from 'vitest';
import { type Chance, chanceFrom } from '../../src/engine/chance.ts';
import { type Orders, sameDeed } from '../../src/engine/deeds.ts';
import { type Entry, keptLedger } from '../../src/engine/ledger.ts';
import type { Answer } from '../../src/engine/move.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { byNation, NATIONS, type Nation } from '../../src/engine/nations.ts';
import { questions } from '../../src/engine/settle.ts';
import { openTurn, resolve } from '../../src/engine/turn.ts';
import { copy, type Played, randomAnswer, randomOrders, SCENARIOS, standsOf, turns } from './playout.ts';

/** Every draw made, by its key. */
function listening(chance: Chance): { readonly chance: Chance; readonly draws: Map<string, number> } {
  const draws = new Map<string, number>();
  const heard: Chance = (...key) => {
    const draw = chance(...key);
    draws.set(key.join(' '), draw);
    return draw;
  };
  return { chance: heard, draws };
}

function played({ scenario, chance, now, rounds }: Played, orders: Orders, answers: readonly Answer[]) {
  const heard = listening(chance);
  const { ledger, entries } = keptLedger();
  const world = copy(now);
  resolve(world, orders, answers, scenario.tables, heard.chance, ledger, standsOf(rounds));
  return { world, entries, draws: heard.draws };
}

/** Deeds that others did of themselves: not halves of offers, not joint, and not asked of the one whose orders change. */
const ownDeeds = (entries: readonly Entry[], not: Nation) =>
  entries.flatMap(({ cause, postings }) =>
    cause.kind === 'deed' &&
    cause.offer === null &&
    cause.deed.actor !== not &&
    cause.answers[not] === 0 &&
    moveOf(cause.deed.move).joint === undefined
      ? [{ deed: cause.deed, ending: cause.ending, postings }]
      : [],
  );

describe.each(SCENARIOS)('$id', scenario => {
  test("one nation's other orders leave what others do of themselves, and how it ends, alone", () => {
    for (const turn of turns(scenario, 2)) {
      const { now, orders, asked, answers, dice } = turn;
      const nation = NATIONS[Math.floor(6 * dice())]!;
      const other = byNation(n => (n === nation ? randomOrders(now, scenario, nation, dice) : orders[n]));
      const said = questions(now, other).map(question => {
        const at = asked.findIndex(q => q.order === question.order && q.asked === question.asked);
        return at < 0 ? randomAnswer(dice, question) : answers[at]!;
      });
      const one = played(turn, orders, answers);
      const two = played(turn, other, said);
      for (const { deed, ending, postings } of ownDeeds(one.entries, nation)) {
        const again = ownDeeds(two.entries, nation).find(found => sameDeed(found.deed, deed));
        expect(again).toMatchObject({ deed, ending, postings });
      }
      for (const [key, draw] of one.draws) if (two.draws.has(key)) expect(two.draws.get(key)).toBe(draw);
    }
  });

  test('the news of the next turn is drawn with the same keys whatever was ordered', () => {
    for (const { chance, after, now } of turns(scenario, 2)) {
      const here = listening(chance);
      const there = listening(chance);
      const quiet = copy(now);
      resolve(
        quiet,
        byNation(() => []),
        [],
        scenario.tables,
        chance,
      );
      openTurn(copy(after), scenario.tables, here.chance);
      openTurn(quiet, scenario.tables, there.chance);
      for (const [key, draw] of here.draws) if (there.draws.has(key)) expect(there.draws.get(key)).toBe(draw);
      const purposes = (draws: Map<string, number>) =>
        [...draws.keys()].filter(key => key.startsWith('1 ') && Number(key.split(' ')[2]) < 100);
      expect(purposes(here.draws)).toEqual(purposes(there.draws));
    }
  });
});

test('a draw depends on its key alone, never on those before it', () => {
  const [one, two] = [chanceFrom('key'), chanceFrom('key')];
  for (let k = 0; k < 100; k++) two(1, k, k);
  expect(one(2, 3, 4)).toBe(two(2, 3, 4));
});
