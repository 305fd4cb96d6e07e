import type { Agent } from '../../agents/briefing.ts';
import { defaultAgent } from '../../agents/default.ts';
import { DEEDS } from '../../engine/deeds.ts';
import { PRK } from '../../engine/nations.ts';
import type { StandingText } from '../../engine/talks/read.ts';
import { DISPUTED, DONE, stands } from '../../engine/talks/text.ts';
import { shareOf } from '../estimate.ts';
import { type Signed, standing } from '../signed.ts';
import { baseline } from './bands.ts';
import { type Arm, type Finding, inBand, play, reported, type Settings, type Size } from './experiment.ts';
import type { Glance } from './glance.ts';
import { governedBy, scenarioWith, without } from './shared.ts';

const first2003 = ({ games }: Size): readonly Glance[] =>
  play('2003', { scenario: set => scenarioWith(set, 'first-round-2003') }, {}, games);

/** Turns after a test in which the Council may answer it. */
const ANSWER = 2;
/** Steps of law in the turns after each test that left them time. */
const answersTo = (game: Glance): number[] =>
  game.frames.flatMap(({ tests, law }, t) => {
    const before = t === 0 ? game.opening : game.frames[t - 1]!;
    const after = game.frames[t + ANSWER];
    return tests > before.tests && after !== undefined && law < 10 ? [after.law - law] : [];
  });

const NUCLEAR_TEST = DEEDS[PRK].find(({ move }) => move === 'nuclear-test')!;
const testing: Agent = {
  ...defaultAgent,
  orders: briefing => (briefing.seen.globe.turn === 0 ? [NUCLEAR_TEST] : defaultAgent.orders(briefing)),
};
/** Moscow minds a nuclear neighbour as the file says, or little: a government that spoils, and a rift that dulls twice as much. */
const WARINESS = {
  high: { government: 'hedger', set: {} },
  low: { government: 'spoiler', set: { 'goals.border.dulled': 0.01, 'moves.nuclear-test.dulled': 0.01 } },
} as const;
type Wariness = keyof typeof WARINESS;

/** A test in the first turn, under one kind of government in Moscow and a rift that stays as wide. */
const tested = (wariness: Wariness, rift: number): Arm => ({
  scenario: (set: Settings) =>
    scenarioWith({ ...set, ...WARINESS[wariness].set, 'world.programme.readiness': 1, 'world.globe.rift': rift }, 'pivot-2014', file =>
      governedBy('RUS', WARINESS[wariness].government)(without('crimea', 'airliner', 'ukraine', 'ceasefire')(file)),
    ),
  options: {
    agents: { [PRK]: testing },
    turns: 1 + ANSWER,
    pin: world => {
      world.globe.rift = rift;
    },
  },
});

/** Of the turns after the test in which a draft was tabled, whether nothing came of it. */
const vetoed = (game: Glance): boolean[] =>
  game.frames.flatMap(({ orders, law }, t) =>
    t > 0 && orders.flat().some(({ move }) => move === 'un-draft') ? [law <= game.frames[t - 1]!.law] : [],
  );

/** P8: the Council answers a test, unless Moscow neither minds the bomb nor owes the West anything. */
export function vetoes(size: Size): Finding[] {
  const games = baseline(size);
  const steps = games.flatMap(answersTo);
  const leaps = games.flatMap(({ frames }) => frames.flatMap(({ law }, t) => (t === 0 ? [] : [law - frames[t - 1]!.law > 2])));
  const cell = (wariness: Wariness, rift: number, band: readonly [number, number]): Finding => {
    const drafts = play(`test ${wariness} ${rift}`, tested(wariness, rift), {}, size.games).flatMap(vetoed);
    return inBand('P8', `${wariness} border wariness, rift ${rift}: drafts after a test that are vetoed`, shareOf(drafts), band);
  };
  return [
    inBand('P8', 'tests after which the law tightens within 2 turns', shareOf(steps.map(by => by > 0)), [0.85, 1]),
    inBand('P8', 'turns in which it tightens by more than 2 steps', shareOf(leaps), [0, 0]),
    reported('P8', 'tests after which it tightens by more than 2 in both turns together', shareOf(steps.map(by => by > 2))),
    cell('low', 95, [0.5, 1]),
    cell('low', 70, [0, 0.5]),
    cell('high', 95, [0, 0.5]),
    cell('high', 70, [0, 0.5]),
  ];
}

const CAPS: readonly string[] = ['moratorium', 'freeze', 'disable'];
const caps = ({ path }: Signed): boolean => path[0]!.clauses.some(({ deed }) => CAPS.includes(deed.move));
/** Turns after which it is asked whether a text still stands. */
const LATER = 4;

/** P12: what Pyongyang signs in 2014, and whether it lasts. P13: how often all six meet. */
export function texts2014(size: Size): Finding[] {
  const games = baseline(size);
  return [
    inBand(
      'P12',
      'games with full dismantlement',
      shareOf(games.map(game => game.frames.some(({ warheads }) => warheads <= 0))),
      [0, 0.02],
    ),
    inBand('P12', 'games in which a moratorium, cap or freeze is signed', shareOf(games.map(game => game.texts.some(caps))), [0.01, 0.1]),
    inBand(
      'P12',
      'games in which one is in force 4 turns later',
      shareOf(games.map(game => game.texts.some(text => caps(text) && stands(standing(text, LATER).stage)))),
      [0, 0.05],
    ),
    inBand('P13', 'games in which all six meet', shareOf(games.map(game => game.frames.some(({ six }) => six))), [0, 0.35]),
  ];
}

const isDelivered = ({ clauses }: StandingText): boolean =>
  clauses.every(({ status, cheated }) => (status === DONE || status === DISPUTED) && !cheated);

/** P16: a text at the opening of 2003, and what is left of it. */
export function talks2003(size: Size): Finding[] {
  const games = first2003(size).map(({ texts }) => texts.filter(({ turn }) => turn <= 12));
  return [
    inBand('P16', '2003: games with a text by turn 12', shareOf(games.map(texts => texts.length > 0)), [0.4, 0.75]),
    inBand(
      'P16',
      '2003: games with a text fully delivered',
      shareOf(games.map(texts => texts.some(({ path }) => isDelivered(path.at(-1)!)))),
      [0, 0.1],
    ),
  ];
}
