import { describe, expect, test } from 'vitest';
import { bookWith } from '../../../src/engine/book.ts';
import { codeOf } from '../../../src/engine/deeds.ts';
import { GOAL_NAMES } from '../../../src/engine/goals/index.ts';
import { ABSTAIN, NO, YES } from '../../../src/engine/move.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { byNation, CODES, NATIONS, type Nation } from '../../../src/engine/nations.ts';
import { questions } from '../../../src/engine/settle.ts';
import type { Tables } from '../../../src/engine/tables.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { faceOf } from '../../../src/engine/talks/face.ts';
import { TABLING } from '../../../src/engine/talks/proposal.ts';
import { textsIn } from '../../../src/engine/talks/read.ts';
import { sign } from '../../../src/engine/talks/sign.ts';
import { type TextFault, textFaults } from '../../../src/engine/talks/tabling.ts';
import { IN_FORCE, REFUSED, REJECTED, SIGNED, VOID } from '../../../src/engine/talks/text.ts';
import { openTurn } from '../../../src/engine/turn.ts';
import { placeOf, World } from '../../../src/engine/world.ts';
import { orders, plain, played, varied, world } from '../../engine/played.ts';
import { valuesOf } from '../bench.ts';
import { bound, CHN, clause, conducted, declare, drills, freeze, fuel, halt, JPN, KOR, PRK, RUS, SIX, text, USA } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const ISSUES = ['freeze', 'energy'] as const;
const DEEDS = [freeze, halt, declare, drills, ...([USA, CHN, RUS, KOR] as const).flatMap(n => [fuel(n), fuel(n, 60)])];
/** Two matters: the plants, where things stand at 0, and fuel. Everybody cares half for each; wishes are 80 and 20 but for Pyongyang. */
const tables: Tables = {
  ...plain,
  book: bookWith(),
  agenda: {
    issues: ISSUES.map(id => ({ id, label: id, low: '', high: '' })),
    capability: new Float64Array(6).fill(50),
    salience: new Float64Array(12).fill(50),
    ideal: Float64Array.from(NATIONS.flatMap(n => (n === PRK ? [20, 90] : [80, 20]))),
    reservation: Float64Array.from(NATIONS.flatMap(n => (n === PRK ? [40, 60] : [60, 40]))),
    stands: new Float64Array(2),
    means: new Map(DEEDS.map(deed => [codeOf(deed), { issue: deed.move === 'energy-aid' ? 1 : 0, at: 60 }])),
  },
};
const session =
  (who: readonly number[] = NATIONS) =>
  (w: World): void => {
    w.globe.session = 70;
    for (const n of NATIONS) {
      if (who.includes(n)) w.state[n].seated = 1;
      w.table[n].issue0 = n === PRK ? 20 : 80;
      w.table[n].issue1 = n === PRK ? 90 : 20;
    }
  };
const faults = (proposal: ReturnType<typeof text>, set: (w: World) => void = session()): TextFault[] =>
  textFaults(world(set), proposal, tables);

describe('what can be tabled', () => {
  const good = text(CHN, SIX, clause(freeze), clause(fuel(CHN), { after: 1 }));

  test('a text of those who sit, on what is on the agenda', () => {
    expect(faults(good)).toEqual([]);
    expect(faults(good, () => {})).toEqual(['table']);
    expect(faults(text(RUS, SIX, clause(freeze)), session([USA, CHN, PRK]))).toEqual(['table']);
    expect(faults(text(CHN, [CHN, PRK], clause(freeze)))).toEqual(['parties']);
    expect(faults(text(CHN, [CHN, PRK], clause(freeze)), session([CHN, PRK]))).toEqual([]);
  });

  test('one to four clauses, each of a party, none twice, each waiting only for one before it', () => {
    expect(faults(text(CHN, SIX))).toEqual(['empty']);
    const many = [freeze, halt, fuel(USA), fuel(CHN), fuel(KOR)].map(deed => clause(deed));
    expect(faults(text(CHN, SIX, ...many))).toEqual(['long']);
    expect(faults(text(CHN, [CHN, PRK], clause(fuel(KOR))), session([CHN, PRK]))).toEqual(['stranger']);
    expect(faults(text(CHN, SIX, clause(fuel(CHN)), clause(fuel(CHN, 60))))).toEqual(['repeat']);
    expect(faults(text(CHN, SIX, clause(freeze, { after: 1 })))).toEqual(['after']);
    expect(faults(text(CHN, SIX, clause(freeze, { due: 5 })))).toEqual(['terms']);
    expect(faults(text(CHN, SIX, clause(freeze, { verified: 3 })))).toEqual(['terms']);
  });

  test('nothing off the agenda, nothing a government cannot promise, nothing that is so already or owed already', () => {
    const gift = { actor: RUS, move: 'fire-engines', given: { target: PRK } } as const;
    expect(faults(text(CHN, SIX, clause(gift)))).toEqual(['agenda']);
    const restart = { actor: PRK, move: 'freeze', given: { switch: 'restart' } } as const;
    const loose = { ...tables, agenda: { ...tables.agenda, means: new Map([[codeOf(restart), { issue: 0, at: 0 }]]) } };
    expect(textFaults(world(session()), text(CHN, SIX, clause(restart)), loose)).toEqual(['pledge']);
    const frozen = (w: World) => {
      session()(w);
      w.programme.frozen = 1;
    };
    expect(faults(good, frozen)).toEqual(['now']);
    const owing = bound(text(CHN, SIX, clause(freeze)), [], session());
    expect(textFaults(owing, text(CHN, SIX, clause(freeze)), tables)).toEqual(['owed']);
  });

  test('four texts stand at most', () => {
    const full = world(w => {
      session()(w);
      for (const one of w.text) one.stage = IN_FORCE;
    });
    expect(textFaults(full, good, tables)).toEqual(['room']);
  });
});

