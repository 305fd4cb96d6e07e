import { NATIONS, type Nation } from '../nations.ts';
import type { Now } from '../world.ts';

/**
 * A text that the parties to a round have signed: up to four clauses, each a deed that one of them owes. It awaits ratification, then
 * stands until nothing in it is owed or held any more. Texts and clauses live in fixed slots of the world (layout.ts TEXT, CLAUSE).
 */
export const SIGNED = 1;
export const IN_FORCE = 2;
export const REJECTED = 3;
export const CARRIED_OUT = 4;
export const BROKEN_DOWN = 5;
export const LAPSED = 6;
/** Tabled and not signed: kept while there is room, so that it can be countered. */
export const REFUSED = 7;
export const STAGES = ['none', 'signed', 'in force', 'rejected', 'carried out', 'broken down', 'lapsed', 'refused'] as const;

/** What has become of a clause. Owed ones may still wait for another; void ones never came due. */
export const NO_CLAUSE = 0;
export const OWED = 1;
export const LATE = 2;
export const DONE = 3;
export const DISPUTED = 4;
export const BROKEN = 5;
export const VOID = 6;
export const STATUSES = ['none', 'owed', 'late', 'done', 'disputed', 'broken', 'void'] as const;

export const bitOf = (nation: Nation): number => 1 << nation;
export const isParty = (mask: number, nation: Nation): boolean => (mask & bitOf(nation)) !== 0;
export const maskOf = (nations: readonly Nation[]): number => nations.reduce<number>((mask, n) => mask | bitOf(n), 0);
export const nationsIn = (mask: number): Nation[] => NATIONS.filter(n => isParty(mask, n));

/** Whether a text in this stage binds anybody. */
export const stands = (stage: number): boolean => stage === SIGNED || stage === IN_FORCE;
/** Whether a clause in this status is still to be done. */
export const isDue = (status: number): boolean => status === OWED || status === LATE;

/** Whether any text binds anybody: where none does, nobody expects anything of one. */
export function anyStands(now: Now): boolean {
  for (let t = 0; t < now.text.length; t++) if (stands(now.text[t]!.stage)) return true;
  return false;
}

/** Whether the clause that must be done first is done, or there is none. */
export function isOpen(now: Now, text: number, clause: number): boolean {
  const { after } = now.clause[text]![clause]!;
  return after === 0 || now.clause[text]![after - 1]!.status === DONE;
}

/** The text and clause that doing a deed serves, by the deed's code: the first in force that owes it and may be done now; null if none does. */
export function clauseServed(now: Now, code: number): { readonly text: number; readonly clause: number } | null {
  for (let t = 0; t < now.text.length; t++) {
    if (now.text[t]!.stage !== IN_FORCE) continue;
    for (let c = 0; c < now.clause[t]!.length; c++) {
      const { deed, status } = now.clause[t]![c]!;
      if (deed === code && isDue(status) && isOpen(now, t, c)) return { text: t, clause: c };
    }
  }
  return null;
}

/** The text and clause that still owe a deed, by the deed's code, whether or not it may be done now; null if none does. */
export function clauseOwing(now: Now, code: number): { readonly text: number; readonly clause: number } | null {
  for (let t = 0; t < now.text.length; t++) {
    if (!stands(now.text[t]!.stage)) continue;
    for (let c = 0; c < now.clause[t]!.length; c++) {
      const { deed, status } = now.clause[t]![c]!;
      if (deed === code && isDue(status)) return { text: t, clause: c };
    }
  }
  return null;
}

/** Who agreed beforehand that a deed be done: it stands owed in a text they signed. */
export function agreedTo(now: Now, code: number, nation: Nation): boolean {
  for (let t = 0; t < now.text.length; t++) {
    const { stage, parties } = now.text[t]!;
    if (stage !== IN_FORCE || !isParty(parties, nation)) continue;
    for (let c = 0; c < now.clause[t]!.length; c++) {
      const { deed, status } = now.clause[t]![c]!;
      if (deed === code && isDue(status)) return true;
    }
  }
  return false;
}

/** The slot that a text signed now takes: one never used, else the one that ended first; -1 if all stand. */
export function freeSlot(now: Now, taken: readonly number[] = []): number {
  let found = -1;
  for (let t = 0; t < now.text.length; t++) {
    if (stands(now.text[t]!.stage) || taken.includes(t)) continue;
    if (found < 0 || now.text[t]!.since < now.text[found]!.since) found = t;
  }
  return found;
}

/** Where a text that is only thought of would stand; where there is no room, in the first. */
export const slotFor = (now: Now): number => Math.max(0, freeSlot(now));
