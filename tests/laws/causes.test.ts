import { describe, expect, test } from 'vitest';
import { passOf } from '../../src/engine/book.ts';
import { grid } from '../../src/engine/commit.ts';
import { applyEnding, DEEDS, ENDINGS } from '../../src/engine/deeds.ts';
import { ABSTAIN, type Answer, NO, YES } from '../../src/engine/move.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import { NEWS_NAMES, newsOf } from '../../src/engine/news/index.ts';
import type { Pass } from '../../src/engine/rule.ts';
import { RULE_NAMES } from '../../src/engine/rules/index.ts';
import { ruleOf } from '../../src/engine/value.ts';
import { recorder } from '../../src/engine/why.ts';
import { PATHS, SETTLED, World } from '../../src/engine/world.ts';
import { copy, type Played, SCENARIOS, turns } from './playout.ts';

/** One thing that adds to a change: a rule, one ending of a deed, an item of news. */
interface Cause {
  readonly name: string;
  run(now: World, change: World, pass: Pass): void;
}

function causesOf({ scenario, chance, dice }: Played): Cause[] {
  const { book } = scenario;
  const rules = RULE_NAMES.map(name => ({
    name: `rule ${name}`,
    run: (now: World, change: World, pass: Pass) => ruleOf(name).apply(now, change, book.rules[name], pass),
  }));
  const news = NEWS_NAMES.map((name, item) => ({
    name: `news ${name}`,
    run: (now: World, change: World) => newsOf(name).apply(now, change, book.news[name], chance, item),
  }));
  const answers: readonly Answer[] = NATIONS.map(() => [YES, NO, ABSTAIN][Math.floor(3 * dice())] as Answer);
  const deeds = DEEDS.flat().filter(() => dice() < 0.2);
  const endings = deeds.flatMap(deed =>
    [...ENDINGS[deed.move], ...(moveOf(deed.move).declined === undefined ? [] : ['declined'])].map(ending => ({
      name: `${CODES[deed.actor]} ${deed.move} ${JSON.stringify(deed.given)} ${ending}`,
      run: (now: World, change: World, pass: Pass) => applyEnding(now, change, deed, ending, answers, book, pass),
    })),
  );
  return [...rules, ...news, ...endings];
}

const STEP = 1 / 1048576;
const plain = new World();
const filled = new World();

/** Places where a cause does not add the same to a change that holds 1000 as to an empty one: it assigned, or read what it was adding to. */
function impure(cause: Cause, now: World, pass: Pass): string[] {
  cause.run(now, plain.clear(), pass);
  filled.numbers.fill(1000);
  cause.run(now, filled, pass);
  const found: string[] = [];
  for (let at = 0; at < plain.numbers.length; at++) {
    const added = filled.numbers[at]! - 1000;
    if (!(Math.abs(grid(added) - grid(plain.numbers[at]!)) <= STEP * 1.5 + Math.abs(added) * 1e-12)) {
      found.push(`${cause.name} at ${PATHS[at]}: ${plain.numbers[at]} on zero, ${added} on 1000`);
    }
  }
  return found;
}

test('a look ahead commits everything that rules move', () => {
  for (const played of turns(SCENARIOS[0]!, 10)) {
    for (const name of RULE_NAMES.filter(rule => ruleOf(rule).bookkeeping !== true)) {
      ruleOf(name).apply(played.now, plain.clear(), played.scenario.book.rules[name], passOf(played.scenario.book, 4));
      expect(
        PATHS.filter((_, at) => at >= SETTLED && plain.numbers[at] !== 0),
        name,
      ).toEqual([]);
    }
  }
});

describe.each(SCENARIOS)('$id', scenario => {
  test('every cause adds the same whatever others have added, and leaves the world alone', () => {
    const faults = new Set<string>();
    for (const played of turns(scenario, 8)) {
      const now = copy(played.now);
      for (const cause of causesOf(played)) {
        for (const fault of impure(cause, now, passOf(played.scenario.book, 1))) faults.add(fault);
        if (!now.numbers.every((x, at) => Object.is(x, played.now.numbers[at]))) {
          faults.add(`${cause.name} moved the world it read`);
          now.copyFrom(played.now);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  test('rules are pure at four turns a step too', () => {
    for (const played of turns(scenario, 5)) {
      for (const cause of causesOf(played).slice(0, RULE_NAMES.length)) {
        expect(impure(cause, played.now, passOf(played.scenario.book, scenario.book.value.lookahead))).toEqual([]);
      }
    }
  });

  test('a recording and a silent why give the same bits', () => {
    for (const played of turns(scenario, 8)) {
      for (const cause of causesOf(played)) {
        cause.run(played.now, plain.clear(), passOf(played.scenario.book, 1));
        const { why } = recorder();
        cause.run(played.now, filled.clear(), { ...passOf(played.scenario.book, 1), why });
        if (!plain.numbers.every((x, at) => Object.is(x, filled.numbers[at]))) expect.fail(cause.name);
      }
    }
  });

  test('a cause that runs twice gives the same bits: it keeps nothing of its own', () => {
    for (const played of turns(scenario, 8)) {
      const causes = causesOf(played);
      const once = causes.map(cause => {
        cause.run(played.now, plain.clear(), passOf(played.scenario.book, 1));
        return plain.numbers.slice();
      });
      causes.toReversed().forEach((cause, k) => {
        cause.run(played.now, filled.clear(), passOf(played.scenario.book, 1));
        if (!filled.numbers.every((x, at) => Object.is(x, once.at(-1 - k)![at]))) expect.fail(cause.name);
      });
    }
  });
});

test('the law itself catches assignment and reading what is being added to', () => {
  const bad: Cause[] = [
    {
      name: 'assigns',
      run: (_now, change) => {
        change.globe.rift = 3;
      },
    },
    {
      name: 'reads',
      run: (_now, change) => {
        change.globe.rift += 2;
        change.globe.tension += 0.1 * change.globe.rift;
      },
    },
  ];
  const [played] = turns(SCENARIOS[0]!, 12);
  for (const cause of bad) expect(impure(cause, played!.now, passOf(played!.scenario.book, 1))).not.toEqual([]);
});
