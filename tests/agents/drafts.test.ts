import { expect, test } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { chanceFrom } from '../../src/engine/chance.ts';
import { DEEDS } from '../../src/engine/deeds.ts';
import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS } from '../../src/engine/nations.ts';
import { Outlook } from '../../src/engine/outlook.ts';
import type { Question } from '../../src/engine/settle.ts';
import { World } from '../../src/engine/world.ts';
import { scenarioWith } from '../../src/lab/experiments/shared.ts';
import { clause, freeze, fuel, text } from '../cases/talks/bench.ts';

const scenario = scenarioWith({}, 'first-round-2003');
const nation: Nation = JPN;
const seen = new World().copyFrom(scenario.opening);

test('drafts of one agreement have one answer, however many table it', () => {
  const drafts = ([CHN, RUS, KOR] as const).map(actor => text(actor, NATIONS, clause(freeze), clause(fuel(RUS), { after: 1 })));
  for (let k = 0; k < 20; k++) {
    const briefing = {
      nation,
      seen,
      doubt: new World(),
      tables: scenario.tables,
      chance: chanceFrom(`d${k}`),
      offers: true,
      level: 1,
    };
    const asked = drafts.map((order): Question => ({ asked: JPN, order, kind: 'text', sponsors: [order.actor], pledged: false }));
    expect(new Set(defaultAgent.answers(briefing, asked)).size).toBe(1);
  }
});

test('a clause on the abducted costs Tokyo nothing before the families that is not in how far it is counted on', () => {
  const inquiry = DEEDS[PRK].find(({ move }) => move === 'abduction-inquiry')!;
  const outlook = new Outlook(scenario.tables).from(seen);
  const signed = text(CHN, NATIONS, clause(inquiry));
  expect(outlook.audience(inquiry, JPN)).toBeGreaterThan(0);
  outlook.reckon(signed);
  expect(outlook.audience(signed, JPN) - outlook.face(signed, JPN) - outlook.refusal(JPN)).toBeCloseTo(0, 9);
});
