import { expect, test, vi } from 'vitest';
import { DEEDS } from '../../src/engine/deeds.ts';
import { NO } from '../../src/engine/move.ts';
import { JPN, RUS } from '../../src/engine/nations.ts';
import { goalOf } from '../../src/engine/value.ts';
import { previewOf } from '../../src/page/choices.ts';
import { begin } from '../../src/page/opening.ts';
import { change, here, myQuestions, said } from '../../src/page/session.ts';
import { screen } from '../../src/page/stage.ts';
import { playTurn, sealOrders, takeStance } from '../../src/page/turns.ts';
import { mostAgainst, weighedThen } from '../../src/page/why-refused.tsx';

vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });

test('why somebody said no is told by what its card showed when it was ordered, and not by what is believed now', async () => {
  begin('pivot-2014', [RUS], 'said no', 'standard');
  const visit = DEEDS[RUS].find(({ move, given }) => move === 'visit' && 'target' in given && given.target === JPN)!;
  const before = previewOf(visit).asked.find(({ nation }) => nation === JPN)!;
  change([visit]);
  await sealOrders();
  if (screen.value === 'answers') {
    said.value = myQuestions.value.map(() => NO);
    await playTurn();
  }
  while (screen.value === 'crisis') await takeStance(0);
  expect(here.value.turn).toBe(1);
  const then = weighedThen(visit, JPN, 1)!;
  expect(then.margin.mid).toBe(before.margin.mid);
  expect(then.odds).toEqual(before.odds);
  expect(then.terms).toEqual(before.terms);
  // What is named as standing against it is the largest minus, what a yes costs among them.
  const goals = then.terms.map(term => ({ ...term, mid: -0.001 }));
  expect(mostAgainst({ ...then, terms: goals, audience: 0, effort: 0.32 }, visit, here.value.belief.seen)).toBe('The attention it takes');
  expect(mostAgainst({ ...then, terms: goals, audience: 0, effort: 0 }, visit, here.value.belief.seen)).toBeNull();
  const minuses = then.terms.map((term, k) => ({ ...term, mid: [-0.2, -1][k] ?? 0 }));
  expect(mostAgainst({ ...then, terms: minuses, audience: 0, effort: 0.32 }, visit, here.value.belief.seen)).toBe(
    goalOf(then.terms[1]!.goal).label,
  );
  // What is believed by now is not the same.
  expect(previewOf(visit).asked.find(({ nation }) => nation === JPN)?.margin.mid).not.toBe(before.margin.mid);
});
