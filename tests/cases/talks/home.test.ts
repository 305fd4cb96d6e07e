import { expect, test } from 'vitest';
import { byNation, NATIONS } from '../../../src/engine/nations.ts';
import { Outlook } from '../../../src/engine/outlook.ts';
import type { Constituency, Tables } from '../../../src/engine/tables.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { fares, ratification, refusalCost } from '../../../src/engine/talks/ratify.ts';
import { Foresight } from '../../../src/engine/value.ts';
import { scenarioWith } from '../../../src/lab/experiments/shared.ts';
import { plain } from '../../engine/played.ts';
import { valuesOf } from '../bench.ts';
import { CHN, clause, drills, freeze, fuel, JPN, PRK, RUS, SIX, text, USA } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const group = (influence: number): Constituency => ({ name: 'g', label: 'G', influence, cares: new Float64Array(0) });
const withGroups = (...groups: Constituency[]): Tables => ({ ...plain, publics: byNation(n => (n === USA ? groups : [])) });
const odds = (groups: Constituency[], gains: number[]): number =>
  fares(
    USA,
    gains.map(() => 50),
    gains.map(gain => 50 + gain),
    false,
    withGroups(...groups),
  ).odds;

test('groups weigh by their influence: half that gain 3 and half that lose 1 are a mean of 1', () => {
  // (0.5 x 3 - 0.5 x 1 + 3.4) / 1.5 = 2.933: 0.949.
  expect(odds([group(0.5), group(0.5)], [3, -1])).toBeCloseTo(1 / (1 + Math.exp(-4.4 / 1.5)), 9);
});

test('one of 0.4 or more that loses 2.25 stops it; a smaller one, or a smaller loss, does not', () => {
  expect(odds([group(0.4), group(0.6)], [-2.25, 6])).toBe(0);
  expect(odds([group(0.39), group(0.61)], [-2.25, 6])).toBeGreaterThan(0.9);
  expect(odds([group(0.4), group(0.6)], [-2.24, 6])).toBeGreaterThan(0.9);
});

test('a refusal costs what was hoped for and the snub; nobody signs in order to be refused', () => {
  expect(refusalCost(0.75, 2, k)).toBeCloseTo(0.25 * 2.3, 9);
  expect(refusalCost(0.75, -2, k)).toBeCloseTo(0.25 * 0.3, 9);
  expect(refusalCost(1, 2, k)).toBe(0);
});

test('whoever signs reckons with the same odds that ratification then draws on', () => {
  const { opening, tables } = scenarioWith({}, 'first-round-2003');
  const outlook = new Outlook(tables).from(opening);
  const foresight = new Foresight(tables);
  for (const one of [text(CHN, SIX, clause(drills), clause(freeze, { after: 1 })), text(CHN, SIX, clause(freeze), clause(fuel(RUS)))]) {
    outlook.reckon(one);
    for (const n of SIX) {
      const hoped = outlook.done.total[n]! - outlook.declined.total[n]!;
      const home = ratification(outlook.leadsTo(one), 0, n, foresight, tables).odds;
      expect(outlook.refusal(n)).toBeCloseTo(refusalCost(home, hoped, k), 9);
    }
  }
});

test('what Congress would stop, Washington is less likely to sign', () => {
  const { opening, tables } = scenarioWith({}, 'first-round-2003');
  const [congress] = tables.publics[USA];
  const drilling = text(CHN, SIX, clause(drills));
  // At its opening Congress loses more than 2.25 by drills suspended for nothing: with 0.4 of the influence it stops the text, with 0.3 it does not.
  const oddsWith = (influence: number): { home: number; signs: number } => {
    const weighed: Tables = { ...tables, publics: byNation(n => (n === USA ? [{ ...congress!, influence }] : tables.publics[n])) };
    const outlook = new Outlook(weighed).from(opening);
    outlook.reckon(drilling);
    const home = ratification(outlook.leadsTo(drilling), 0, USA, new Foresight(weighed), weighed).odds;
    return { home, signs: outlook.yesOdds(drilling, USA) };
  };
  const [stopped, heard] = [oddsWith(0.4), oddsWith(0.3)];
  expect(stopped.home).toBe(0);
  expect(heard.home).toBeGreaterThan(0.5);
  expect(stopped.signs).toBeLessThan(heard.signs);
});

test('a text reckoned twice, or among others, comes to the same', () => {
  const { opening, tables } = scenarioWith({}, 'first-round-2003');
  const outlook = new Outlook(tables).from(opening);
  const texts = [text(CHN, SIX, clause(freeze), clause(drills)), text(RUS, SIX, clause(drills)), text(JPN, SIX, clause(fuel(RUS)))];
  const margins = (): number[] => texts.flatMap(one => [outlook.reckon(one), ...NATIONS.map(n => outlook.margin(one, n))]);
  const first = margins();
  expect(margins()).toEqual(first);
  expect(new Outlook(tables).from(opening).reckon(texts[1]!)).toBe(first[7]);
  expect(outlook.done.total[PRK]).toBeGreaterThan(0);
});
