import { sameDeed } from '../engine/deeds.ts';
import { logistic } from '../engine/exponential.ts';
import { MOST_CLAUSES } from '../engine/layout.ts';
import type { Deed } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Outlook } from '../engine/outlook.ts';
import { faceOf } from '../engine/talks/face.ts';
import { atTable } from '../engine/talks/formats.ts';
import { type Clause, type Proposal, TABLING } from '../engine/talks/proposal.ts';
import { textsIn } from '../engine/talks/read.ts';
import { placeFor, pledgesOf, tablingFault, textFaults } from '../engine/talks/tabling.ts';
import { REFUSED } from '../engine/talks/text.ts';
import { countedOn } from '../engine/talks/word.ts';
import type { Briefing } from './briefing.ts';
import type { Candidate } from './choice.ts';
import { plainClause, variationsOf } from './variations.ts';

/** Texts drafted from pairs of steps, those reckoned in full, and those weighed against other orders. */
const DRAFTS = 5;
const WEIGHED = 2;
/** Variations of a text refused last turn that are reckoned, as counters to it. */
const COUNTERS = 8;

/** A step and what it would be worth to each at the table, in points of value: its own as far as it is meant, another's as far as it is trusted. */
export interface Step {
  readonly clause: Clause;
  /** The deed that must be done before it, where it is not possible as things stand. */
  readonly behind: Deed | null;
  readonly worth: readonly number[];
}

/** Texts worth tabling: drafts that all at the table might sign, and counters to what was refused. */
export function textsOf(briefing: Briefing, outlook: Outlook): Candidate[] {
  const { nation, seen, tables, offers } = briefing;
  if (!offers || seen.state[nation].attention < TABLING || tablingFault(seen, nation, tables.book) !== null) return [];
  const parties = atTable(seen, tables.book.effects);
  const steps = stepsOf(parties, briefing, outlook);
  const drafts = bestDrafts(steps, meritFor(parties, nation, tables.book.value.scale)).flatMap(sequences);
  const texts = [
    ...drafts.map((clauses): Proposal => ({ actor: nation, move: 'text', parties, clauses })),
    ...countersOf(briefing, parties),
  ];
  return texts
    .map(order => ({ order, gain: outlook.gain(order), cost: TABLING }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, WEIGHED);
}

/** What those at a table could be bound to: as things stand, and behind one of their own steps. */
export function stepsOf(parties: readonly Nation[], briefing: Pick<Briefing, 'seen' | 'tables'>, outlook: Outlook): Step[] {
  const { seen, tables } = briefing;
  return parties.flatMap(n => {
    const first = pledgesOf(seen, n, parties, tables);
    const clauses = first.map(deed => plainClause(deed));
    return pledgesOf(seen, n, parties, tables, clauses).map(deed => {
      const after = placeFor(seen, deed, clauses, parties, tables)!;
      return stepOf(deed, after === 0 ? null : first[after - 1]!, parties, briefing, outlook);
    });
  });
}

function stepOf(
  deed: Deed,
  behind: Deed | null,
  parties: readonly Nation[],
  { seen, tables }: Pick<Briefing, 'seen' | 'tables'>,
  outlook: Outlook,
): Step {
  const k = tables.book.commitments;
  const clause = plainClause(deed);
  const worth = outlook.worthToAll(deed);
  return {
    clause,
    behind,
    worth: parties.map(n => {
      const counted = n === deed.actor ? k.own : countedOn(seen, n, deed.actor, k);
      return counted * worth[n]! - faceOf(seen, n, [clause], tables);
    }),
  };
}

/** What a set of steps promises whoever drafts it. */
type Merit = (set: readonly Step[]) => number;

/** To one at the table: its own gain, times the odds that the others sign. */
function meritFor(parties: readonly Nation[], nation: Nation, scale: number): Merit {
  const me = parties.indexOf(nation);
  return set => {
    let odds = 1;
    let own = 0;
    for (let p = 0; p < parties.length; p++) {
      let sum = 0;
      for (const { worth } of set) sum += worth[p]!;
      if (p === me) own = sum;
      else odds *= logistic(sum / scale);
    }
    return own > 0 ? odds * own : own - 1;
  };
}

/** Sets of steps, best first: every pair of steps by different parties, the best of them filled up with what adds most. */
export function bestDrafts(steps: readonly Step[], merit: Merit): Step[][] {
  const pairs: { set: Step[]; merit: number }[] = [];
  steps.forEach((a, i) => {
    for (const b of steps.slice(i + 1)) {
      if (a.behind !== null || b.behind !== null || a.clause.deed.actor === b.clause.deed.actor || sameDeed(a.clause.deed, b.clause.deed))
        continue;
      const set = [a, b];
      pairs.push({ set, merit: merit(set) });
    }
  });
  const best = pairs.sort((a, b) => b.merit - a.merit).slice(0, DRAFTS);
  return best.filter(one => one.merit > 0).map(({ set }) => filled(set, steps, merit));
}

/** Add the step that helps most, while one helps and there is room. */
function filled(set: readonly Step[], steps: readonly Step[], merit: Merit): Step[] {
  const now = [...set];
  while (now.length < MOST_CLAUSES) {
    const open = steps.filter(
      ({ clause: { deed }, behind }) =>
        (behind === null || now.some(({ clause }) => clause.deed === behind)) &&
        !now.some(({ clause }) => (clause.deed.actor === deed.actor && clause.deed.move === deed.move) || sameDeed(clause.deed, deed)),
    );
    const best = open.reduce<{ step: Step | null; merit: number }>(
      (most, step) => {
        const m = merit([...now, step]);
        return m > most.merit ? { step, merit: m } : most;
      },
      { step: null, merit: merit(now) },
    );
    if (best.step === null) break;
    now.push(best.step);
  }
  return now;
}

/**
 * Orders in which the steps could be taken: all at once, but what only another makes possible, and action for action, each side
 * waiting for the step before it.
 */
export function sequences(steps: readonly Pick<Step, 'clause' | 'behind'>[]): Clause[][] {
  const clauses = steps.map(({ clause, behind }) => ({ ...clause, after: 1 + steps.findIndex(step => step.clause.deed === behind) }));
  const first = clauses[0]!.deed.actor;
  const ours = clauses.filter(({ deed }) => deed.actor === first);
  const theirs = clauses.filter(({ deed }) => deed.actor !== first);
  const turns = (a: readonly Clause[], b: readonly Clause[]): Clause[] => {
    const woven = a.flatMap((one, k) => [one, ...(b[k] === undefined ? [] : [b[k]])]);
    return [...woven, ...b.slice(a.length)].map((clause, k) => ({ ...clause, after: k }));
  };
  return [[...clauses], turns(ours, theirs), turns(theirs, ours)];
}

/** Variations of what was refused last turn, tabled in answer to it. */
function countersOf({ nation, seen, tables }: Briefing, parties: readonly Nation[]): Proposal[] {
  return textsIn(seen)
    .filter(({ stage, since }) => stage === REFUSED && since === seen.globe.turn)
    .flatMap(({ clauses }) => variationsOf({ actor: nation, move: 'text', parties, clauses }, seen, tables))
    .filter(text => textFaults(seen, text, tables).length === 0)
    .slice(0, COUNTERS);
}
