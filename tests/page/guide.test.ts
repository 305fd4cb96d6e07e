import { expect, test, vi } from 'vitest';
import { isLegal } from '../../src/engine/deeds.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import { orderFromJson } from '../../src/match/record.ts';
import { card, obstacle } from '../../src/page/choices.ts';
import { GUIDED } from '../../src/page/first-question.tsx';
import { look } from '../../src/page/guide.tsx';
import { begin } from '../../src/page/opening.ts';
import { shippedScenario } from '../../src/page/scenarios.ts';
import { here, selected } from '../../src/page/session.ts';
import { QUESTIONS } from '../../src/words/guide/index.ts';

vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));

test('each seat is asked once a turn, and both answers are orders that it has', () => {
  const { file, tables } = shippedScenario(GUIDED);
  for (const n of NATIONS) {
    expect(QUESTIONS[CODES[n]]).toHaveLength(file.turns);
    for (const { choices } of QUESTIONS[CODES[n]]) {
      const orders = choices.map(({ order }) => orderFromJson(order, n));
      for (const order of orders) expect(order).toBeTypeOf('object');
      expect(new Set(orders.map(order => JSON.stringify(order))).size).toBe(2);
    }
  }
  expect(tables.spread).toBe(0);
});

test('what the first question offers can be ordered at the opening, whatever the luck, and opens its card', () => {
  for (const seed of ['one', 'two', 'three', 'four'])
    for (const n of NATIONS) {
      begin(GUIDED, [n], seed, 'standard');
      for (const choice of QUESTIONS[CODES[n]][0]!.choices) {
        const order = orderFromJson(choice.order, n);
        if (typeof order === 'string') throw new Error(order);
        expect(obstacle(order), `${CODES[n]} ${choice.title}`).toBeNull();
        look(choice);
        expect(card.value).toMatchObject(
          order.move === 'offer' ? { kind: 'offer', give: order.give, want: order.want } : { kind: 'deed', deed: order },
        );
        expect(selected.value).not.toBe(n);
      }
    }
});

test('the questions that follow stay open where nothing stands against them', () => {
  // On the opening all but what is not yet there can be done: nothing is asked that no turn allows.
  for (const n of NATIONS) {
    begin(GUIDED, [n], 'later', 'standard');
    const { belief, tables } = here.value;
    for (const { choices } of QUESTIONS[CODES[n]].slice(1))
      for (const choice of choices) {
        const order = orderFromJson(choice.order, n);
        if (typeof order === 'string' || order.move === 'offer' || order.move === 'text') throw new Error(choice.title);
        const open = isLegal(belief.seen, order, tables.book, belief.seen.state[n].attention);
        if (choice.title !== 'Loosen the tie with Pyongyang') expect(open, `${CODES[n]} ${choice.title}`).toBe(true);
      }
  }
});
