import { describe, expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { serve } from '../../../src/engine/talks/done.ts';
import { BROKEN, BROKEN_DOWN, CARRIED_OUT, DISPUTED, DONE, LATE, OWED, VOID } from '../../../src/engine/talks/text.ts';
import { World } from '../../../src/engine/world.ts';
import { valuesOf } from '../bench.ts';
import { bound, CHN, clause, conducted, declare, drills, freeze, fuel, halt, JPN, KOR, PRK, RUS, SIX, text, USA } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const status = (now: World, change: World, c: number): number => now.clause[0]![c - 1]!.status + change.clause[0]![c - 1]!.status;
const stage = (now: World, change: World): number => now.text[0]!.stage + change.text[0]!.stage;
/** A clause as it stands when it was done on an earlier turn. */
const did = (w: World, c: number, on = 3): void => {
  w.clause[0]![c - 1]!.status = DONE;
  w.clause[0]![c - 1]!.open = on;
};

describe('time', () => {
  const now = (turn: number, status: number = OWED) =>
    bound(text(CHN, SIX, clause(fuel(CHN))), [2], w => {
      w.globe.turn = turn - 1;
      w.clause[0]![0]!.status = status;
    });

  test('two turns from turn 4: nothing happens at the end of turn 4, at the end of turn 5 it is late, and trust wears', () => {
    expect(conducted(now(4)).events).toEqual([]);
    const { events, change } = conducted(now(5));
    expect(events).toEqual(['late 1']);
    expect(status(now(5), change, 1)).toBe(LATE);
    for (const n of [USA, RUS, JPN, KOR, PRK] as const) expect(change.dyad[n][CHN].trust).toBeCloseTo(-k.lateTrust, 5);
    expect(change.dyad[CHN][CHN].trust).toBe(0);
  });

  test('it stays late for two turns of grace, and then it is broken: the whole text breaks down', () => {
    expect(conducted(now(6, LATE)).events).toEqual(['late 1']);
    const late = now(7, LATE);
    const { events, change } = conducted(late);
    expect(events).toEqual(['broken 1', 'broken down 1']);
    expect(status(late, change, 1)).toBe(BROKEN);
    expect(stage(late, change)).toBe(BROKEN_DOWN);
  });

  test('a clause that waits for another is not late; once that is done it opens next turn', () => {
    const waiting = bound(text(CHN, SIX, clause(freeze), clause(fuel(CHN), { after: 1 })), [], w => {
      w.globe.turn = 9;
      w.clause[0]![0]!.status = LATE;
      w.clause[0]![0]!.open = 9;
    });
    expect(conducted(waiting).events).toEqual(['late 1']);
    const free = bound(text(CHN, SIX, clause(freeze), clause(fuel(CHN), { after: 1 })), [], w => {
      did(w, 1, 4);
      w.programme.frozen = 1;
    });
    const { events, change } = conducted(free);
    expect(events).toEqual(['opened 2']);
    expect(change.clause[0]![1]!.open).toBe(5);
  });
});

describe('what a breach costs', () => {
  test('in proportion to what it was worth: 4 + 4 x 2.5 of trust, 0.8 of that in affinity, rank, and the publics of those who signed with it', () => {
    const now = bound(text(CHN, [USA, CHN, PRK], clause(fuel(CHN))), [2.5], w => {
      w.globe.turn = 6;
      w.clause[0]![0]!.status = LATE;
    });
    const { change } = conducted(now);
    const lost = k.breachLeast + k.breachTrust * 2.5;
    for (const n of [USA, PRK] as const) {
      expect(change.dyad[n][CHN].trust).toBeCloseTo(-lost, 5);
      expect(change.dyad[n][CHN].affinity).toBeCloseTo(-lost * k.breachWarmth, 5);
    }
    expect(change.dyad[JPN][CHN].trust).toBe(0);
    expect(change.state[CHN].standing).toBeCloseTo(-k.breachRank, 5);
    expect(change.state[USA].support).toBeCloseTo(-k.audience, 5);
  });

  test('a moratorium is broken by what breaks it: a test while it stands ends it, and with it the text', () => {
    const now = bound(text(CHN, SIX, clause(halt)), [1], w => {
      did(w, 1);
      w.programme.moratorium = 0;
    });
    const { events, change } = conducted(now);
    expect(events).toEqual(['forsaken 1', 'broken down 1']);
    expect(change.state[PRK].stability).toBeCloseTo(-k.breachStability, 5);
    expect(change.globe.outrage).toBeCloseTo(k.breachOutrage, 5);
  });

  test('the vaguer it was put, the less a breach counts: a quarter less for each level', () => {
    const lost = (ambiguity: number): number => {
      const now = bound(text(CHN, SIX, clause(halt, { ambiguity })), [1], w => did(w, 1));
      return conducted(now).change.dyad[USA][PRK].trust;
    };
    expect(lost(2)).toBeCloseTo(lost(0) * (1 - 2 * k.vague), 5);
  });
});

describe('after a breach', () => {
  const now = bound(
    text(CHN, SIX, clause(halt), clause(drills, { snapback: true }), clause(fuel(KOR), { due: 4 }), clause(fuel(CHN))),
    [],
    w => {
      did(w, 1);
      did(w, 2);
      did(w, 4);
    },
  );

  test('nobody owes anything more; what was given under a snapback is taken back, what was given without stays', () => {
    const { events, change } = conducted(now);
    expect(events).toEqual(['forsaken 1', 'snapped back 2', 'broken down 1']);
    expect([1, 2, 3, 4].map(c => status(now, change, c))).toEqual([BROKEN, VOID, VOID, DONE]);
    expect(change.globe.exercises).toBeCloseTo(1, 5);
  });
});

describe('inspection', () => {
  const pretended = (verified: number, access: number) =>
    bound(text(CHN, SIX, clause(freeze, { verified })), [2], w => {
      did(w, 1);
      w.programme.frozen = 1;
      w.programme.access = access;
      w.programme.secret = 0.6;
      w.clause[0]![0]!.cheated = 1;
    });
  const caught = (verified: number, access: number, luck: number): boolean =>
    conducted(pretended(verified, access), luck).events.includes('exposed 1');

  test('cheating comes out 5, 35 or 80 times in 100 under full access, by how it is verified; half as often under half, and without inspectors as under two fifths', () => {
    expect([0.049, 0.051].map(luck => caught(0, 100, luck))).toEqual([true, false]);
    expect([0.349, 0.351].map(luck => caught(1, 100, luck))).toEqual([true, false]);
    expect([0.799, 0.801].map(luck => caught(2, 100, luck))).toEqual([true, false]);
    expect([0.399, 0.401].map(luck => caught(2, 50, luck))).toEqual([true, false]);
    expect([0.319, 0.321].map(luck => caught(2, 0, luck))).toEqual([true, false]);
  });

  test('found out, the secret plants stop, and the breach counts half as much again', () => {
    const { events, change } = conducted(pretended(2, 100), 0);
    expect(events).toEqual(['exposed 1', 'broken down 1']);
    expect(change.programme.secret).toBeCloseTo(-0.6, 5);
    expect(change.dyad[JPN][PRK].trust).toBeCloseTo(-k.exposed * (k.breachLeast + 2 * k.breachTrust), 5);
  });

  test('an honest step is doubted 5 times in 100 under inspection, and trust is lost for nothing', () => {
    const honest = bound(text(CHN, SIX, clause(freeze, { verified: 1 })), [2], w => {
      did(w, 1);
      w.programme.frozen = 1;
      w.programme.access = 50;
    });
    expect(conducted(honest, 0.051).events).toEqual([]);
    const { events, change } = conducted(honest, 0.049);
    expect(events).toEqual(['alarm 1']);
    expect(status(honest, change, 1)).toBe(DISPUTED);
    expect(change.dyad[USA][PRK].trust).toBeCloseTo(-k.alarmTrust, 5);
  });
});

describe('what is put vaguely', () => {
  const vague = (ambiguity: number, on: number) => bound(text(CHN, SIX, clause(declare, { ambiguity })), [], w => did(w, 1, on));

  test('is disputed when it is done: a quarter for each level, once', () => {
    const disputed = (ambiguity: number) => (luck: number) => conducted(vague(ambiguity, 4), luck).events[0] === 'disputed 1';
    expect([0.24, 0.26].map(disputed(1))).toEqual([true, false]);
    expect([0.49, 0.51].map(disputed(2))).toEqual([true, false]);
    expect(conducted(vague(2, 3), 0.01).events).toEqual(['carried out 1']);
    expect(conducted(vague(0, 4), 0.01).events).toEqual(['carried out 1']);
  });

  test('half of the disputes are settled each turn; what waits for a disputed clause waits on', () => {
    const now = bound(text(CHN, SIX, clause(declare, { ambiguity: 1 }), clause(fuel(CHN), { after: 1 })), [], w => {
      did(w, 1);
      w.clause[0]![0]!.status = DISPUTED;
    });
    expect(conducted(now, 0.51).events).toEqual([]);
    expect(conducted(now, 0.49).events).toEqual(['settled 1']);
  });
});

describe('the end of a text', () => {
  test('with all done and nothing to keep it is carried out; with a freeze to keep it stands', () => {
    const once = bound(text(CHN, SIX, clause(declare)), [], w => did(w, 1));
    const { events, change } = conducted(once);
    expect(events).toEqual(['carried out 1']);
    expect(stage(once, change)).toBe(CARRIED_OUT);
    const kept = bound(text(CHN, SIX, clause(freeze)), [], w => {
      did(w, 1);
      w.programme.frozen = 1;
    });
    expect(conducted(kept).events).toEqual([]);
  });

  test('a step that was taken for another reason counts; one that cannot be taken any more is void, and with nothing done the text lapses', () => {
    const already = bound(text(CHN, SIX, clause(freeze)), [], w => {
      w.programme.frozen = 1;
    });
    expect(conducted(already).events).toEqual(['kept 1']);
    const moot = bound(text(CHN, SIX, clause(declare)), [], w => {
      w.programme.declared = 1;
    });
    expect(conducted(moot).events).toEqual(['void 1', 'lapsed 1']);
  });
});

test('what the two Koreas do together serves the word of either, whoever called for it', () => {
  const meet = (actor: typeof KOR | typeof PRK, target: typeof KOR | typeof PRK): Deed => ({
    actor,
    move: 'inter-korean-talks',
    given: { target },
  });
  const owed = bound(text(KOR, SIX, clause(meet(PRK, KOR))), [2.5]);
  const after = (deed: Deed): World => {
    const change = new World();
    serve(owed, change, deed, k);
    return change;
  };
  for (const deed of [meet(PRK, KOR), meet(KOR, PRK)]) {
    const change = after(deed);
    expect(status(owed, change, 1)).toBe(DONE);
    expect(change.dyad[USA][PRK].trust).toBeCloseTo(k.deliveredLeast + k.delivered * 2.5, 5);
    expect(change.dyad[USA][KOR].trust).toBe(0);
  }
  // A visit one way is none the other way.
  const visit = (actor: typeof KOR | typeof USA, target: typeof KOR | typeof USA): Deed => ({
    actor,
    move: 'visit',
    given: { target, rank: 2 },
  });
  const toWashington = bound(text(KOR, SIX, clause(visit(KOR, USA))));
  const paid = new World();
  serve(toWashington, paid, visit(USA, KOR), k);
  expect(status(toWashington, paid, 1)).toBe(OWED);
  // What one of two does by itself is its own.
  const gift: Deed = { actor: KOR, move: 'energy-aid', given: { target: PRK, amount: 150 } };
  const fuelled = bound(text(CHN, SIX, clause(fuel(CHN))));
  const change = new World();
  serve(fuelled, change, gift, k);
  expect(status(fuelled, change, 1)).toBe(OWED);
});
