import { CHN, CODES, FIVE, KOR, NATIONS, type Nation, PRK, RUS } from './nations.ts';
import type { Coefficients, Values } from './rule.ts';
import { silent, type Why } from './why.ts';
import type { Now } from './world.ts';

/**
 * Quantities derived from the world: shares, leverage, unity, danger. Nothing here is stored.
 * Leverage follows Hirschman (1945) and Keohane and Nye (1977): j's power over i is what i would lose by losing j, less the reverse.
 */
export const MEASURES = {
  unityRest: [50, 'judgement: unity of five who are neither near nor far'],
  unityRiftRest: [50, 'judgement: rift at which it neither binds nor parts them'],
  sanctionWeight: [20, 'judgement: five steps of sanctions press as much as the greatest threat'],
  energySpare: [0.5, 'judgement: fuel is replaced half as easily as goods'],
  bankSpare: [0.15, 'judgement: part of the need for Chinese banks that a Russian channel takes'],
  vetoRest: [0.5, 'judgement: weight of a veto whose holder keeps its distance'],
  warheads: [32, 'judgement: danger, most of it the warheads themselves'],
  warheadsFull: [20, 'SIPRI and ISIS ranges for 2014-17 run 10-20: 20 saturates', [1, 200]],
  missiles: [30, 'judgement'],
  tests: [16, 'judgement'],
  testsFull: [6, 'six tests were made by 2017 (parameters: nuclear_tests)', [1, 20]],
  readiness: [10, 'judgement'],
  running: [12, 'judgement: plants that run'],
  unityAffinity: [0.8, 'judgement'],
  unityRift: [0.25, 'judgement (A27)'],
  unityTalks: [0.12, 'judgement (A24)'],
  unityTie: [0.15, 'judgement (A1)'],
  riftFrom: [20, 'judgement: below this a rift is ordinary rivalry', [0, 99.9]],
  trade: [50, 'judgement: weight of trade in vulnerability'],
  openFull: [0.3, "North Korea's openness: about USD 9.5 bn of trade to 32 bn of product", [0.01, 1]],
  energy: [25, 'judgement'],
  aid: [10, 'judgement'],
  finance: [15, 'judgement; Farrell and Newman 2019 on hubs'],
  security: [15, 'judgement'],
  vote: [10, 'judgement'],
  enforcement: [10, 'judgement'],
  disruption: [15, 'judgement'],
  collapse: [25, 'judgement'],
  exposureUSA: [0.1, 'judgement: of Washington to a collapse, by distance and border: refugees, a vacuum, loose arms'],
  exposureCHN: [0.8, 'judgement: of Beijing to a collapse, by distance and border: refugees, a vacuum, loose arms'],
  exposureRUS: [0.2, 'judgement: of Moscow to a collapse, by distance and border: refugees, a vacuum, loose arms'],
  exposureJPN: [0.2, 'judgement: of Tokyo to a collapse, by distance and border: refugees, a vacuum, loose arms'],
  exposureKOR: [0.7, 'judgement: of Seoul to a collapse, by distance and border: refugees, a vacuum, loose arms'],
  market: [0.6, 'judgement: what an open economy can replace'],
  promiseSpare: [1.6, 'judgement: a promise counts more than its sum as room to choose, times trust; P6'],
  clearedSpare: [0.05, 'judgement, set so that relief lowers perceived leverage by 3-10% (A11, P6)'],
  tieSpare: [0.005, 'judgement, set on P5: steeper than before it was capped'],
  tieSpareMost: [0.25, 'judgement: beyond a tie of 50, what a treaty keeps up, courtship promises no more room to choose'],
  spareMost: [0.9, 'judgement'],
  aidNet: [4, 'judgement: a grant is net, trade is gross'],
  wageNet: [3, 'as aid, less what keeping workers abroad costs'],
  kaesongNet: [0.5, 'most inter-Korean trade is processing on commission'],
} as const satisfies Coefficients;
export type MeasureValues = Values<typeof MEASURES>;

/** What the railway is worth, 0-100: what is built of it, as far as its three keys are turned (model section 3). */
export const railway = ({ rail }: Now): number => (rail.progress * (rail.keyRus + rail.keyPrk + rail.keyKor)) / 3;

/** Term labels, one a nation, made once: rules allocate nothing. The code is replaced by the nation's name in words. */
const named = (label: string): readonly string[] => CODES.map(code => `${label} ${code}`);
const LABEL = {
  trade: named('trade with'),
  fuel: named('fuel from'),
  aid: named('aid from'),
  delivered: named('delivered by'),
  promised: named('promised by'),
  courted: named('courted by'),
};
const LOSS = CODES.map(who => named(`what ${who} would lose by losing`));

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** How urgent the rift is to Moscow, 0-1. */
export const urgency = (now: Now, m: MeasureValues): number => Math.max(0, now.globe.rift - m.riftFrom) / (100 - m.riftFrom);

