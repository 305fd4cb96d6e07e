import { expect, test } from 'vitest';
import { Outlook } from '../../../src/engine/outlook.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { lineCost, linesCost } from '../../../src/engine/talks/red-lines.ts';
import { scenarioWith } from '../../../src/lab/experiments/shared.ts';
import { quiet, valuesOf } from '../bench.ts';
import { CHN, clause, freeze, fuel, JPN, KOR, PRK, RUS, SIX, text, USA } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const inquiry = { actor: PRK, move: 'abduction-inquiry', given: { target: JPN } } as const;
const gift = [clause(fuel(KOR))];
const told = (points: number) => quiet(w => (w.dossier.abductees = points));

test('fuel for Pyongyang and nothing told of the abducted costs Tokyo, the less the more is known', () => {
  expect(lineCost(told(0), JPN, 'unspoken', gift, k)).toBe(k.unspoken);
  // 30 of 60 points told: half of it.
  expect(lineCost(told(30), JPN, 'unspoken', gift, k)).toBeCloseTo(k.unspoken / 2, 9);
  expect(lineCost(told(80), JPN, 'unspoken', gift, k)).toBe(0);
  expect(lineCost(told(0), JPN, 'unspoken', [...gift, clause(inquiry)], k)).toBe(0);
  expect(lineCost(told(0), JPN, 'unspoken', [clause(freeze)], k)).toBe(0);
});

test('fuel before a step that can be checked costs Washington, unless the plants stand still already', () => {
  expect(lineCost(quiet(), USA, 'unearned', gift, k)).toBe(k.unearned);
  expect(lineCost(quiet(), USA, 'unearned', [clause(freeze), clause(fuel(KOR))], k)).toBe(k.unearned);
  expect(lineCost(quiet(), USA, 'unearned', [clause(freeze), clause(fuel(KOR), { after: 1 })], k)).toBe(0);
  const third = [clause(freeze), clause(fuel(KOR), { after: 1 }), clause(fuel(RUS), { after: 2 })];
  expect(lineCost(quiet(), USA, 'unearned', third, k)).toBe(0);
  const frozen = quiet(w => (w.programme.frozen = 1));
  expect(lineCost(frozen, USA, 'unearned', gift, k)).toBe(0);
});

test('nobody else has these lines', () => {
  for (const n of [CHN, RUS, KOR, PRK] as const) expect(linesCost(told(0), n, gift, k)).toBe(0);
});

test('whoever reckons a signature reckons with them', () => {
  const { opening, tables } = scenarioWith({}, 'first-round-2003');
  const outlook = new Outlook(tables).from(opening);
  const over = text(CHN, SIX, ...gift);
  outlook.reckon(over);
  const lines = (n: typeof USA | typeof JPN): number => outlook.audience(over, n) - outlook.face(over, n) - outlook.refusal(n);
  expect(lines(USA)).toBeCloseTo(k.unearned, 9);
  // Twenty of sixty points are told at the opening of 2003.
  expect(lines(JPN)).toBeCloseTo(k.unspoken * (1 - 20 / 60), 9);
});