describe('signing', () => {
  const proposal = text(CHN, SIX, clause(freeze), clause(fuel(CHN), { after: 1 }));
  const tense = world(w => {
    session()(w);
    w.globe.tension = 50;
  });
  const turn = (...said: readonly (typeof YES | typeof NO | typeof ABSTAIN)[]) =>
    played(tense, orders(proposal), [...said], varied, tables).after;

  test('the five others are asked, and all must say yes', () => {
    expect(questions(world(session()), orders(proposal)).map(({ asked, kind }) => [CODES[asked], kind])).toEqual(
      ['USA', 'RUS', 'JPN', 'KOR', 'PRK'].map(code => [code, 'text']),
    );
    expect(textsIn(turn(YES, YES, YES, YES, YES))[0]).toMatchObject({ stage: SIGNED, by: CHN, since: 1, parties: [...NATIONS] });
  });

  test('one no is enough: the text lies on the table, and binds nobody', () => {
    for (const answers of [[YES, YES, NO, YES, YES] as const, [YES, YES, ABSTAIN, YES, YES] as const]) {
      const after = turn(...answers);
      expect(textsIn(after)[0]).toMatchObject({ stage: REFUSED });
      expect(conducted(after, 0, tables).events).toEqual([]);
    }
  });

  test('what several table word for word is one text: the others are asked once, whoever tabled it is for it, and it stands once', () => {
    const three = orders(proposal, { ...proposal, actor: RUS }, { ...proposal, actor: KOR });
    const asked = questions(tense, three);
    expect(asked.map(({ asked: who, sponsors }) => [CODES[who], sponsors.map(n => CODES[n])])).toEqual(
      ['USA', 'JPN', 'PRK'].map(code => [code, ['CHN', 'RUS', 'KOR']]),
    );
    const signed = textsIn(played(tense, three, [YES, YES, YES], varied, tables).after);
    expect(signed.map(({ stage }) => stage)).toEqual([SIGNED]);
    expect([CHN, RUS, KOR]).toContain(signed[0]!.by);
    const refused = textsIn(played(tense, three, [YES, NO, YES], varied, tables).after);
    expect(refused.map(({ stage }) => stage)).toEqual([REFUSED]);
    const { entries } = played(tense, three, [YES, NO, YES], varied, tables);
    const paid = (n: Nation): number =>
      entries
        .filter(({ cause }) => cause.kind === 'tabled')
        .reduce((sum, { postings }) => sum - (postings.find(({ at }) => at === placeOf(`state.${CODES[n]}.attention`))?.by ?? 0), 0);
    for (const n of [CHN, RUS, KOR] as const) expect(paid(n)).toBe(TABLING);
    const other = orders(proposal, { ...proposal, actor: RUS, clauses: [clause(freeze, { due: 3 })] });
    expect(questions(tense, other)).toHaveLength(10);
  });

  test('a signature calms as far as Pyongyang is counted on by those who sign with it', () => {
    const calmed = (trust: number): number => {
      const now = world(w => {
        for (const n of NATIONS) w.dyad[n][PRK].trust = trust;
      });
      const change = new World();
      sign(now, change, proposal, 0, [], k);
      return -change.globe.tension;
    };
    expect(calmed(0)).toBeCloseTo(k.signing * k.floor, 9);
    expect(calmed(20)).toBeCloseTo(k.signing * (k.floor + k.trust * 0.2), 9);
    expect(calmed(100)).toBeCloseTo(k.signing * k.expected, 9);
  });

  test('a signature calms, and is worth rank to Pyongyang', () => {
    const [signed, refused] = [turn(YES, YES, YES, YES, YES), turn(YES, YES, YES, YES, NO)];
    expect(signed.globe.tension).toBeLessThan(refused.globe.tension);
    expect(signed.state[PRK].standing - refused.state[PRK].standing).toBeGreaterThan(0.9 * k.signingRank);
  });

  test('two texts that bind one deed: the lot decides, and one is signed', () => {
    const other = text(RUS, SIX, clause(freeze), clause(fuel(RUS), { after: 1 }));
    const { after } = played(world(session()), orders(proposal, other), Array(10).fill(YES), varied, tables);
    expect(
      textsIn(after)
        .map(({ stage }) => stage)
        .sort((a, b) => a - b),
    ).toEqual([SIGNED, REFUSED]);
  });

  test('tabling takes two points of attention, signed or not', () => {
    const left = (after: World) => after.state[CHN].attention;
    expect(left(turn(YES, YES, YES, YES, YES))).toBe(left(turn(NO, YES, YES, YES, YES)));
  });
});

