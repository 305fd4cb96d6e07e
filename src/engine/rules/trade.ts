import { type Cover, coverage } from '../measures.ts';
import { CHN, KOR, NATIONS, type Nation, PRK } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';
import type { Now, World } from '../world.ts';

/** Sanctions: flow -> base x (1 - coverage(law) x enforcement) x (1 - own measures), closing 35% a turn.
 * What others stop buying and selling goes in part to China: sanctions make the dependence they are meant to use (A8, A9). */
export const tradeRule = defineRule({
  about: 'Trade closes on what law, enforcement and own sanctions leave of it; part of what others lose goes to China.',
  claims: ['A8', 'A9'],
  coefficients: {
    closing: [0.35, 'judgement'],
    own: [0.2, 'judgement: five steps of own measures stop trade with North Korea'],
    ownWorld: [0.12, 'US-Russia trade fell by about a third under measures of 2.5'],
    toChina: [0.35, 'judgement, set on P3: China share 52.6% (2005) to 89% (2011) as others sanctioned'],
    sold: [0.5, 'judgement: part of that which is sold to China; the rest is bought there'],
    kaesong: [0.03, '99.8% of inter-Korean trade went through Kaesong in 2014 (parameters: kp_kr_trade)'],
    worldLaw: [0.6, 'judgement: enforcement by the rest of the world'],
    retaliation: [0.06, 'judgement'],
    fuel: [0.5, 'judgement: how fast the valve acts'],
    cover4: [0.0125, 'judgement: part of trade that each level of the law covers, up to 4'],
    cover6: [0.1, 'judgement: each level more, up to 6: a quarter of trade'],
    cover8: [0.175, 'judgement: each level more, up to 8: six tenths'],
    cover10: [0.15, 'judgement: each level more, up to 10: nine tenths'],
  },
  apply(now, change, k, { turns, why }) {
    const part = closing(k.closing, turns);
    const fuel = closing(k.fuel, turns);
    let diverted = 0;
    for (const j of NATIONS) {
      if (j === PRK) continue;
      open[j] = openKorea(now, j, k);
      if (j !== CHN) diverted += (now.dyad[j][PRK].exportsBase + now.dyad[PRK][j].exportsBase) * (1 - open[j]);
    }
    for (const i of NATIONS) {
      for (const j of NATIONS) {
        if (i === j) continue;
        const flow = now.dyad[i][j];
        const left = i === PRK ? open[j]! : j === PRK ? open[i]! : openWorld(now, i, j, k);
        const extra = toChina(i, j, k) * diverted;
        change.dyad[i][j].exports += part * (why('what law and measures leave of it', (flow.exportsBase + extra) * left) - flow.exports);
        if (flow.energyBase > 0) change.dyad[i][j].energy += fuel * (flow.energyBase * flow.valve - flow.energy);
      }
      const own = now.state[i];
      const abroad = i === PRK ? 1 - coverage(now.globe.unRegime, k) * k.worldLaw : 1;
      change.state[i].abroad += part * (own.abroadBase * abroad - own.abroad);
    }
  },
});

/** What each neighbour leaves open to North Korea; reused by every call. */
const open = new Float64Array(6);

interface Sizes extends Cover {
  readonly own: number;
  readonly ownWorld: number;
  readonly kaesong: number;
  readonly retaliation: number;
}

interface Diversion {
  readonly toChina: number;
  readonly sold: number;
}

/** What is left of trade between North Korea and j: UN law as far as j applies it, j's own measures, Kaesong. */
function openKorea(now: Now, j: Nation, k: Sizes): number {
  const law = 1 - coverage(now.globe.unRegime, k) * now.state[j].enforcement;
  const gate = j === KOR ? k.kaesong + (1 - k.kaesong) * now.dossier.kaesong : 1;
  return law * (1 - k.own * now.dyad[j][PRK].sanctions) * gate;
}

function openWorld(now: Now, i: Nation, j: Nation, k: Sizes): number {
  const measures = Math.max(now.dyad[i][j].sanctions, now.dyad[j][i].sanctions);
  const anger = Math.max(now.dyad[i][j].retaliation, now.dyad[j][i].retaliation);
  return (1 - k.ownWorld * measures) * (1 - k.retaliation * anger);
}

/** Part of the trade that others lose which goes from i to j. */
const toChina = (i: Nation, j: Nation, k: Diversion): number =>
  i === PRK && j === CHN ? k.toChina * k.sold : i === CHN && j === PRK ? k.toChina * (1 - k.sold) : 0;

/** Two-way trade that j's measures and the law take from North Korea. */
const lost = (now: Now, j: Nation, k: Sizes): number =>
  (now.dyad[j][PRK].exportsBase + now.dyad[PRK][j].exportsBase) * (1 - openKorea(now, j, k));

/** The bases at which the flows of an opening are at rest: what trade would be without the law and measures of that day. */
export function restTrade(world: World, k: Sizes & Diversion & { readonly worldLaw: number }): void {
  for (const i of NATIONS) {
    for (const j of NATIONS) {
      const flow = world.dyad[i][j];
      if (i === j || flow.exportsBase > 0) continue;
      const left = i === PRK || j === PRK ? openKorea(world, i === PRK ? j : i, k) : openWorld(world, i, j, k);
      flow.exportsBase = left > 0 ? flow.exports / left : flow.exports;
    }
    const abroad = i === PRK ? 1 - coverage(world.globe.unRegime, k) * k.worldLaw : 1;
    world.state[i].abroadBase = abroad > 0 ? world.state[i].abroad / abroad : world.state[i].abroad;
  }
  let diverted = 0;
  for (const j of NATIONS) if (j !== PRK && j !== CHN) diverted += lost(world, j, k);
  world.dyad[PRK][CHN].exportsBase -= toChina(PRK, CHN, k) * diverted;
  world.dyad[CHN][PRK].exportsBase -= toChina(CHN, PRK, k) * diverted;
}
