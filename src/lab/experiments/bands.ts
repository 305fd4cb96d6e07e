import type { Agent } from '../../agents/briefing.ts';
import { defaultAgent } from '../../agents/default.ts';
import { NATIONS, PRK } from '../../engine/nations.ts';
import type { World } from '../../engine/world.ts';
import { difference, type Estimate, estimate, median, quantile, shareOf } from '../estimate.ts';
import { type Arm, type Finding, inBand, play, reported, type Size } from './experiment.ts';
import { at, type Glance } from './glance.ts';
import { pivot, scenarioWith } from './shared.ts';

const BASELINE: Arm = pivot();
/** Default games of the pivot, which many patterns look at. */
export const baseline = ({ games }: Size): readonly Glance[] => play('baseline', BASELINE, {}, games);
const hindcast = ({ games }: Size): readonly Glance[] =>
  play('hindcast', { scenario: set => scenarioWith(set, 'hindcast-2014') }, {}, games);

/** P2: a promise is not a payment. */
export const delivery = (size: Size): Finding[] => {
  const games = baseline(size).filter(game => at(game, 8).promised > 100);
  return [
    inBand(
      'P2',
      'part of what Russia promised (debt apart) delivered after 8 turns',
      estimate(games.map(game => at(game, 8).delivered / at(game, 8).promised)),
      [0.1, 0.35],
    ),
  ];
};

/** Everybody holds: the rules alone. */
const still: Agent = { ...defaultAgent, orders: () => [] };
const nobody = { agents: Object.fromEntries(NATIONS.map(n => [n, still])) as Partial<Record<(typeof NATIONS)[number], Agent>> };

/** P4: law times enforcement, both pinned. */
export function enforcement({ games }: Size): Finding[] {
  const pinned = (law: number, applied: number): Arm =>
    pivot(
      {},
      {
        pin: (world: World) => {
          world.globe.unRegime = law;
          for (const n of NATIONS) if (n !== PRK) world.state[n].enforcement = applied;
        },
      },
    );
  const change = (arm: Arm): Estimate => estimate(play('', arm, {}, games).map(game => at(game, 8).prkTrade / game.opening.prkTrade - 1));
  return [
    inBand('P4', 'law 4, enforcement 0.2: change of North Korean trade after 8 turns', change(pinned(4, 0.2)), [-0.1, 0.1]),
    inBand('P4', 'law 9, enforcement 0.8: change of North Korean trade after 8 turns', change(pinned(9, 0.8)), [-0.65, -0.4]),
  ];
}

/** P7: the courtship fades if unused, and seldom buys relief. */
export function courtship(size: Size): Finding[] {
  const gap = (turn: number): Estimate => {
    const arms = [60, 20].map(tie =>
      play(`still ${tie}`, pivot({ 'world.dyad.RUS.PRK.tie': tie, 'world.dyad.PRK.RUS.tie': tie }, nobody), {}, Math.min(size.games, 40)),
    );
    return difference(
      arms[0]!.map(game => at(game, turn).tie),
      arms[1]!.map(game => at(game, turn).tie),
    );
  };
  const left = { ...gap(7) };
  const first = gap(1).mean;
  const kept = { mean: left.mean / first, low: left.low / first, high: left.high / first, n: left.n };
  const noRelief = baseline(size).map(game =>
    game.frames.every((frame, t) => t === 0 || frame.sanctionsOnRussia >= game.frames[t - 1]!.sanctionsOnRussia),
  );
  return [
    inBand('P7', 'part of an unused tie left after 6 turns', kept, [0.4, 0.6]),
    inBand('P7', 'games in which Russia gets no sanctions relief', shareOf(noRelief), [0.7, 1]),
  ];
}

const withheld = (world: World): void => {
  world.rail.keyKor = 0;
};

