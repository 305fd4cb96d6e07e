import { describe, expect, test } from 'vitest';
import { deedAt, targetOf } from '../../src/engine/deeds.ts';
import { YES } from '../../src/engine/move.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import type { Nation } from '../../src/engine/nations.ts';
import { holdsStill } from '../../src/engine/talks/holds.ts';
import { textsIn } from '../../src/engine/talks/read.ts';
import { BROKEN, CARRIED_OUT, DISPUTED, DONE, IN_FORCE, isDue, LATE, OWED, SIGNED, stands, VOID } from '../../src/engine/talks/text.ts';
import { type Played, SCENARIOS, turns } from './playout.ts';

/** What a clause in one status can become. Nothing that was done is owed again: no step is done twice, none is paid for twice. */
const NEXT: Readonly<Record<number, readonly number[]>> = {
  [OWED]: [OWED, LATE, DONE, VOID, BROKEN, DISPUTED],
  [LATE]: [LATE, DONE, VOID, BROKEN, DISPUTED],
  [DONE]: [DONE, DISPUTED, BROKEN, VOID],
  [DISPUTED]: [DISPUTED, DONE, BROKEN, VOID],
  [BROKEN]: [BROKEN],
  [VOID]: [VOID],
};

/** Clauses of texts that stood before a turn, with what they were and what they are. */
function* clauses({ before, after }: Played) {
  for (let t = 0; t < before.text.length; t++) {
    if (!stands(before.text[t]!.stage)) continue;
    for (let c = 0; c < before.clause[t]!.length; c++) {
      const [was, is] = [before.clause[t]![c]!, after.clause[t]![c]!];
      if (was.deed > 0) yield { t, c, was, is };
    }
  }
}

describe.each(SCENARIOS)('$id', scenario => {
  const played = turns(scenario);
  const agreed = played.filter(({ before }) => textsIn(before).some(({ stage }) => stage === IN_FORCE));

  test('texts come into force, and some are kept', () => {
    if (scenario.tables.agenda.issues.length === 0) return;
    expect(agreed.length).toBeGreaterThan(10);
    expect(played.some(({ after }) => textsIn(after).some(({ stage }) => stage === CARRIED_OUT || stage === IN_FORCE))).toBe(true);
  });

  test('a text binds those who signed it and nobody else, and all who sat signed', () => {
    for (const { orders, asked, answers, now, after } of played) {
      for (const text of textsIn(after)) {
        if (text.stage !== SIGNED || text.since !== now.globe.turn + 1) continue;
        const proposal = orders[text.by].find(order => order.move === 'text')!;
        for (const { deed } of text.clauses) expect(text.parties).toContain(deed.actor);
        for (const n of text.parties) {
          if (n === text.by) continue;
          expect(answers[asked.findIndex(question => question.order === proposal && question.asked === n)]).toBe(YES);
        }
      }
    }
  });

  test('a clause goes one way, and what was owed stays what it was', () => {
    for (const turn of agreed) {
      for (const { was, is } of clauses(turn)) {
        expect(NEXT[was.status]).toContain(is.status);
        expect([is.deed, is.performer, is.after, is.stake]).toEqual([was.deed, was.performer, was.after, was.stake]);
      }
    }
  });

  test('no clause is done before the one it waits for', () => {
    for (const turn of agreed) {
      for (const { t, is } of clauses(turn)) {
        if (is.status !== DONE || is.after === 0) continue;
        const first = turn.after.clause[t]![is.after - 1]!;
        expect(isDue(first.status)).toBe(false);
        if (first.status === DONE) expect(first.open).toBeLessThanOrEqual(is.open);
      }
    }
  });

  test('what is done under a text was ordered by its performer, or by whoever does it with it, stood already, or was reported', () => {
    for (const turn of agreed) {
      for (const { was, is } of clauses(turn)) {
        if (!isDue(was.status) || is.status !== DONE) continue;
        const deed = deedAt(was.deed);
        const together = moveOf(deed.move).joint === 'pair' ? turn.orders[targetOf(deed) as Nation] : [];
        const ordered = [
          ...turn.orders[deed.actor],
          ...together,
          ...turn.orders.flat().flatMap(order => (order.move === 'offer' ? [order.give, order.want] : [])),
        ];
        const names = ordered.map(order => order.move);
        if (
          !names.includes(deed.move) &&
          !names.includes('report-done') &&
          [turn.now, turn.after].every(world => holdsStill(world, was.deed) !== true)
        )
          expect.fail(`${deed.move} by ${deed.actor}: only ${names.join(', ')} were ordered`);
      }
    }
  });
});
