import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../src/engine/chance.ts';
import { DEEDS, excludes, type Offer, stanceOf, whyNot } from '../../src/engine/deeds.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { answersTo, questions } from '../../src/engine/settle.ts';
import type { World } from '../../src/engine/world.ts';
import { book, gift, key, orders, plain, played, varied, world } from './played.ts';

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
    const told = played(world(), orders(talks(KOR, PRK), talks(PRK, KOR)), [YES, YES], varied).deeds;
    expect(told).toEqual(['inter-korean-talks done', 'inter-korean-talks done']);
  });

  test('of two rounds that could both open one does, and the other call gives way to it', () => {
    const call = (actor: Nation, format: string) =>
      ({ actor, move: 'call-talks', given: { format, condition: 'none' } }) as unknown as Deed;
    const { after, deeds } = played(world(), orders(call(KOR, 'korea'), call(CHN, 'beijing')), [YES, YES], varied);
    expect(deeds.sort()).toEqual(['call-talks crowded', 'call-talks done']);
    expect(NATIONS.filter(n => after.state[n].seated === 1)).toHaveLength(2);
    const alone = played(world(), orders(call(KOR, 'korea'), call(CHN, 'beijing')), [YES, NO], varied);
    expect(alone.deeds.sort()).toEqual(['call-talks declined', 'call-talks done']);
    // Of three calls, two to the same round: whoever called for the round that opens gives way to nobody, wherever the lot put them.
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const three = orders(call(KOR, 'korea'), call(PRK, 'korea'), call(CHN, 'beijing'));
      const found = played(world(), three, [YES], chanceFrom(seed));
      const opened = found.after.state[KOR].seated === 1 ? 'done' : 'crowded';
      const told = found.entries.flatMap(({ cause }) => (cause.kind === 'deed' ? [[cause.deed.actor, cause.ending]] : []));
      expect(new Map(told as [Nation, string][])).toEqual(
        new Map([
          [CHN, opened === 'done' ? 'crowded' : 'done'],
          [KOR, opened],
          [PRK, opened],
        ]),
      );
    }
    // The same round called by two is one and gives way to nothing.
    expect(played(world(), orders(call(KOR, 'korea'), call(PRK, 'korea')), [], varied).deeds).toEqual([
      'call-talks done',
      'call-talks done',
    ]);
  });

  test('a meeting of two waits for whichever of them proposed it last', () => {
    const { after } = played(world(), orders(talks(KOR, PRK)), [YES], varied);
    expect(after.dyad[PRK][KOR].tie).toBeGreaterThan(0);
    expect(whyNot(after, talks(KOR, PRK), book, 4)?.phrase).toBe('wait');
    expect(whyNot(after, talks(PRK, KOR), book, 4)?.phrase).toBe('wait');
  });

  test('what the world forbids is said before what time will mend', () => {
    const six = { actor: CHN, move: 'call-talks', given: { format: 'six', condition: 'none' } } as const;
    const { after } = played(world(), orders(six), [YES, YES, YES, YES, YES], varied);
    expect(after.state[PRK].seated).toBe(1);
    expect(whyNot(after, six, book, 4)?.phrase).toBe('open');
  });

  test('variants of a move have their own stance; every deed of every deck has one', () => {
    const stances = (move: string): string[] =>
      [
        ...new Set(
          DEEDS.flat()
            .filter(deed => deed.move === move)
            .map(stanceOf),
        ),
      ].sort();
    for (const move of [
      'sanction-north-korea',
      'sanction-russia',
      'loudspeakers',
      'missile-defence',
      'terror-list',
      'freeze',
      'moratorium',
    ])
      expect(stances(move), move).toEqual(['coercive', 'cooperative']);
    const sanction = (step: 'tighten' | 'ease') => ({ actor: USA, move: 'sanction-north-korea', given: { target: PRK, step } }) as const;
    expect([stanceOf(sanction('tighten')), stanceOf(sanction('ease'))]).toEqual(['coercive', 'cooperative']);
    for (const deed of DEEDS.flat()) expect(['cooperative', 'coercive', 'neutral']).toContain(stanceOf(deed));
  });

  test('an offer whose halves are one and the same meeting is no offer', () => {
    const offer: Offer = { actor: KOR, move: 'offer', to: PRK, give: talks(KOR, PRK), want: talks(PRK, KOR), secret: false };
    expect(faultsOf(world(), KOR, [offer], plain).map(({ kind }) => kind)).toContain('same');
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
    expect(offers).toEqual(['2 withdrawn']);
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

  test('a visit that was refused does not stop the same visit from being bargained for', () => {
    const call: Deed = { actor: KOR, move: 'visit', given: { target: RUS, rank: 1 } };
    const offer: Offer = { actor: RUS, move: 'offer', to: KOR, give: gift, want: call, secret: false };
    const { deeds, after } = played(world(), orders(offer, call), [YES, NO], varied);
    expect(deeds).toContain('visit declined');
    expect(deeds).toContain('visit done');
    expect(after.dyad[KOR][RUS].visits).toBe(1);
  });

  test('two walk out: talks end, and no further', () => {
    const leave = (actor: Nation): Deed => ({ actor, move: 'walk-out', given: {} }) as unknown as Deed;
    const open = (w: World) => {
      w.globe.talks = 70;
      w.globe.session = 70;
      for (const n of NATIONS) w.state[n].seated = 1;
    };
    expect(played(world(open), orders(leave(USA), leave(PRK)), []).after.globe.talks).toBeLessThan(5);
  });

  test('orders draw on one purse of attention, an offer by its given half, in the order they were sealed', () => {
    const visit = (target: Nation, rank: number): Deed => ({ actor: RUS, move: 'visit', given: { target, rank } }) as unknown as Deed;
    const freeze: Deed = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } };
    const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give: visit(PRK, 3), want: freeze, secret: false };
    const faults = faultsOf(world(), RUS, [offer, visit(JPN, 2)], plain);
    expect(faults).toEqual([
      { kind: 'refused', order: visit(JPN, 2), deed: visit(JPN, 2), refusal: { phrase: 'attention', need: 2, left: 1 } },
    ]);
    expect(faultsOf(world(), RUS, [offer, visit(JPN, 1)], plain)).toEqual([]);
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

describe('a provocation of the same quarter', () => {
  const ready = (w: World) => {
    w.programme.readiness = 1;
    w.programme.fissile = 40;
    w.globe.tension = 60;
    for (const n of [USA, CHN, RUS, JPN] as const) w.dyad[n][PRK].trust = 30;
  };
  const food: Deed = { actor: USA, move: 'food-aid', given: { target: PRK, amount: 70 } };
  const admit: Deed = { actor: PRK, move: 'inspectors', given: { switch: 'admit' } };
  const release: Deed = { actor: PRK, move: 'release-detainees', given: { target: USA } };
  const blast: Deed = { actor: PRK, move: 'nuclear-test', given: {} };
  const launch: Deed = { actor: PRK, move: 'launch', given: { count: 3 } };
  const offer = (actor: Nation, to: Nation, give: Deed, want: Deed): Offer => ({ actor, move: 'offer', to, give, want, secret: false });
  const inspected = offer(USA, PRK, food, admit);

  test('a launch ends what Washington had just agreed with Pyongyang, and costs trust in it; Moscow keeps its bargain', () => {
    const talk = (w: World) => {
      ready(w);
      w.dossier.detainees = 1;
    };
    const freed = offer(USA, PRK, food, release);
    const quiet = played(world(talk), orders(freed), [YES], varied);
    const { offers, after } = played(world(talk), orders(freed, launch), [YES], varied);
    expect(quiet.offers).toEqual([]);
    expect(offers).toEqual(['0 withdrawn']);
    expect(after.dyad[USA][PRK].aidDelivered).toBe(0);
    expect(after.dossier.detainees).toBe(1);
    expect(after.dyad[USA][PRK].trust).toBeLessThan(30);
    expect(played(world(ready), orders(offer(RUS, PRK, gift, key), launch), [YES], varied).offers).toEqual([]);
  });

  test('a test ends Moscow and Beijing too; and food that Washington owed Beijing for Pyongyang', () => {
    expect(played(world(ready), orders(offer(RUS, PRK, gift, key), blast), [YES], varied).offers).toEqual(['2 withdrawn']);
    const host: Deed = { actor: CHN, move: 'fire-engines', given: { target: RUS } } as unknown as Deed;
    const fed = offer(CHN, USA, host, food);
    expect(played(world(ready), orders(fed, launch), [YES], varied).offers).toEqual(['1 withdrawn']);
  });

  test('nobody seals a bargain and the provocation that ends it', () => {
    const own = offer(PRK, USA, admit, food);
    expect(faultsOf(world(ready), PRK, [own, launch], plain).map(({ kind }) => kind)).toContain('exclusive');
    expect(faultsOf(world(ready), PRK, [offer(PRK, RUS, key, gift), launch], plain)).toEqual([]);
  });

  test('an offer for inspectors lapses beside a launch even where nobody minds: they are two sides of one matter', () => {
    expect(played(world(ready), orders(offer(RUS, PRK, gift, admit), launch), [YES], varied).offers).toEqual(['2 bound']);
    expect(inspected.want).toBe(admit);
  });

  test('two sides of a matter: arms, the Ukraine line, pressure on Pyongyang', () => {
    const order = (actor: Nation, move: string, given: object): Deed => ({ actor, move, given }) as unknown as Deed;
    const tighten = (actor: Nation, on: Nation, move: string) => order(actor, move, { target: on, step: 'tighten' });
    expect(excludes(admit, launch)).toBe(true);
    expect(excludes(order(PRK, 'declare', {}), blast)).toBe(true);
    expect(excludes(order(PRK, 'offer-return', {}), order(PRK, 'limited-strike', { target: KOR }))).toBe(true);
    expect(excludes(order(PRK, 'inspectors', { switch: 'expel' }), blast)).toBe(false);
    expect(excludes(order(PRK, 'freeze', { switch: 'freeze' }), admit)).toBe(false);
    expect(excludes(tighten(JPN, RUS, 'sanction-russia'), order(JPN, 'kurils-track', { target: RUS }))).toBe(true);
    expect(excludes(tighten(USA, PRK, 'sanction-north-korea'), food)).toBe(true);
    expect(excludes(tighten(KOR, PRK, 'sanction-north-korea'), food)).toBe(false);
  });
});
