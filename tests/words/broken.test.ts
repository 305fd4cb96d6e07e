import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/deeds.ts';
import { ABSTAIN, type Answer, NO, YES } from '../../src/engine/move.ts';
import { byNation, CODES, JPN, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { Match } from '../../src/match/match.ts';
import type { GameRecord } from '../../src/match/record.ts';
import { actsOf } from '../../src/page/turn/acts.ts';
import { revealedOf } from '../../src/page/turn/revealed.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { brokenWords, causeAt } from '../../src/words/broken.ts';
import { frontPage } from '../../src/words/front-page.ts';

const set = { 'world.globe.outrage': 60 };
const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile, set });
if (!reading.ok) throw new Error('pivot-2014');
const { scenario } = reading;
const seats = Object.fromEntries(CODES.map(code => [code, 'default'])) as GameRecord['seats'];

const DRAFT = (actor: typeof USA | typeof JPN): Order => ({ actor, move: 'un-draft', given: {} });
const SHIELD: Order = { actor: RUS, move: 'shield', given: { target: PRK } };
const HALT: Order = { actor: PRK, move: 'moratorium', given: { switch: 'declare' } };
const FIRE: Order = { actor: PRK, move: 'launch', given: { count: 3 } };

/** A game of these orders; `said` is what Moscow and the others answer to whatever is asked. */
function played(turns: readonly (readonly Order[])[], said: (asked: Nation) => Answer): Match {
  const match = new Match(scenario, { seed: 'a', seats, hash: '', set });
  for (const orders of turns) {
    const sealed = byNation(n => orders.filter(({ actor }) => actor === n));
    match.play(
      sealed,
      match.questions(sealed).map(({ asked }) => said(asked)),
    );
  }
  return match;
}
const last = (match: Match) => match.entries(match.turn);
const page = (match: Match) => frontPage(last(match), scenario.tables, 'all');

describe('a word that does not hold', () => {
  const letPass = played([[SHIELD], [DRAFT(USA), DRAFT(JPN)]], asked => (asked === RUS ? ABSTAIN : YES));

  test('to stop further law: who broke it towards whom, right after what broke it', () => {
    const texts = page(letPass).map(({ text }) => text);
    const at = texts.indexOf(
      'Russia breaks its word to North Korea: it had said that it would stop further law on North Korea, and stood aside.',
    );
    expect(texts[at - 1]).toMatch(/^The Security Council tightens the law/);
  });

  test('the trust it cost is told there, once, and in why by the same words', () => {
    const told = page(letPass).filter(({ detail, moved }) => /Trust, North Korea towards Russia/.test(detail) && moved.length > 0);
    expect(told.map(({ word }) => word?.by)).toEqual([RUS]);
    const { entry } = brokenWords(last(letPass), scenario.tables)[0]!;
    expect(causeAt(entry, 'dyad.PRK.RUS.trust', scenario.tables)).toMatch(/^Russia breaks its word/);
    expect(causeAt(entry, 'globe.unRegime', scenario.tables)).toMatch(/^The Security Council/);
  });

  test('a yes is told as one; a veto keeps the word', () => {
    const voted = played([[SHIELD], [DRAFT(USA)]], () => YES);
    expect(brokenWords(last(voted), scenario.tables)[0]!.text).toMatch(/and voted for it\.$/);
    const kept = played([[SHIELD], [DRAFT(USA)]], asked => (asked === RUS ? NO : YES));
    expect(brokenWords(last(kept), scenario.tables)).toEqual([]);
  });

  test('of tests and launches: to the other five, who all lose the same', () => {
    const fired = played([[HALT], [FIRE]], () => YES);
    const [word, ...more] = brokenWords(last(fired), scenario.tables);
    expect(more).toEqual([]);
    expect(word!.text).toBe('North Korea breaks its word to the other five: it had declared a halt of tests and launches.');
    expect(word!.lost.map(({ by }) => by)).toEqual([-6, -6, -6, -6, -6]);
    expect(brokenWords(last(played([[], [FIRE]], () => YES)), scenario.tables)).toEqual([]);
  });

  test('a bargain that falls to a launch of the same quarter is one', () => {
    const bargain: Order = {
      actor: USA,
      move: 'offer',
      to: PRK,
      give: { actor: USA, move: 'food-aid', given: { target: PRK, amount: 70 } },
      want: { actor: PRK, move: 'inspectors', given: { switch: 'admit' } },
      secret: false,
    };
    const [word] = brokenWords(last(played([[bargain, FIRE]], () => YES)), scenario.tables);
    expect([word!.by, word!.to]).toEqual([PRK, [USA]]);
    expect(word!.text).toMatch(/^What North Korea did in the same quarter ends a bargain just struck: the United States to send food/);
  });

  test('is drawn between the two, and stands on no slip', () => {
    const story = page(letPass).find(({ word }) => word !== null)!;
    expect(actsOf(story)).toEqual([{ kind: 'reach', how: 'refused', from: RUS, to: PRK }]);
    const lines = revealedOf(page(letPass));
    expect(lines[RUS]).toEqual([]);
  });

  test('what is done once for several who ordered it is on the slip of each, and one story', () => {
    const lines = revealedOf(page(letPass));
    expect(lines[USA].map(({ text }) => text)).toEqual(['Table a draft on North Korea in the Security Council']);
    expect(lines[JPN]).toEqual(lines[USA]);
    expect(page(letPass).filter(({ text }) => /tightens the law/.test(text))).toHaveLength(1);
  });
});
