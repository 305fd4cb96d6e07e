import { expect, vi } from 'vitest';
import { ASIDE, HOLD, principals } from '../../src/engine/crisis/ladder.ts';
import { DEEDS, isLegal } from '../../src/engine/deeds.ts';
import { NO } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import type { Nation } from '../../src/engine/nations.ts';
import { here, myQuestions, said, standoff, under } from '../../src/page/session.ts';
import { screen } from '../../src/page/stage.ts';
import { playTurn as answer, sealOrders, takeStance } from '../../src/page/turns.ts';

/** People at one machine, without a page: what the browser would do between one and the next. */
vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });

export const lift = () => {
  expect(screen.value).toBe('cover');
  screen.value = under.value;
};

/** Whoever is asked gives what is missing, until the turn is played or somebody else sits down. */
export async function giveWhatIsAsked(): Promise<void> {
  if (screen.value === 'answers') {
    said.value = myQuestions.value.map(() => NO);
    await answer();
  } else if (screen.value === 'crisis') {
    const two = principals(standoff.value!.world);
    await takeStance(two.includes(here.value.nation) ? HOLD : ASIDE);
  } else await sealOrders();
}

export const anyDeed = (n: Nation): Deed => {
  const { belief, tables } = here.value;
  return DEEDS[n].find(one => one.move !== 'hold' && isLegal(belief.seen, one, tables.book, belief.seen.state[n].attention))!;
};
