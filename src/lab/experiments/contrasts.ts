import type { Agent } from '../../agents/briefing.ts';
import { defaultAgent } from '../../agents/default.ts';
import { DEEDS, targetOf } from '../../engine/deeds.ts';
import { YES } from '../../engine/move.ts';
import type { Deed } from '../../engine/moves/index.ts';
import { JPN, KOR, PRK, RUS, USA } from '../../engine/nations.ts';
import type { Scenario } from '../../scenario/read.ts';
import { type Arm, between, type Contrast, type Settings } from './experiment.ts';
import { approaches, at, countOrders, type Glance } from './glance.ts';
import { leaving, pivot, scenarioWith, without } from './shared.ts';

/** The Ukraine shock itself is left out, so that the opening rift is all that differs. */
const riftArm = (rift: number): Arm => ({
  scenario: set =>
    scenarioWith(
      { ...set, 'world.globe.rift': rift, 'news.ukraine-fighting.odds': 0 },
      'pivot-2014',
      without('crimea', 'airliner', 'ukraine', 'ceasefire'),
    ),
});
const RIFT_OFF: Settings = { 'measures.riftFrom': 99.9, 'measures.unityRift': 0, 'goals.border.dulled': 0 };

/** Flows of 2005: China 39% of all trade (parameters kp_cn_share_incl_rok), own sanctions of the others at `own`. */
function flows2005(set: Settings, own: number): Scenario {
  const flows: Settings = {
    'world.dyad.PRK.CHN.exports': 499,
    'world.dyad.CHN.PRK.exports': 1082,
    'world.dyad.PRK.KOR.exports': 340,
    'world.dyad.KOR.PRK.exports': 720,
    'world.dyad.PRK.RUS.exports': 8,
    'world.dyad.RUS.PRK.exports': 224,
    'world.dyad.PRK.JPN.exports': 131,
    'world.dyad.JPN.PRK.exports': 63,
    'world.dyad.PRK.JPN.exportsBase': 131,
    'world.dyad.JPN.PRK.exportsBase': 63,
    'world.state.PRK.abroad': 1005,
    'world.globe.unRegime': 0,
    'world.dyad.USA.PRK.sanctions': 2,
    'world.dyad.JPN.PRK.sanctions': 0,
    'world.dyad.KOR.PRK.sanctions': 0,
  };
  const scenario = scenarioWith({ ...flows, ...set }, 'pivot-2014', without('coal', 'rouble', 'kaesong'));
  for (const [n, start] of [
    [JPN, 0],
    [KOR, 0],
  ] as const)
    scenario.opening.dyad[n][PRK].sanctions = start + own;
  return scenario;
}

/** China's share set, all else scaled so that the total stays. */
function shareArm(china: number): Arm {
  const total = 9683;
  const rest = (total * (1 - china)) / (total - 6540);
  return pivot({
    'world.dyad.PRK.CHN.exports': 2869 * ((total * china) / 6540),
    'world.dyad.CHN.PRK.exports': 3671 * ((total * china) / 6540),
    'world.dyad.PRK.KOR.exports': 1171.5 * rest,
    'world.dyad.KOR.PRK.exports': 1171.5 * rest,
    'world.dyad.PRK.RUS.exports': 16 * rest,
    'world.dyad.RUS.PRK.exports': 88 * rest,
    'world.state.PRK.abroad': 696 * rest,
  });
}

const relief = DEEDS[RUS].filter(
  deed => (deed.move === 'write-off-debt' && deed.given.share === 0.9) || (deed.move === 'trade-pact' && deed.given.amount === 300),
);
/** Russia writes off the debt and signs a trade pact in the first turn, or does neither; then it plays as ever. */
const opens = (does: boolean): Agent => ({
  ...defaultAgent,
  orders: briefing => (briefing.seen.globe.turn === 0 ? (does ? [...relief] : []) : defaultAgent.orders(briefing)),
});

const NUCLEAR_TEST = DEEDS[PRK].find(({ move }) => move === 'nuclear-test')!;
const SHIELD = DEEDS[USA].find(deed => deed.move === 'missile-defence' && deed.given.switch === 'deploy')!;
/** Seoul says yes to missile defence, and to all else what it would. */
const agreeing: Agent = {
  ...defaultAgent,
  answers: (briefing, questions) =>
    defaultAgent.answers(briefing, questions).map((said, k) => (questions[k]!.order.move === 'missile-defence' ? YES : said)),
};
/** In the first turn a seat orders this and nothing else; then it plays as ever. */
const firstly = (order: Deed | null): Agent => ({
  ...defaultAgent,
  orders: briefing => (briefing.seen.globe.turn > 0 ? defaultAgent.orders(briefing) : order === null ? [] : [order]),
});
/** Pyongyang tests in the first turn, or stands ready to and does not. */
const testArm = (does: boolean): Arm =>
  pivot({ 'world.programme.readiness': 1 }, { agents: { [PRK]: firstly(does ? NUCLEAR_TEST : null) } });

/** Missile defence in the South from the first turn on, or at no time. */
const shieldArm = (stands: boolean): Arm => ({
  scenario: set => scenarioWith(set, 'pivot-2014', stands ? file => file : leaving('missile-defence')),
  options: { agents: { [USA]: firstly(stands ? SHIELD : null), [KOR]: agreeing } },
});

