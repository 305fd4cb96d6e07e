import { describe, expect, test } from 'vitest';
import { isDeed, type Order } from '../../src/engine/deeds.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { byNation, CODES, NATIONS, type Nation } from '../../src/engine/nations.ts';
import { seatNamed } from '../../src/lab/seats.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import type { GameRecord } from '../../src/match/record.ts';
import { endsOf } from '../../src/page/turn/acts.ts';
import { DRAWING, dwells, eventsOf, LANDING, LONGEST, MOST_EVENTS, OPENING } from '../../src/page/turn/events.ts';
import { revealedOf } from '../../src/page/turn/revealed.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { frontPage, type Headline } from '../../src/words/front-page.ts';
import { orderText } from '../../src/words/orders.ts';

const seats = Object.fromEntries(CODES.map(code => [code, 'default'])) as GameRecord['seats'];
const agents = byNation(() => seatNamed('default'));

/** Games between agents, to be read by each of the six. */
const games = [
  ['pivot-2014', 'amber'],
  ['pivot-2014', 'cedar'],
  ['first-round-2003', 'birch'],
  ['first-game', 'delta'],
].map(([id, seed]) => {
  const read = readScenario(shippedFile(id!), { base: shippedFile });
  if (!read.ok) throw new Error(id);
  const match = new Match(read.scenario, { seed: seed!, seats, hash: '' });
  while (match.end === null && match.turn < 6) playTurn(match, agents);
  return match;
});

interface Reading {
  readonly match: Match;
  readonly turn: number;
  readonly nation: Nation;
  readonly page: readonly Headline[];
}
const readings: readonly Reading[] = games.flatMap(match =>
  Array.from({ length: match.turn }, (_, t) => match.entries(t + 1)).flatMap((entries, t) =>
    NATIONS.map(nation => ({ match, turn: t + 1, nation, page: frontPage(entries, match.scenario.tables, nation) })),
  ),
);

/** Offers that only their two sides know of, and what a nation did that nobody saw. */
function secretsOf({ match, turn, nation }: Reading): { readonly offers: readonly Order[]; readonly covert: readonly Order[] } {
  const entries = match.entries(turn);
  const leaked = entries.flatMap(({ cause }) => (cause.kind === 'leak' ? [orderText(cause.offer)] : []));
  const all = match.played(turn).orders.flat();
  return {
    offers: all.filter(
      order =>
        order.move === 'offer' && order.secret && order.actor !== nation && order.to !== nation && !leaked.includes(orderText(order)),
    ),
    covert: all.filter(order => isDeed(order) && moveOf(order.move).covert === true && order.actor !== nation),
  };
}