describe('face', () => {
  const cost = (deed: Deed, n: (typeof NATIONS)[number], terms = {}): number => faceOf(world(session()), n, [clause(deed, terms)], tables);

  test('Pyongyang says 20 and would sign 60, which is 20 further from its wish than nothing: 0.07 x 50 x 20/100', () => {
    expect(cost(freeze, PRK)).toBeCloseTo(k.face * 50 * 0.2, 9);
  });
  test('Washington asks 80: at 60 it gets more than it has, and loses no face', () => {
    expect(cost(freeze, USA)).toBe(0);
  });
  test('fuel at 60 is 20 points further than nothing from a wish of 20; language of 40 has gone 20 of them, but what counts is beyond both', () => {
    expect(cost(fuel(KOR), JPN)).toBeCloseTo(k.face * 50 * 0.2, 9);
    const moved = world(w => {
      session()(w);
      w.table[JPN].issue1 = 50;
    });
    expect(faceOf(moved, JPN, [clause(fuel(KOR))], tables)).toBeCloseTo(k.face * 50 * 0.1, 9);
  });
  test('two clauses on one matter count once; a vague one leaves a third unsaid', () => {
    expect(faceOf(world(session()), JPN, [clause(fuel(KOR)), clause(fuel(CHN))], tables)).toBeCloseTo(cost(fuel(KOR), JPN), 9);
    expect(cost(freeze, PRK, { ambiguity: 1 })).toBeCloseTo(cost(freeze, PRK) * (1 - k.unsaid), 9);
  });
});

describe('ratification', () => {
  const signed = (set: (w: World) => void = () => {}) =>
    bound(text(CHN, SIX, clause(freeze)), [], w => {
      w.text[0]!.stage = SIGNED;
      w.text[0]!.since = 3;
      w.clause[0]![0]!.open = 0;
      set(w);
    });

  test('not on the turn of the signature', () => {
    const fresh = signed(w => {
      w.text[0]!.since = 4;
    });
    expect(conducted(fresh, 0).events).toEqual([]);
  });

  test('with nobody at home to object, a government gets it through 906 times in 1000; argued for, 941', () => {
    // 1 / (1 + e^-(3.4 / 1.5)) = 0.906; with 0.75 more, 0.941.
    expect(conducted(signed(), 0.906).events).toEqual(['ratified 1']);
    expect(conducted(signed(), 0.907).events).toEqual(['rejected 1']);
    const sold = signed(w => {
      w.text[0]!.sold = 63;
    });
    expect(conducted(sold, 0.94).events).toEqual(['ratified 1']);
    expect(conducted(sold, 0.942).events).toEqual(['rejected 1']);
  });

  test('ratified, it binds from the next turn; rejected, nothing of it does, and those who could not deliver lose face', () => {
    const { change } = conducted(signed(), 0);
    expect(change.text[0]!.stage).toBe(IN_FORCE - SIGNED);
    expect(change.clause[0]![0]!.open).toBe(5);
    const lost = conducted(signed(), 0.99).change;
    expect(lost.text[0]!.stage).toBe(REJECTED - SIGNED);
    expect(lost.clause[0]![0]!.status).toBe(VOID - 1);
    expect(lost.state[USA].support).toBeCloseTo(-k.rejected, 5);
    expect(lost.state[RUS].standing).toBeCloseTo(-k.rejected / 2, 5);
  });

  test('a group of half the influence that loses much vetoes', () => {
    const angry: Tables = {
      ...plain,
      publics: byNation(n =>
        n === PRK
          ? [
              {
                name: 'army',
                label: 'The army',
                influence: 0.5,
                cares: Float64Array.from(GOAL_NAMES, goal => (goal === 'deterrent' ? 4 : 0)),
              },
            ]
          : [],
      ),
    };
    expect(conducted(signed(), 0, angry).events).toEqual(['rejected 1']);
  });
});

describe('a change of government', () => {
  test('lets fall what the old one owed, four times in ten, and nothing that others owe', () => {
    const change = { id: 'election', from: 4, to: 4, odds: 1, phrase: '', effects: [], while: { at: -1, least: 0 }, government: USA + 1 };
    const elected: Tables = { ...plain, schedule: [change] };
    const before = bound(text(CHN, SIX, clause(freeze), clause(drills), clause(fuel(USA), { due: 4 })));
    const lapsed = (luck: number): number[] => {
      const after = new World().copyFrom(before);
      openTurn(after, elected, () => luck);
      return after.clause[0]!.map(({ status }) => status).slice(0, 3);
    };
    expect(lapsed(0.39)).toEqual([1, VOID, VOID]);
    expect(lapsed(0.41)).toEqual([1, 1, 1]);
  });
});
