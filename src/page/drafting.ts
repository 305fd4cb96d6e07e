import { signal } from '@preact/signals';
import { plainClause } from '../agents/variations.ts';
import { codeOf, DEEDS, sameDeed, targetOf } from '../engine/deeds.ts';
import { MOST_CLAUSES } from '../engine/layout.ts';
import type { Deed, MoveName } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import { atTable, FORMAT_NAMES, FORMATS, type Format } from '../engine/talks/formats.ts';
import type { Clause, Proposal } from '../engine/talks/proposal.ts';
import { type Ratification, ratification } from '../engine/talks/ratify.ts';
import { type StandingText, textsIn } from '../engine/talks/read.ts';
import { clauseFaults, placeFor, pledgesOf, TEXT_FAULTS, textFaults } from '../engine/talks/tabling.ts';
import { REFUSED, slotFor } from '../engine/talks/text.ts';
import type { World } from '../engine/world.ts';
import { PAGE } from '../words/page.ts';
import type { Foreseen } from './ballots.ts';
import { add, card, linesTowards, previewOf } from './choices.ts';
import { draft, type Here, here, selected, tab } from './session.ts';
import { say } from './stage.ts';
import { foresightFor } from './why-terms.ts';

/** What was last drafted, by whom and on which turn: closing the card loses nothing, and the next to sit down sees nothing. */
const kept = signal<(Pick<Here, 'match' | 'nation' | 'turn'> & { readonly clauses: readonly Clause[] }) | null>(null);

/** The clauses on the drafting table this turn, open or put aside. */
export function drafted(): readonly Clause[] {
  const { match, nation, turn } = here.value;
  const own = kept.value?.match === match && kept.value.nation === nation && kept.value.turn === turn;
  return own ? kept.value!.clauses : [];
}

export function openText(clauses: readonly Clause[] = drafted()): void {
  const { match, nation, turn } = here.value;
  kept.value = { match, nation, turn, clauses };
  tab.value = 'table';
  card.value = { kind: 'text', clauses };
}

export const parties = (): readonly Nation[] => atTable(here.value.belief.seen, here.value.tables.book.effects);
export const isSeatedHere = (): boolean => parties().includes(here.value.nation);

export const proposalOf = (clauses: readonly Clause[]): Proposal => ({
  actor: here.value.nation,
  move: 'text',
  parties: parties(),
  clauses,
});

/** What is wrong with a draft, as sentences. */
export const wrongWith = (clauses: readonly Clause[]): readonly string[] =>
  textFaults(here.value.belief.seen, proposalOf(clauses), here.value.tables).map(fault => TEXT_FAULTS[fault]);

/** And with each clause by itself, beside it. */
export const wrongWithEach = (clauses: readonly Clause[]): readonly (string | null)[] =>
  clauseFaults(here.value.belief.seen, proposalOf(clauses), here.value.tables).map(fault => (fault === null ? null : TEXT_FAULTS[fault]));

/** What one party could still be bound to beside these clauses, by the issue it stands on. */
export function pledgesBeside(nation: Nation, clauses: readonly Clause[]): { readonly issue: string; readonly deeds: readonly Deed[] }[] {
  const { belief, tables } = here.value;
  const open = pledgesOf(belief.seen, nation, parties(), tables, clauses).filter(
    deed => !clauses.some(clause => sameDeed(clause.deed, deed)),
  );
  return tables.agenda.issues.flatMap(({ label }, k) => {
    const deeds = open.filter(deed => tables.agenda.means.get(codeOf(deed))!.issue === k);
    return deeds.length === 0 ? [] : [{ issue: label, deeds }];
  });
}

/** The sizes in which a clause's deed could be promised, its own among them. */
export const sizesOf = ({ deed }: Clause, clauses: readonly Clause[]): readonly Deed[] => {
  const { belief, tables } = here.value;
  return pledgesOf(belief.seen, deed.actor, parties(), tables, clauses).filter(other => sameDeed(other, deed));
};

/** With one clause more, behind the one that makes it possible. */
export function withClause(clauses: readonly Clause[], deed: Deed): readonly Clause[] {
  if (clauses.length >= MOST_CLAUSES) return clauses;
  const { belief, tables } = here.value;
  return [...clauses, plainClause(deed, placeFor(belief.seen, deed, clauses, parties(), tables) ?? 0)];
}

/** What a draft is believed to lead to: who signs, and what each home then makes of it. */
export interface Reckoned extends AtHome {
  readonly preview: Foreseen;
}
/** The world of a text that is signed, as the player believes, and how it would fare there at home with each who signs it. */
interface AtHome {
  readonly after: World;
  readonly home: ReadonlyMap<Nation, Ratification>;
}

const known = new WeakMap<Foreseen, Reckoned>();
/** Reckoned once for as long as its preview holds: the card and the table ask for the same draft. */
export function reckoned(order: Proposal): Reckoned {
  const preview = previewOf(order);
  const found = known.get(preview) ?? { preview, ...atHome(order) };
  known.set(preview, found);
  return found;
}

export function atHome(order: Proposal): AtHome {
  const { belief, tables } = here.value;
  const after = outlookFor(tables).from(belief.seen).leadsTo(order);
  const slot = slotFor(belief.seen);
  return { after, home: new Map(order.parties.map(n => [n, fare(after, slot, n)])) };
}
export const fare = (world: World, slot: number, nation: Nation): Ratification =>
  ratification(world, slot, nation, foresightFor(here.value.tables), here.value.tables);

/** What was refused last turn and lies on the table, to be countered. */
export const refusedNow = (): readonly StandingText[] => {
  const { seen } = here.value.belief;
  return textsIn(seen).filter(({ stage, since }) => stage === REFUSED && since === seen.globe.turn);
};

export function counter({ clauses }: StandingText): void {
  openText(clauses.map(({ deed, due, after, verified, ambiguity, snapback }) => ({ deed, due, after, verified, ambiguity, snapback })));
  say(PAGE.text.opened);
  requestAnimationFrame(() => document.getElementById('card-title')?.focus());
}

export const isTabled = (): boolean => draft.value.some(order => order.move === 'text');
export const tableIt = (clauses: readonly Clause[]): void => add(proposalOf(clauses));

/** The format of the session in being. */
export function formatNow(): Format | null {
  const who = parties();
  return FORMAT_NAMES.find(name => FORMATS[name].length === who.length && FORMATS[name].every(n => who.includes(n))) ?? null;
}

/** Open the card of a move of one's own, as a deed or by its name. */
export function openDeed(deed: Deed): void {
  const target = targetOf(deed);
  if (target !== -1) selected.value = target;
  tab.value = 'moves';
  card.value = { kind: 'deed', deed };
}
export const firstOf = (move: MoveName): Deed | null =>
  linesTowards(-1).find(line => line.move === move)?.first ?? DEEDS[here.value.nation].find(deed => deed.move === move) ?? null;
export const whyNotNow = (move: MoveName): string | null => linesTowards(-1).find(line => line.move === move)?.obstacle ?? null;
