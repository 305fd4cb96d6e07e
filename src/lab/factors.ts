import { passOf } from '../engine/book.ts';
import type { Entry } from '../engine/ledger.ts';
import { RULE_NAMES } from '../engine/rules/index.ts';
import { ruleOf } from '../engine/value.ts';
import type { Term, Why } from '../engine/why.ts';
import { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';

/**
 * The named factors by which a rule moved one place. A rule names the factors of all the places it moves; one belongs to this
 * place if the rule, run again on the same world with that factor a little larger, moves the place differently.
 */
export function factorsOf(match: Match, turn: number, { cause, terms }: Entry, at: number): readonly Term[] {
  const name = cause.kind === 'rule' ? RULE_NAMES.find(known => known === cause.name) : undefined;
  if (name === undefined) return [];
  const { book } = match.scenario;
  const now = ruledOn(match, turn);
  const change = new World();
  const moved = (raised: number): number => {
    let call = 0;
    const why: Why = (_label, value) => (call++ === raised ? value + 0.01 * (1 + Math.abs(value)) : value);
    ruleOf(name).apply(now, change.clear(), book.rules[name], passOf(book, 1, why));
    return change.numbers[at]!;
  };
  const usual = moved(-1);
  return terms.filter((_term, k) => moved(k) !== usual);
}

/** The world the rules of a turn read: its end, less what they and the scales did to it. */
function ruledOn(match: Match, turn: number): World {
  const entries = match.entries(turn);
  const world = match.after(turn);
  const first = entries.findIndex(({ cause }) => cause.kind === 'rule');
  for (const { postings } of first < 0 ? [] : entries.slice(first)) for (const { at, by } of postings) world.numbers[at]! -= by;
  return world;
}
