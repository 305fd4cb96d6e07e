import { describe, expect, test } from 'vitest';
import { type Offer, whyNot } from '../../src/engine/deeds.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { answersTo, questions } from '../../src/engine/settle.ts';
import type { World } from '../../src/engine/world.ts';
import { book, gift, key, orders, played, varied, world } from './played.ts';

describe('deeds that are one', () => {
  const angry = (w: World) => {
    w.globe.outrage = 40;
    w.globe.unRegime = 4;
  };
  const draft = (actor: Nation): Deed => ({ actor, move: 'un-draft', given: {} }) as unknown as Deed;
  const talks = (actor: Nation, target: Nation): Deed => ({ actor, move: 'inter-korean-talks', given: { target } }) as unknown as Deed;

  test('three draft: it is one text, on which each capital with a veto that did not sponsor it is asked once', () => {
    const three = orders(draft(KOR), draft(USA), draft(JPN));
    const asked = questions(world(angry), three);
    expect(asked.map(q => [q.asked, q.order.actor, q.kind])).toEqual([
      [CHN, USA, 'vote'],
      [RUS, USA, 'vote'],
    ]);
    expect(asked[0]!.sponsors).toEqual([USA, JPN, KOR]);
    expect(questions(world(angry), orders(draft(KOR), draft(JPN))).map(q => [q.asked, q.order.actor])).toEqual([
      [USA, JPN],
      [CHN, JPN],
      [RUS, JPN],
    ]);
    expect(answersTo(draft(JPN), asked, [YES, ABSTAIN]).slice()).toEqual([YES, YES, ABSTAIN, NONE, YES, NONE]);
  });

  test('one no stops the text of all three, and Pyongyang thanks for it once', () => {
    const thanks = (...by: readonly Nation[]) =>
      played(world(angry), orders(...by.map(draft)), by.includes(USA) ? [YES, NO] : [YES, YES, NO], varied).after.dyad[PRK][RUS].affinity;
    expect(thanks(USA, JPN, KOR)).toBe(thanks(USA));
    expect(thanks(JPN, KOR)).toBe(thanks(JPN));
    expect(thanks(JPN)).toBeGreaterThan(0);
  });

  test('three drafts pass: the Council adopts one text, the law rises once, and all three pay', () => {
    const { after } = played(world(angry), orders(draft(USA), draft(JPN), draft(KOR)), [YES, YES], varied);
    const once = played(world(angry), orders(draft(USA)), [YES, YES], varied).after;
    expect(after.globe.unRegime).toBe(once.globe.unRegime);
    expect(after.globe.unRegime).toBe(4 + book.moves['un-draft'].law!);
  });

  test('a shield given this quarter leaves no yes: one is taken as standing aside', () => {
    const shield = { actor: RUS, move: 'shield', given: { target: PRK } } as const;
    const both = orders(draft(USA), shield);
    const asked = questions(world(angry), both);
    expect(asked.map(q => [q.asked, q.pledged])).toEqual([
      [CHN, false],
      [RUS, true],
    ]);
    expect(answersTo(draft(USA), asked, [YES, YES])[RUS]).toBe(ABSTAIN);
    expect(answersTo(draft(USA), asked, [YES, NO])[RUS]).toBe(NO);
    const word = (rus: Answer) => played(world(angry), both, [ABSTAIN, rus], varied).after.dyad[RUS][PRK].shield;
    expect(word(YES)).toBe(word(ABSTAIN));
  });

  test('both Koreas propose the same meeting: it is held once', () => {
    const both = played(world(), orders(talks(KOR, PRK), talks(PRK, KOR)), [YES, YES], varied).after;
    const one = played(world(), orders(talks(KOR, PRK)), [YES], varied).after;
    expect(both.dyad[KOR][PRK].tie).toBe(one.dyad[KOR][PRK].tie);
  });

  test('a meeting of two waits for whichever of them proposed it last', () => {
    const { after } = played(world(), orders(talks(KOR, PRK)), [YES], varied);
    expect(after.dyad[PRK][KOR].tie).toBeGreaterThan(0);
    expect(whyNot(after, talks(KOR, PRK), book, 4)?.phrase).toBe('wait');
    expect(whyNot(after, talks(PRK, KOR), book, 4)?.phrase).toBe('wait');
  });

  test('the Assembly adopts one text a year, whoever brings it; the Council may act every quarter', () => {
    const text = (actor: Nation): Deed => ({ actor, move: 'human-rights-draft', given: { target: PRK } }) as unknown as Deed;
    const { after } = played(world(angry), orders(text(JPN), draft(USA)), [YES, YES], varied);
    expect(whyNot(after, text(KOR), book, 4)).toEqual({ phrase: 'wait', turns: 3 });
    expect(whyNot(after, text(JPN), book, 4)).toEqual({ phrase: 'wait', turns: 3 });
    expect(whyNot(after, draft(KOR), book, 4)?.phrase).not.toBe('wait');
  });

  test('an offer whose halves are one and the same meeting is no offer', () => {
    const offer: Offer = { actor: KOR, move: 'offer', to: PRK, give: talks(KOR, PRK), want: talks(PRK, KOR), secret: false };
    expect(faultsOf(world(), KOR, [offer], book).map(({ kind }) => kind)).toContain('same');
  });

  test('an offer for a freeze lapses beside a test that its other side ordered itself', () => {
    const ready = (w: World) => {
      w.programme.readiness = 1;
      w.programme.fissile = 40;
    };
    const freeze: Deed = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } };
    const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give: gift, want: freeze, secret: false };
    const test: Deed = { actor: PRK, move: 'nuclear-test', given: {} };
    const { deeds, offers, after } = played(world(ready), orders(offer, test), [YES], varied);
    expect(deeds.map(text => text.split(' ')[0])).toEqual(['nuclear-test']);
    expect(offers).toEqual(['2 bound']);
    expect(after.programme.frozen).toBe(0);
  });

  test('half a debt written off leaves nothing for a bargain over nine tenths of it: nobody pays for what is not done', () => {
    const owing = (w: World) => {
      w.dyad[PRK][RUS].debt = 10_000;
    };
    const write = (share: 0.5 | 0.9): Deed => ({ actor: RUS, move: 'write-off-debt', given: { target: PRK, share } });
    const offer: Offer = { actor: PRK, move: 'offer', to: RUS, give: { ...key }, want: write(0.9), secret: false };
    const short = played(world(owing), orders(write(0.5), offer), [YES], varied);
    expect(short.offers).toEqual(['5 bound']);
    expect(short.after.rail.keyPrk).toBe(0);
    const same = played(world(owing), orders(write(0.9), offer), [YES], varied);
    expect(same.offers).toEqual([]);
    expect(same.after.dyad[PRK][RUS].debt).toBeLessThan(1001);
  });

  test('two visits in one quarter leave the highest rank sent, not their sum', () => {
    const visit = (actor: Nation, target: Nation, rank: 1 | 2 | 3): Deed =>
      ({ actor, move: 'visit', given: { target, rank } }) as unknown as Deed;
    const { after } = played(world(), orders(visit(RUS, PRK, 2), visit(PRK, RUS, 3)), [YES, YES], varied);
    expect([after.dyad[RUS][PRK].visits, after.dyad[PRK][RUS].visits]).toEqual([2, 3]);
  });

  test('two walk out: talks end, and no further', () => {
    const leave = (actor: Nation): Deed => ({ actor, move: 'walk-out', given: {} }) as unknown as Deed;
    const open = (w: World) => {
      w.globe.talks = 70;
    };
    expect(played(world(open), orders(leave(USA), leave(PRK)), []).after.globe.talks).toBeLessThan(5);
  });

  test('orders draw on one purse of attention, an offer by its given half, in the order they were sealed', () => {
    const visit = (target: Nation, rank: number): Deed => ({ actor: RUS, move: 'visit', given: { target, rank } }) as unknown as Deed;
    const freeze: Deed = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } };
    const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give: visit(PRK, 3), want: freeze, secret: false };
    const faults = faultsOf(world(), RUS, [offer, visit(JPN, 2)], book);
    expect(faults).toEqual([
      { kind: 'refused', order: visit(JPN, 2), deed: visit(JPN, 2), refusal: { phrase: 'attention', need: 2, left: 1 } },
    ]);
    expect(faultsOf(world(), RUS, [offer, visit(JPN, 1)], book)).toEqual([]);
  });

  test('attention owed beyond half a refill is owed on', () => {
    const deep = (w: World) => {
      w.state[PRK].owed = 7;
    };
    const { after } = played(world(deep), orders(), []);
    const { refill, paid } = book.rules.attention;
    expect([after.state[PRK].attention, after.state[PRK].owed]).toEqual([refill! - paid! * refill!, 7 - paid! * refill!]);
  });
});
