import { sequences } from '../../agents/texts.ts';
import { plainClause } from '../../agents/variations.ts';
import { DEEDS } from '../../engine/deeds.ts';
import { CHN, JPN, PRK, RUS } from '../../engine/nations.ts';
import type { Clause, Proposal } from '../../engine/talks/proposal.ts';
import type { StandingText } from '../../engine/talks/read.ts';
import { pledgesOf } from '../../engine/talks/tabling.ts';
import { BROKEN_DOWN, DISPUTED, DONE } from '../../engine/talks/text.ts';
import { shareOf } from '../estimate.ts';
import { type Arm, between, type Contrast, type Finding, type Pairs, reported, type Settings, type Size } from './experiment.ts';
import { dispersed, scenarioWith } from './shared.ts';
import { convened, done, draftsIn, fallen, oddsOf, playedOn, type Situation, signingOdds, situations, withText } from './situations.ts';

const many = Number.POSITIVE_INFINITY;
type Opening = 'pivot-2014' | 'first-round-2003';
const worldsOf = (set: Settings, games: number, opening: Opening = 'pivot-2014'): readonly Situation[] =>
  situations(opening, s => scenarioWith(s, opening), set, games);
const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

/** Worlds of default games with all six called together: two numbers each, or none where one has nothing to tell. */
const atTable =
  (pair: (at: Situation) => readonly [number, number] | null, opening: Opening = 'pivot-2014'): Contrast['pairs'] =>
  (set, games) => {
    const all = worldsOf(set, games, opening).map(one => pair(convened(one)));
    const told = all.filter(one => one !== null);
    return [told.map(([a]) => a), told.map(([, b]) => b)];
  };

const first2003 = (times: number): Arm => ({
  name: `2003, ${times} times as far apart`,
  scenario: set => scenarioWith(set, 'first-round-2003', dispersed(times)),
});
/** How far the five stand from their mean at each level, against the file: as much again each time. */
const DISPERSION = [1, 2, 3, 4] as const;

/** P(PRK returns): the odds that it comes when Beijing calls all six, in the worlds of default games without talks. */
function returning(set: Settings, games: number): Pairs {
  const call = { actor: CHN, move: 'call-talks', given: { format: 'six', condition: 'none' } } as const;
  const urged = { actor: RUS, move: 'broker', given: { target: PRK } } as const;
  const worlds = worldsOf(set, games);
  return [worlds.map(one => oddsOf(done(one, urged), call, PRK)), worlds.map(one => oddsOf(one, call, PRK))];
}

const binds = (text: Proposal): boolean => text.clauses.some(({ deed }) => deed.actor === PRK);

/** The odds that the other five sign what would be tabled, after Pyongyang broke a text and after the same text lapsed. */
const afterBreach = atTable(at => {
  const drafts = draftsIn(at);
  const earlier = drafts.find(binds);
  if (earlier === undefined) return null;
  const odds = (from: Situation): number => mean(drafts.map(text => signingOdds(from, text, PRK)));
  return [odds(fallen(at, earlier, PRK)), odds(fallen(at, earlier, null))];
});

/** Points of value, to those it was for, that stand delivered. */
const delivered = ({ clauses }: StandingText): number =>
  clauses.reduce((sum, { status, cheated, stake }) => sum + ((status === DONE || status === DISPUTED) && !cheated ? stake : 0), 0);

/** Turns for which a text is played out. */
const PLAYED = 8;
function path(at: Situation, text: Proposal): readonly StandingText[] {
  const { after, slot } = withText(at, text);
  return playedOn(after, { turns: PLAYED }).texts.find(one => one.turn === 0 && one.path[0]!.slot === slot)!.path;
}

/**
 * What becomes of a draft action for action, and with all its clauses due at once: of the drafts of 2003 that bind Pyongyang, the one it
 * would soonest sign. What nobody means to keep says nothing about order.
 */
function inBothOrders(at: Situation): readonly [woven: StandingText, together: StandingText] | null {
  const drafts = draftsIn(at).filter(draft => binds(draft) && draft.clauses.length > 2);
  const odds = drafts.map(draft => oddsOf(at, draft, PRK));
  const text = drafts[odds.indexOf(Math.max(...odds))];
  if (text === undefined) return null;
  const steps = text.clauses.map(clause => ({ clause, behind: null }));
  const [together, woven] = sequences(steps);
  const of = (clauses: readonly Clause[]): StandingText => path(at, { ...text, clauses }).at(-1)!;
  return [of(woven!), of(together!)];
}
const interleaved = atTable(at => {
  const both = inBothOrders(at);
  return both === null ? null : [delivered(both[0]), delivered(both[1])];
}, 'first-round-2003');