/** Two-way goods trade, USD million a year. */
export const trade = (now: Now, i: Nation, j: Nation): number => now.dyad[i][j].exports + now.dyad[j][i].exports;

/** All of i's goods trade, with the six and the rest of the world. */
export function allTrade(now: Now, i: Nation): number {
  let sum = now.state[i].abroad;
  for (const j of NATIONS) if (j !== i) sum += trade(now, i, j);
  return sum;
}

/** j's share of all of i's trade, 0-1. */
export const share = (now: Now, i: Nation, j: Nation): number => trade(now, i, j) / Math.max(1, allTrade(now, i));

/** What passes between i and j, and for North Korea what would pass if j opened its gate: the hand on the gate keeps its power while it is shut. */
const held = (now: Now, i: Nation, j: Nation): number =>
  i === PRK ? Math.max(trade(now, i, j), now.dyad[i][j].exportsBase + now.dyad[j][i].exportsBase) : trade(now, i, j);

/** How much of i's product is goods trade, against the most; for North Korea with every gate open. */
function openness(now: Now, i: Nation, m: MeasureValues): number {
  const own = now.state[i];
  let sum = i === PRK ? Math.max(own.abroad, own.abroadBase) : own.abroad;
  for (const j of NATIONS) if (j !== i) sum += held(now, i, j);
  return Math.min(1, sum / Math.max(1, own.gdp) / m.openFull);
}

/** Danger of the programme to others, 0-100; with sign -1 as what it takes from a score. */
export function danger(now: Now, m: MeasureValues, why: Why = silent, sign: 1 | -1 = 1): number {
  const p = now.programme;
  return (
    why('warheads', sign * m.warheads * Math.min(1, p.warheads / m.warheadsFull)) +
    why('missiles', (sign * m.missiles * p.missile) / 100) +
    why('tests', sign * m.tests * Math.min(1, p.tests / m.testsFull)) +
    why('readiness', sign * m.readiness * p.readiness) +
    why('plants that run', sign * m.running * running(now))
  );
}

/** Part of the plants that runs, 0-1, in the open or in secret. */
export const running = ({ programme: p }: Now): number => Math.max((1 - p.frozen) * (1 - p.disabled / 100), p.secret);

/** How far the five stand together, 0-100 (A24, A26, A27). */
export function unity(now: Now, m: MeasureValues, why: Why = silent): number {
  let sum = 0;
  for (const i of FIVE) for (const j of FIVE) if (i !== j) sum += now.dyad[i][j].affinity;
  const unheld =
    why('at rest', m.unityRest) +
    why('how the five stand to each other', (m.unityAffinity * sum) / 20) +
    why('the rift over Ukraine', -m.unityRift * (now.globe.rift - m.unityRiftRest)) +
    why('talks in session', m.unityTalks * now.globe.talks) +
    why("Russia's tie with North Korea", -m.unityTie * now.dyad[RUS][PRK].tie);
  const held = clamp(unheld, 0, 100);
  if (held !== unheld) why('held to 0 to 100', held - unheld);
  return held;
}

/** Hard inflow of North Korea, USD million a year of trade-equivalents. */
export function inflow(now: Now, m: MeasureValues, why: Why = silent): number {
  let sum = why('trade with the rest of the world', now.state[PRK].abroad);
  for (const j of FIVE) {
    const weight = j === KOR ? m.kaesongNet : 1;
    sum += why(LABEL.trade[j]!, weight * trade(now, PRK, j)) + why(LABEL.fuel[j]!, now.dyad[j][PRK].energy);
    sum += why(LABEL.aid[j]!, m.aidNet * now.dyad[j][PRK].aidFlow);
  }
  return sum + why('wages from Russia', m.wageNet * now.dossier.labour);
}

const felt = new Float64Array(36);
const pressures = new Float64Array(36);

/**
 * Shared pressure on each pair, 0-100: the most, over capitals, of the smaller of what the two feel from it (A23).
 * Returned at [6 * a + b] in one array that the next call reuses.
 */
export function sharedPressures(now: Now, m: MeasureValues): Float64Array {
  for (const i of NATIONS) {
    const row = now.dyad[i];
    for (const sender of NATIONS) {
      const own = m.sanctionWeight * now.dyad[sender][i].sanctions;
      const fear = row[sender].threat;
      felt[i * 6 + sender] = sender === i ? 0 : own > fear ? own : fear;
    }
  }
  for (let a = 0; a < 5; a++) {
    for (let b = a + 1; b < 6; b++) {
      let most = 0;
      for (let sender = 0; sender < 6; sender++) {
        const onA = felt[a * 6 + sender]!;
        const onB = felt[b * 6 + sender]!;
        const both = sender === a || sender === b ? 0 : onA < onB ? onA : onB;
        if (both > most) most = both;
      }
      pressures[a * 6 + b] = most;
      pressures[b * 6 + a] = most;
    }
  }
  return pressures;
}

/** How much more each level of the law covers, up to levels 4, 6, 8 and 10. */
export interface Cover {
  readonly cover4: number;
  readonly cover6: number;
  readonly cover8: number;
  readonly cover10: number;
}

