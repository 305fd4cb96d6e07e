import { bestDrafts, type Step, sequences, stepsOf } from '../agents/texts.ts';
import { variationsOf } from '../agents/variations.ts';
import { codeOf } from '../engine/deeds.ts';
import { logistic } from '../engine/exponential.ts';
import { moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { Outlook } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import { FORMAT_NAMES, FORMATS, type Format } from '../engine/talks/formats.ts';
import type { Proposal } from '../engine/talks/proposal.ts';
import { textFaults } from '../engine/talks/tabling.ts';
import { maskOf } from '../engine/talks/text.ts';
import { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';
import { textsTold } from './texts-told.ts';

/** A text that all of a format would more likely sign than not, on the true world, and what each would gain by it. */
export interface Untabled {
  readonly format: Format;
  readonly proposal: Proposal;
  readonly gains: readonly { readonly nation: Nation; readonly by: number }[];
  /** The world at the end, with those of the format at the table. */
  readonly on: World;
}

/** Rounds of changes of one respect, after the drafting; points of the mean that a point of somebody's loss outweighs. */
const ROUNDS = 4;
const LOSS = 10;

/** The agreement at the end of a game that nobody had tabled and all would have signed, if there is one: of all six, or else of fewer. */
export function untabled(match: Match): Untabled | null {
  for (const format of FORMAT_NAMES) {
    const found = untabledBy(match, format);
    if (found !== null) return found;
  }
  return null;
}

/** The same in one format, for those who look at one after another. */
export function untabledBy(match: Match, format: Format): Untabled | null {
  if (match.end === 'war' || match.end === 'collapse') return null;
  const tabled = new Set(textsTold(match, turn => match.entries(turn)).map(({ proposal }) => keyOf(proposal)));
  return agreementAt(match.after(match.turn), format, match.scenario.tables, text => tabled.has(keyOf(text)));
}

/** A text by what it binds whom to, whatever its terms. */
const keyOf = ({ parties, clauses }: Proposal): string =>
  [maskOf(parties), ...clauses.map(({ deed }) => codeOf(deed)).sort((a, b) => a - b)].join(' ');

/**
 * Search what could be promised on a world, with those of a format at the table: drafts that promise all of them most, then changes of
 * one respect at a time while one helps. Those for whom `known` is true do not count.
 */
export function agreementAt(now: World, format: Format, tables: Tables, known: (text: Proposal) => boolean = () => false): Untabled | null {
  const seen = seated(now, format);
  const parties = FORMATS[format];
  const outlook = new Outlook(tables).from(seen);
  const drafts = bestDrafts(stepsOf(parties, { seen, tables }, outlook), set => meritToAll(set, tables.book.value.scale))
    .flatMap(sequences)
    .map((clauses): Proposal => ({ actor: parties[0]!, move: 'text', parties, clauses }))
    .filter(text => textFaults(seen, text, tables).length === 0);
  const judge = (proposal: Proposal): Judged => judged(proposal, outlook);
  let best = bestOf(drafts.map(judge));
  for (let round = 0; round < ROUNDS && best !== null; round++) {
    const next = bestOf(variationsOf(best.proposal, seen, tables).filter(isSober).map(judge));
    if (next === null || next.score <= best.score) break;
    best = next;
  }
  if (best === null || !best.gains.every(({ by }) => by > 0) || known(best.proposal)) return null;
  const { proposal, gains } = best;
  return { format, proposal, gains, on: seen };
}

interface Judged {
  readonly proposal: Proposal;
  readonly gains: Untabled['gains'];
  /** The mean gain, less what losses outweigh. */
  readonly score: number;
}

function judged(proposal: Proposal, outlook: Outlook): Judged {
  outlook.reckon(proposal, proposal.parties);
  const gains = proposal.parties.map(nation => ({ nation, by: outlook.margin(proposal, nation) }));
  const score = gains.reduce((sum, { by }) => sum + by + LOSS * Math.min(0, by), 0) / gains.length;
  return { proposal, gains, score };
}

/** Nobody sends inspectors to look at what all can see. */
const isSober = ({ clauses }: Proposal): boolean =>
  clauses.every(({ deed, verified }) => {
    const { pledge } = moveOf(deed.move);
    return verified === 0 || (typeof pledge === 'object' && pledge.hidden === true);
  });

const bestOf = (all: readonly Judged[]): Judged | null =>
  all.reduce<Judged | null>((best, one) => (best === null || one.score > best.score ? one : best), null);

/** To all at the table: the mean gain, times the odds that all sign. */
function meritToAll(set: readonly Step[], scale: number): number {
  const sums = set[0]!.worth.map((_, p) => set.reduce((sum, { worth }) => sum + worth[p]!, 0));
  const mean = sums.reduce((all, sum) => all + sum, 0) / sums.length;
  return mean > 0 ? sums.reduce((odds, sum) => odds * logistic(sum / scale), mean) : mean - 1;
}

/** A world in which those of a format sit together and nobody else does. */
function seated(now: World, format: Format): World {
  const world = new World().copyFrom(now);
  world.globe.session = 100;
  for (const n of NATIONS) world.state[n].seated = FORMATS[format].some(m => m === n) ? 1 : 0;
  return world;
}
