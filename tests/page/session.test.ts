import { expect, test, vi } from 'vitest';
import { NO, NONE } from '../../src/engine/move.ts';
import { JPN, RUS } from '../../src/engine/nations.ts';
import { orderToJson } from '../../src/match/record.ts';
import { begin, resume } from '../../src/page/opening.ts';
import { restore } from '../../src/page/saves.ts';
import { draft, here, keptNow, lookFrom, myQuestions, said, sealed } from '../../src/page/session.ts';
import { screen } from '../../src/page/stage.ts';
import type { Kept } from '../../src/page/store.ts';
import { sealOrders } from '../../src/page/turns.ts';

vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });

/** Play until somebody asks something of the player; what the browser would then have kept. */
async function sealedGame(): Promise<Kept> {
  for (let seed = 0; seed < 20; seed++) {
    begin('first-game', [RUS], `seal ${seed}`, 'standard');
    await sealOrders();
    if (screen.value !== 'answers') continue;
    const { record } = here.value.match;
    return { id: 'kept', at: 0, screen: screen.value, draft: draft.value.map(orderToJson), record };
  }
  throw new Error('nobody asks anything');
}

test('what was sealed is sealed after a reload: the same questions, and no way back to the orders', async () => {
  const kept = await sealedGame();
  const asked = JSON.stringify(myQuestions.value);
  begin('first-game', [RUS], 'another', 'standard');
  expect(await resume(JSON.parse(JSON.stringify(kept)))).toBeNull();
  expect(screen.value).toBe('answers');
  expect(sealed.value).not.toBeNull();
  expect(JSON.stringify(myQuestions.value)).toBe(asked);
});

test('what was answered is answered after a reload; an older save asks again', async () => {
  const kept = await sealedGame();
  const answers = myQuestions.value.map(() => 'no' as const);
  begin('first-game', [RUS], 'another', 'standard');
  expect(await resume({ ...kept, answers })).toBeNull();
  expect(said.value).toEqual(answers.map(() => NO));
  expect(await resume(kept)).toBeNull();
  expect(said.value).toEqual(answers.map(() => NONE));
});

test('a save that sets what there is not says so, and not that the scenario is missing', async () => {
  const { record } = await sealedGame();
  const found = restore({ ...record, set: { 'rules.nothing.here': 1 } });
  expect(found).toMatch(/cannot be read with what this save sets/);
});

test('a turn that cannot be played says that the rest was left out', async () => {
  const { record } = await sealedGame();
  const turn = { orders: { RUS: [{ move: 'no-such-move' }] }, answers: [], hash: '' };
  const found = restore({ ...record, turns: [turn, turn] });
  expect(typeof found === 'string' ? found : found.verdict).toMatch(/the 2 turns from there on were left out/);
});

test('a game looked at with the eyes of another opens again with its own', async () => {
  begin('first-game', [RUS], 'own eyes', 'standard');
  lookFrom(JPN);
  expect(await resume(JSON.parse(JSON.stringify(keptNow())))).toBeNull();
  expect(here.value.nation).toBe(RUS);
  // Where nobody plays, the eyes are those it was left with.
  begin('first-game', [], 'no eyes', 'standard');
  lookFrom(JPN);
  expect(await resume(JSON.parse(JSON.stringify(keptNow())))).toBeNull();
  expect(here.value.nation).toBe(JPN);
});
