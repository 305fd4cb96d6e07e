import { type Deed, moveOf } from '../moves/index.ts';
import { JPN, type Nation, PRK, USA } from '../nations.ts';
import type { Now } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import type { Clause } from './proposal.ts';

/**
 * What a text may not do without costing a signatory before its public, whatever else it brings (facts: interests, section 1):
 * `unspoken`: money or fuel for Pyongyang, and nothing told of the abducted (Tokyo);
 * `unearned`: money or fuel for Pyongyang before a step that can be checked (Washington).
 */
export const RED_LINES = ['unspoken', 'unearned'] as const;
export type RedLine = (typeof RED_LINES)[number];

const OF: Readonly<Record<RedLine, Nation>> = { unspoken: JPN, unearned: USA };

/** What one line costs a nation that signs, in points of value; 0 where it is not its line or the text keeps to it. */
export function lineCost(now: Now, nation: Nation, line: RedLine, clauses: readonly Clause[], k: CommitmentValues): number {
  if (OF[line] !== nation || !clauses.some(pays)) return 0;
  if (line === 'unspoken') {
    return clauses.some(({ deed }) => deed.move === 'abduction-inquiry') ? 0 : k.unspoken * Math.max(0, 1 - now.dossier.abductees / k.told);
  }
  return clauses.some((clause, c) => pays(clause) && !isEarned(c, clauses)) ? k.unearned * (1 - now.programme.frozen) : 0;
}

/** What both lines cost together. */
export const linesCost = (now: Now, nation: Nation, clauses: readonly Clause[], k: CommitmentValues): number =>
  RED_LINES.reduce((sum, line) => sum + lineCost(now, nation, line, clauses, k), 0);

const pays = ({ deed }: Clause): boolean => moveOf(deed.move).pays === true;

/** Whether a clause waits, itself or through others, for a step of Pyongyang that is seen or inspected. */
function isEarned(place: number, clauses: readonly Clause[]): boolean {
  for (let c = clauses[place]!.after; c > 0; c = clauses[c - 1]!.after < c ? clauses[c - 1]!.after : 0) {
    if (isStep(clauses[c - 1]!.deed)) return true;
  }
  return false;
}
function isStep({ actor, move }: Deed): boolean {
  const { pledge } = moveOf(move);
  return actor === PRK && typeof pledge === 'object' && pledge.hidden === true;
}
