import { expect, test, vi } from 'vitest';
import { CODES, JPN, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { orderToJson } from '../../src/match/record.ts';
import { begin } from '../../src/page/opening.ts';
import { change, draft, here, passesOn } from '../../src/page/session.ts';
import { busy, note, screen } from '../../src/page/stage.ts';
import { goOn, handOver, sealOrders } from '../../src/page/turns.ts';
import { anyDeed, giveWhatIsAsked, lift } from './seated.ts';

test('a seat handed to an agent is played on by it, and is taken again at a turn that was watched', async () => {
  begin('first-game', [RUS], 'handed over', 'standard');
  await giveWhatIsAsked();
  while (here.value.turn === 0) await giveWhatIsAsked();
  handOver(RUS, 'default');
  expect(screen.value).toBe('watch');
  expect(CODES.every(code => here.value.match.record.seats[code] === 'default')).toBe(true);
  await goOn();
  await goOn();
  expect(here.value.turn).toBe(3);
  handOver(PRK, 'human', 2);
  // Those turns were not theirs: they read their brief, and are shown what became of a turn from the next one on.
  expect([here.value.turn, here.value.nation, screen.value]).toEqual([2, PRK, 'brief']);
  // The brief says as much as a note would, which is only heard.
  expect(note.value.shown).toBe(false);
  screen.value = 'desk';
  while (here.value.turn === 2) await giveWhatIsAsked();
  expect(screen.value).toBe('turn');
  expect(here.value.match.record.branches).toHaveLength(1);
});

test('a seat handed over in the middle of a turn leaves what others have sealed under seal', async () => {
  begin('first-game', [USA, JPN], 'handed over in between', 'standard');
  lift();
  change([anyDeed(USA)]);
  const ordered = draft.value.map(orderToJson);
  await sealOrders();
  lift();
  handOver(JPN, 'default');
  await vi.waitFor(() => expect(busy.value).toBe(''));
  for (let step = 0; step < 9 && here.value.turn === 0; step++) {
    if (screen.value === 'cover') lift();
    await giveWhatIsAsked();
  }
  expect(here.value.match.record.turns[0]!.orders.USA).toEqual(ordered);
});

test('whoever is left when one of two gives up the seat finds a cover, their orders sealed or not', async () => {
  begin('first-game', [USA, JPN], 'given up', 'standard');
  lift();
  handOver(USA, 'default');
  await vi.waitFor(() => expect(busy.value).toBe(''));
  expect([here.value.nation, screen.value]).toEqual([JPN, 'cover']);
  lift();
  expect(screen.value).not.toBe('cover');

  begin('first-game', [USA, JPN], 'given up later', 'standard');
  lift();
  await sealOrders();
  lift();
  await sealOrders();
  for (let step = 0; step < 9 && here.value.turn === 0; step++) {
    if (screen.value === 'cover') lift();
    await giveWhatIsAsked();
  }
  if (screen.value === 'cover') lift();
  const { nation } = here.value;
  handOver(nation, 'default');
  await vi.waitFor(() => expect(busy.value).toBe(''));
  expect(here.value.nation).toBe(nation === USA ? JPN : USA);
  expect(screen.value).toBe('cover');
  // Alone from then on, nobody is covered from anybody.
  lift();
  for (let step = 0; step < 9 && here.value.turn < 2; step++) {
    await giveWhatIsAsked();
    expect(screen.value).not.toBe('cover');
  }
});

test('whoever has sealed finds a cover when the other gives up the seat and the turn is played', async () => {
  begin('first-game', [USA, JPN], 'landed 7', 'standard');
  lift();
  await sealOrders();
  lift();
  handOver(JPN, 'default');
  await vi.waitFor(() => expect(busy.value).toBe(''));
  expect([here.value.nation, screen.value]).toEqual([USA, 'cover']);
  expect(passesOn.value).toBe(false);
});

test('a game that ended as a seat was given up covers nothing of the next', async () => {
  passesOn.value = true;
  begin('first-game', [], 'watched after it', 'standard');
  await goOn();
  expect([screen.value, here.value.turn]).toEqual(['watch', 1]);
});