/** Part of North Korea's trade that the law on paper covers: as shipped 0.05 at level 4, 0.25 at 6, 0.6 at 8, 0.9 at 10. */
export function coverage(law: number, k: Cover): number {
  let part = k.cover4 * Math.min(law, 4);
  if (law > 4) part += k.cover6 * (Math.min(law, 6) - 4);
  if (law > 6) part += k.cover8 * (Math.min(law, 8) - 6);
  if (law > 8) part += k.cover10 * (law - 8);
  return Math.min(1, part);
}

/** What i could replace if j's trade went, by flows alone (`actual`) or as i's leaders see it, promises and courtship included. */
export function substitutability(
  now: Now,
  i: Nation,
  j: Nation,
  m: MeasureValues,
  seenBy: 'actual' | 'perceived',
  why: Why = silent,
): number {
  const flow = Math.max(1, held(now, i, j));
  let spare = i === PRK ? 0 : m.market;
  for (const k of NATIONS) {
    if (k === i || k === j) continue;
    const of = now.dyad[k][i];
    spare += why(LABEL.delivered[k]!, of.aidFlow / flow);
    if (seenBy === 'actual') continue;
    spare += why(LABEL.promised[k]!, (m.promiseSpare * Math.max(0, of.aidPromised - of.aidDelivered) * now.dyad[i][k].trust) / 100 / flow);
    spare += why(LABEL.courted[k]!, Math.min(m.tieSpareMost, m.tieSpare * of.tie));
  }
  if (seenBy === 'perceived' && i === PRK && j !== RUS) spare += why('debt to Russia cleared', m.clearedSpare * now.dossier.debtCleared);
  return clamp(spare, 0, m.spareMost);
}

/** What each would suffer if North Korea fell apart, 0-1. */
const EXPOSURE = ['exposureUSA', 'exposureCHN', 'exposureRUS', 'exposureJPN', 'exposureKOR'] as const;
const exposure = (i: Nation, m: MeasureValues): number => (i === PRK ? 0 : m[EXPOSURE[i]]);
const VETO = [1, 1, 1, 0, 0, 0] as const;

/** What i would lose by losing j, 0-100, channel by channel. */
export function vulnerability(now: Now, i: Nation, j: Nation, m: MeasureValues, seenBy: 'actual' | 'perceived', why: Why = silent): number {
  const s = substitutability(now, i, j, m, seenBy);
  // What a gate or a pipe could carry is what its loss would cost: closing it does not end the need.
  const carried = held(now, i, j);
  const part = carried / Math.max(1, allTrade(now, i) - trade(now, i, j) + carried);
  const supplied = now.dyad[j][i].energyBase / Math.max(1, now.state[i].energyNeed);
  let sum = why('trade', m.trade * openness(now, i, m) * part * (1 - s));
  sum += why('energy', m.energy * Math.min(1, supplied) * (1 - m.energySpare * s));
  sum += why('aid', m.aid * aidShare(now, i, j) * (1 - s));
  sum += why('finance', m.finance * now.dyad[i][j].finance * (1 - (i === PRK ? m.bankSpare * now.dossier.bankChannel : 0)));
  sum += why('security', m.security * now.dyad[i][j].alliance * (now.dyad[i][PRK].threat / 100));
  if (j === PRK) {
    sum += why('disruption', m.disruption * (danger(now, m) / 100) * (now.dyad[i][PRK].threat / 100));
    sum += why('collapse', m.collapse * exposure(i, m) * (1 - now.state[PRK].stability / 100));
  } else if (i !== PRK && i !== CHN && i !== RUS) {
    sum += why('enforcement', m.enforcement * share(now, PRK, j) * (now.globe.unRegime / 10));
    sum += why('vote', m.vote * VETO[j] * (now.globe.outrage / 100) * courtship(now, j, m));
  } else if (i === PRK) {
    sum += why('vote', m.vote * VETO[j] * (now.globe.unRegime / 10));
  }
  return sum;
}

/** A veto weighs more the closer its holder visibly stands to Pyongyang (A12). */
const courtship = (now: Now, j: Nation, m: MeasureValues): number => m.vetoRest + now.dyad[j][PRK].tie / 100;

function aidShare(now: Now, i: Nation, j: Nation): number {
  let all = 1;
  for (const k of NATIONS) all += now.dyad[k][i].aidFlow;
  return now.dyad[j][i].aidFlow / all;
}

/** j's leverage over i, -100 to 100; antisymmetric in i and j when both are counted the same way. */
export function leverage(
  now: Now,
  j: Nation,
  i: Nation,
  m: MeasureValues,
  seenBy: 'actual' | 'perceived' = 'actual',
  why: Why = silent,
): number {
  return why(LOSS[i]![j]!, vulnerability(now, i, j, m, seenBy)) + why(LOSS[j]![i]!, -vulnerability(now, j, i, m, seenBy));
}