/** Beside P22: whatever they deliver, how many of them somebody breaks. */
export function broken({ games }: Size): Finding[] {
  const ends = worldsOf({}, games, 'first-round-2003').flatMap(at => {
    const both = inBothOrders(convened(at));
    return both === null ? [] : [both.map(({ stage }) => stage === BROKEN_DOWN)];
  });
  return ['action for action', 'with all clauses due at once'].map((how, k) =>
    reported('P22', `2003, texts ${how} that are broken within ${PLAYED} turns`, shareOf(ends.map(pair => pair[k]!))),
  );
}

const put = (text: Proposal, ambiguity: number): Proposal => ({
  ...text,
  clauses: text.clauses.map(clause => ({ ...clause, ambiguity })),
});

const vagueSigned = atTable(at => {
  const drafts = draftsIn(at);
  if (drafts.length === 0) return null;
  const odds = (ambiguity: number): number => mean(drafts.map(text => signingOdds(at, put(text, ambiguity))));
  return [odds(2), odds(0)];
});

const vagueDisputed = atTable(at => {
  const [text] = draftsIn(at);
  if (text === undefined) return null;
  const disputed = (ambiguity: number): number =>
    path(at, put(text, ambiguity)).some(({ clauses }) => clauses.some(({ status }) => status === DISPUTED)) ? 1 : 0;
  return [disputed(2), disputed(0)];
});

const INQUIRY = DEEDS[PRK].find(({ move }) => move === 'abduction-inquiry')!;

/** The odds that Tokyo signs what would be tabled, with a clause on the abducted and without. */
const withInquiry = atTable(at => {
  if (!pledgesOf(at.world, PRK, [JPN, PRK], at.scenario.tables).includes(INQUIRY)) return null;
  const bare = draftsIn(at)
    .filter(({ actor }) => actor !== JPN)
    .map(text => ({ ...text, clauses: text.clauses.filter(({ deed }) => deed !== INQUIRY).slice(0, 3) }));
  if (bare.length === 0) return null;
  const more = bare.map(text => ({ ...text, clauses: [...text.clauses, plainClause(INQUIRY)] }));
  return [mean(more.map(text => oddsOf(at, text, JPN))), mean(bare.map(text => oddsOf(at, text, JPN)))];
});

/** Contrasts at the table. */
export const TABLE: readonly Contrast[] = [
  ...[1, 2, 3].map(
    (level): Contrast => ({
      pattern: 'P11',
      what: `2003, the five ${DISPERSION[level]} times as far apart against ${DISPERSION[level - 1]}: games with a text by turn 12`,
      pairs: between(first2003(DISPERSION[level]!), first2003(DISPERSION[level - 1]!), 12, game =>
        game.texts.some(({ turn }) => turn <= 12) ? 1 : 0,
      ),
      as: 'relative',
      band: [-many, -0.1],
      ablate: { 'commitments.face': 0 },
    }),
  ),
  {
    pattern: 'P13',
    what: 'Moscow urges once against not: odds that Pyongyang returns',
    pairs: returning,
    as: 'difference',
    band: [0.02, 0.1],
    ablate: { 'moves.call-talks.broker': 0 },
  },
  {
    pattern: 'P21',
    what: 'a text Pyongyang broke against one that lapsed: odds that the five sign the next',
    pairs: afterBreach,
    as: 'relative',
    band: [-many, -0.3],
    ablate: { 'commitments.breachTrust': 0, 'commitments.breachLeast': 0 },
  },
  {
    pattern: 'P22',
    what: `2003, clauses action for action against all at once: points of value that stand delivered after ${PLAYED} turns`,
    pairs: interleaved,
    as: 'relative',
    band: [0.5, many],
    ablate: { 'commitments.beside': 0 },
  },
  {
    pattern: 'P23',
    what: 'all clauses as vague as can be against plain: odds that all sign',
    pairs: vagueSigned,
    as: 'difference',
    band: [0.02, many],
    ablate: { 'commitments.unsaid': 0, 'commitments.generous': 0, 'commitments.lenient': 0, 'commitments.vague': 0 },
  },
  {
    pattern: 'P23',
    what: `all clauses as vague as can be against plain: texts disputed within ${PLAYED} turns`,
    pairs: vagueDisputed,
    as: 'difference',
    band: [0.02, many],
    ablate: { 'commitments.dispute': 0 },
  },
  {
    pattern: 'P24',
    what: 'a clause on the abducted against none: odds that Tokyo signs',
    pairs: withInquiry,
    as: 'difference',
    band: [0.25, many],
    ablate: {
      'moves.abduction-inquiry.progress': 0,
      'moves.abduction-inquiry.home': 0,
      'moves.abduction-inquiry.families': 0,
      'commitments.unspoken': 0,
      'commitments.beside': 0,
    },
  },
];