/** P9: the railway with three keys. */
export function railway(size: Size): Finding[] {
  const games = baseline(size);
  const shut = play('rail shut', pivot({}, { pin: withheld }), {}, size.games);
  const open = (world: World): void => {
    world.rail.keyRus = 1;
    world.rail.keyPrk = 1;
    world.rail.keyKor = 1;
    world.programme.readiness = 0;
  };
  const long = play('rail open', { scenario: set => scenarioWith({ turns: 24, ...set }), options: { pin: open } }, {}, size.games);
  return [
    inBand('P9', 'games with a pilot shipment within 12 turns', shareOf(games.map(game => at(game, 12).pilots > 0)), [0.4, 0.9]),
    inBand('P9', 'railway complete within 12 turns', shareOf(games.map(game => at(game, 12).rail >= 100)), [0, 0.05]),
    inBand('P9', 'railway complete with a key withheld', shareOf(shut.map(game => at(game, 12).rail >= 100)), [0, 0]),
    inBand('P9', 'railway complete with open keys, no tests and 24 turns', shareOf(long.map(game => at(game, 24).rail >= 100)), [0.5, 1]),
  ];
}

/** P14: Russian trade stays small. P15: tests come, and not too many. */
export function history(size: Size): Finding[] {
  const games = baseline(size);
  const tests = hindcast(size).map(game => at(game, 16).tests - game.opening.tests);
  const middle = median(tests);
  return [
    inBand(
      'P14',
      'games with Russia-North Korea trade under 150 m a year through turn 12',
      shareOf(games.map(game => game.frames.slice(0, 12).every(frame => frame.rusTrade < 150))),
      [0.8, 1],
    ),
    inBand(
      'P15',
      'games with a nuclear test within 10 turns',
      shareOf(games.map(game => at(game, 10).tests > game.opening.tests)),
      [0.5, 0.9],
    ),
    inBand(
      'P15',
      'median number of tests in 16 turns',
      { mean: middle, low: quantile(tests, 0.25), high: quantile(tests, 0.75), n: tests.length },
      [1, 3],
    ),
  ];
}

/** What happened, by calendar year (parameters.json): trade with South Korea included; 2015's total was not found. */
const HISTORY = [
  {
    series: 'all trade, USD m',
    value: (g: Glance, y: number) => yearly(g, y, f => f.prkTrade),
    points: [
      [0, 9953],
      [2, 6862],
      [3, 5551],
    ],
  },
  {
    series: "China's share, %",
    value: (g: Glance, y: number) => yearly(g, y, f => f.chinaShare),
    points: [
      [0, 68.9],
      [2, 80.3],
      [3, 94.8],
    ],
  },
  {
    series: 'Russian trade, USD m',
    value: (g: Glance, y: number) => yearly(g, y, f => f.rusTrade),
    points: [
      [0, 85],
      [1, 83],
      [2, 76],
      [3, 77],
    ],
  },
  {
    series: 'missile launches',
    value: (g: Glance, y: number) => at(g, 4 * y + 4).launches - (y === 0 ? 0 : at(g, 4 * y).launches),
    points: [
      [0, 19],
      [1, 15],
      [2, 24],
      [3, 21],
    ],
  },
  {
    series: 'UN law at the end of the year',
    value: (g: Glance, y: number) => at(g, 4 * y + 4).law,
    points: [
      [0, 4],
      [1, 4],
      [2, 6],
      [3, 9],
    ],
  },
] as const;

function yearly(game: Glance, year: number, of: (frame: Glance['frames'][number]) => number): number {
  const frames = [1, 2, 3, 4].map(quarter => at(game, 4 * year + quarter));
  return frames.reduce((sum, frame) => sum + of(frame), 0) / 4;
}

/** P25: history inside the 90% band at 80% of points; every point is shown. */
export function hindcasts(size: Size): Finding[] {
  const games = hindcast(size);
  const rows: Finding[] = [];
  const inside: boolean[] = [];
  for (const { series, value, points } of HISTORY) {
    for (const [year, happened] of points) {
      const values = games.map(game => value(game, year));
      const [low, high] = [quantile(values, 0.05), quantile(values, 0.95)];
      inside.push(happened >= low && happened <= high);
      rows.push(
        reported('P25', `${2014 + year}: ${series}, history ${happened}${inside.at(-1) === true ? '' : ' (outside)'}`, {
          mean: median(values),
          low,
          high,
          n: games.length,
        }),
      );
    }
  }
  return [inBand('P25', 'points of history inside the 90% band', shareOf(inside), [0.8, 1]), ...rows];
}