describe('nothing hidden is revealed', () => {
  test('there is something to hide in these games', () => {
    const all = readings.map(secretsOf);
    expect(all.some(({ offers }) => offers.length > 0)).toBe(true);
    expect(all.some(({ covert }) => covert.length > 0)).toBe(true);
  });

  test('an offer made in secret that came out says so', () => {
    const leaked = readings.flatMap(reading =>
      reading.match.entries(reading.turn).flatMap(({ cause }) => (cause.kind === 'leak' ? [{ reading, offer: cause.offer }] : [])),
    );
    expect(leaked.length).toBeGreaterThan(0);
    for (const { reading, offer } of leaked) {
      const shown = revealedOf(reading.page)[offer.actor].map(({ text }) => text);
      // Once, to its two sides as well.
      expect(shown.filter(text => text.startsWith(orderText(offer)))).toEqual([`${orderText(offer)}: it came out`]);
      expect(reading.page.filter(({ text }) => text.includes('secret') && text.includes('comes out')).length).toBeGreaterThan(0);
    }
  });

  test('what others have not on their page is marked, and nothing else', () => {
    for (const { match, turn, nation, page } of readings) {
      const all = frontPage(match.entries(turn), match.scenario.tables).flatMap(({ entries }) =>
        entries.map(({ cause }) => JSON.stringify(cause)),
      );
      for (const { entries, only } of page) {
        expect(only.length > 0).toBe(entries.every(({ cause }) => !all.includes(JSON.stringify(cause))));
        if (only.length > 0) expect(only).toContain(nation);
      }
    }
    expect(readings.some(({ page }) => page.some(({ only }) => only.length > 0))).toBe(true);
  });

  test('no slip shows an offer made in secret, or a deed done unseen', () => {
    for (const reading of readings) {
      const lines = revealedOf(reading.page);
      const { offers, covert } = secretsOf(reading);
      for (const order of [...offers, ...covert]) {
        const shown = lines[order.actor].map(({ text }) => text);
        expect(shown, `${CODES[reading.nation]} reads turn ${reading.turn}`).not.toContain(orderText(order));
      }
    }
  });

  test('no hands meet on the map where the paper tells of no bargain', () => {
    for (const { page, nation } of readings) {
      for (const { acts, text } of eventsOf(page, nation)) {
        if (acts.some(act => act.kind === 'reach' && act.how === 'bargain')) expect(text).toMatch(/exchange|comes out/);
      }
    }
  });

  test('every slip and every event is of a story that the paper prints', () => {
    for (const { page, nation } of readings) {
      revealedOf(page).forEach((lines, n) => {
        // Whoever an order is shown of has a part in the story that it leads to.
        for (const { story } of lines)
          expect(JSON.stringify([...page[story]!.entries, ...page[story]!.joint].map(({ cause }) => cause))).toMatch(
            new RegExp(`"actor":${n}|"sponsors":\\[[^\\]]*${n}`),
          );
      });
      for (const { story, text } of eventsOf(page, nation)) expect(page[story]!.brief).toBe(text);
    }
  });
});

describe('events', () => {
  test('come in the order of the front page, at most six', () => {
    for (const { page, nation } of readings) {
      const stories = eventsOf(page, nation).map(({ story }) => story);
      expect(stories).toEqual([...stories].sort((a, b) => a - b));
      expect(stories.length).toBeLessThanOrEqual(MOST_EVENTS);
      expect(stories.length).toBeGreaterThan(0);
    }
  });

  test('leave out what was in the news that morning', () => {
    const told = readings.flatMap(({ page, nation }) => eventsOf(page, nation).map(({ story }) => page[story]!.entries[0]!.cause.kind));
    expect(told).not.toContain('event');
    expect(told).not.toContain('news');
    expect(readings.some(({ page }) => page.some(({ entries }) => entries[0]!.cause.kind === 'event'))).toBe(true);
  });

  test('always have what became of an order of the player among them', () => {
    let moved = 0;
    for (const { page, nation } of readings) {
      const events = eventsOf(page, nation);
      const own = revealedOf(page)[nation].map(({ story }) => story);
      if (own.length === 0) continue;
      expect(events.some(({ story }) => own.includes(story))).toBe(true);
      if (own[0]! >= events.length) moved++;
    }
    expect(moved).toBeGreaterThan(0);
  });

  test('each draw something, and mark a capital', () => {
    for (const { page, nation } of readings) {
      for (const { acts, text } of eventsOf(page, nation)) {
        expect(acts.length, text).toBeGreaterThan(0);
        expect(endsOf(acts).length, text).toBeGreaterThan(0);
      }
    }
  });
});

describe('timing', () => {
  const whole = (times: readonly number[]): number => OPENING + LANDING + times.reduce((sum, time) => sum + time, 0);

  test('a turn takes ten seconds at most, each event longer than it takes to be drawn', () => {
    for (const { page, nation } of readings) {
      const times = dwells(eventsOf(page, nation).map(({ text }) => text));
      expect(whole(times)).toBeLessThanOrEqual(LONGEST + 1e-6);
      for (const time of times) expect(time).toBeGreaterThan(DRAWING + 300);
    }
  });

  test('a longer headline stands longer; where there is time each stands as long as it is read', () => {
    const [short, long] = dwells([
      'North Korea fires 3 missiles.',
      'North Korea fires 3 missiles and says that it will fire more of them.',
    ]);
    expect(long!).toBeGreaterThan(short!);
    expect(short!).toBe(DRAWING + 5 * 190);
    expect(dwells([])).toEqual([]);
  });
});
