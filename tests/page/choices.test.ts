import { expect, test } from 'vitest';
import { preview } from '../../src/agents/preview.ts';
import { orderCost } from '../../src/engine/deeds.ts';
import { CHN, PRK, RUS } from '../../src/engine/nations.ts';
import { attention, candidates, previewOf, prospectsOf, unspent } from '../../src/page/choices.ts';
import { proposalOf, reckoned } from '../../src/page/drafting.ts';
import { begin } from '../../src/page/opening.ts';
import { change, here } from '../../src/page/session.ts';

test('what an order leads to is reckoned once a turn; only what would help it looks at the other orders', () => {
  begin('pivot-2014', [RUS], 'once', 'standard');
  const orders = candidates();
  const visit = orders.find(({ move }) => move === 'visit')!;
  const gift = orders.find(({ move }) => move === 'write-off-debt')!;
  const first = prospectsOf(visit);
  expect(previewOf(visit)).toMatchObject(first);
  change([gift]);
  expect(prospectsOf(visit)).toBe(first);
  const { belief, tables, match } = here.value;
  expect(previewOf(visit)).toMatchObject(preview(visit, belief, tables, match.chance, [gift]));
});

test('the card and the table share what a draft leads to', () => {
  begin('first-round-2003', [PRK], 'once', 'standard');
  const draft = proposalOf([]);
  expect(draft.parties).toContain(CHN);
  expect(reckoned(draft)).toBe(reckoned(proposalOf([])));
});

test('attention is left unspent only while there is room for another order', () => {
  begin('pivot-2014', [RUS], 'once', 'standard');
  expect(unspent.value).toBe(attention.value);
  const cheap = candidates().filter(order => orderCost(order) === 1);
  change(cheap.slice(0, 1));
  expect(unspent.value).toBe(attention.value - 1);
  change(cheap.slice(0, 3));
  expect(unspent.value).toBe(0);
});