const tieArm = (tie: number, options: Arm['options'] = {}): Arm =>
  pivot({ 'world.dyad.RUS.PRK.tie': tie, 'world.dyad.PRK.RUS.tie': tie }, options);

const elsewhere = (game: Glance): number =>
  countOrders(game, PRK, 12, order => {
    const to = order.move === 'text' ? -1 : order.move === 'offer' ? order.to : targetOf(order);
    return to === RUS || to === JPN || to === KOR;
  });

/** Shared pressure at work, or not. */
const pressed = (on: boolean): Arm => ({
  ...pivot(on ? {} : { 'rules.shared-pressure.pull': 0 }),
  name: `shared pressure ${on ? 'on' : 'off'}`,
});

const many = Number.POSITIVE_INFINITY;

/** Contrasts between whole games. */
export const GAMES: readonly Contrast[] = [
  {
    pattern: 'P1',
    what: 'opening rift 80 against 30: Russian approaches to North Korea, turns 1-4',
    pairs: between(riftArm(80), riftArm(30), 4, game => countOrders(game, RUS, 4, order => approaches(order, PRK))),
    as: 'relative',
    band: [0.25, many],
    ablate: RIFT_OFF,
  },
  {
    pattern: 'P1',
    what: 'opening rift 80 against 30: unity of the five at the end',
    pairs: between(riftArm(80), riftArm(30), 12, game => at(game, 12).unity),
    as: 'difference',
    band: [-many, -5],
    ablate: RIFT_OFF,
  },
  {
    pattern: 'P3',
    what: "others' sanctions +2 on the flows of 2005: China's share after 8 turns, points",
    pairs: between({ scenario: set => flows2005(set, 2) }, { scenario: set => flows2005(set, 0) }, 8, game => at(game, 8).chinaShare),
    as: 'difference',
    band: [6, many],
    ablate: { 'rules.trade.own': 0 },
  },
  {
    pattern: 'P5',
    what: "China's share 80% against 50%: North Korean moves to Russia, Japan and South Korea",
    pairs: between(shareArm(0.8), shareArm(0.5), 12, elsewhere),
    as: 'relative',
    band: [0.15, many],
    ablate: { 'goals.autonomy.full': 1000 },
  },
  {
    pattern: 'P6',
    what: "debt relief and trade pact: China's leverage as Pyongyang sees it, after turn 2",
    pairs: between(
      pivot({}, { agents: { [RUS]: opens(true) } }),
      pivot({}, { agents: { [RUS]: opens(false) } }),
      2,
      game => at(game, 2).perceivedChina,
    ),
    as: 'relative',
    band: [-0.1, -0.03],
    ablate: { 'measures.promiseSpare': 0, 'measures.clearedSpare': 0, 'measures.tieSpare': 0 },
  },
  {
    pattern: 'P6',
    what: "debt relief and trade pact: China's actual share after 8 turns, points",
    pairs: between(
      pivot({}, { agents: { [RUS]: opens(true) } }),
      pivot({}, { agents: { [RUS]: opens(false) } }),
      8,
      game => at(game, 8).chinaShare,
    ),
    as: 'difference',
    band: [-2, 2],
    ablate: null,
  },
  {
    pattern: 'P7',
    what: 'tie with North Korea 60 against 20: Russian leverage over the United States and Japan, turn 1',
    pairs: between(tieArm(60), tieArm(20), 1, game => at(game, 1).leverageUsaJpn),
    as: 'difference',
    band: [0.2, many],
    ablate: { 'measures.vote': 0 },
  },
  {
    pattern: 'P10',
    what: 'shared pressure, on against off: Russia and North Korea, affinity after 8 turns',
    pairs: between(pressed(true), pressed(false), 8, game => at(game, 8).rusPrk),
    as: 'difference',
    band: [5, many],
    ablate: { 'rules.shared-pressure.pull': 0 },
  },
  {
    pattern: 'P10',
    what: 'shared pressure, on against off: Russia and China, affinity after 8 turns',
    pairs: between(pressed(true), pressed(false), 8, game => at(game, 8).rusChn),
    as: 'difference',
    band: [5, many],
    ablate: { 'rules.shared-pressure.pull': 0 },
  },
  {
    pattern: 'P8',
    what: 'a nuclear test in the first turn against none: how Russia stands towards North Korea after it',
    pairs: between(testArm(true), testArm(false), 1, game => at(game, 1).russia),
    as: 'difference',
    band: [-many, -1],
    ablate: { 'moves.nuclear-test.russia': 0 },
  },
  {
    pattern: 'P8',
    what: 'a nuclear test in the first turn against none: how China stands towards North Korea after it',
    pairs: between(testArm(true), testArm(false), 1, game => at(game, 1).china),
    as: 'difference',
    band: [-many, -1],
    ablate: { 'moves.nuclear-test.china': 0 },
  },
  {
    pattern: 'P24',
    what: 'missile defence in the South from the first turn against none: its trade with China after 8 turns',
    pairs: between(shieldArm(true), shieldArm(false), 8, game => at(game, 8).korChnTrade),
    as: 'relative',
    band: [-many, -0.01],
    ablate: { 'rules.trade.retaliation': 0 },
  },
];
