import { court, fresh, homeFront, resent, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, NATIONS, type Nation, ONLY, PRK, RUS } from '../nations.ts';
import type { Why } from '../why.ts';
import type { Now, World } from '../world.ts';

/**
 * A visit is a public signal, and the first of a rank says most (A20). Hosts gain rank; rivals of the host mind. It is paid before
 * one's own public, by the square of the rank: the West for Moscow while it is quarrelled with, all for Pyongyang; Pyongyang's leader
 * for leaving home. It wears the approach on both sides, the more the higher: a meeting soon after another says little.
 */
export const visit = defineMove({
  label: 'Visit',
  about: 'Send an envoy, a minister, a deputy leader, or meet at a summit.',
  claims: ['A5', 'A20', 'A21'],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 0,
  tires: 0.6,
  extra: ({ rank }) => rank - 1,
  asks: (_now, _actor, { target }) => ONLY[target],
  pledge: 'never',
  audience: (now, asked, actor, { rank }, k, why) => openly(now, asked, actor, rank, k, why),
  exposure(now, actor, { target, rank }, k, why) {
    const absence = actor === PRK && rank === 4 ? why('its leader abroad', k.absence * (1 - now.state[PRK].stability / 100)) : 0;
    return absence + openly(now, actor, target, rank, k, why);
  },
  params: { target: nation(...NATIONS), rank: choice(1, 2, 3, 4) },
  coefficients: {
    before: [2, 'judgement: a minister before a summit'],

    again: [0.4, 'judgement: worth of a rank already sent'],
    warmth1: [0.7, 'judgement'],
    warmth2: [1.5, 'judgement'],
    warmth3: [3, 'judgement'],
    warmth4: [5, 'judgement'],
    tie1: [3, 'judgement'],
    tie2: [6, 'judgement'],
    tie3: [13, 'judgement'],
    tie4: [20, 'judgement'],
    trust: [0.5, 'judgement'],
    standing: [0.25, 'judgement: times rank squared'],
    resent: [0.7, 'judgement'],
    wears: [0.2, 'judgement: fatigue added for each rank above the first'],
    hosted: [0.6, 'judgement: the host is tired as by an approach of its own'],
    quarrel: [2.5, 'judgement: points of value of a summit with Moscow at the widest rift; nobody but Tokyo went in 2014-16'],
    riftFrom: [20, 'judgement: below this a rift is ordinary rivalry'],
    demand: [0.2, 'judgement: added for each step of sanctions that Western opinion asks'],
    pariah: [0.5, 'judgement: points of value of a summit with Pyongyang, in quiet'],
    outrage: [0.02, 'judgement: added for each point of outrage'],
    kin: [0.6, 'judgement: part of the quiet cost and of outrage that Moscow and Beijing feel; neither leader went there in 2012-18'],
    hostile: [0.02, 'judgement: added for each point of affinity below nought'],
    absence: [5, 'judgement: for a regime at its least stable, its leader abroad; Kim Jong Un first left in March 2018'],
    home: [0.4, 'judgement: support lost by a democracy for receiving or visiting Pyongyang, times rank squared'],
  },
  phrases: {
    order: 'send {rank} to {target}',
    'order 4': 'go to {target} for a summit',
    self: '{actor} cannot visit itself.',
    skip: 'A summit needs an earlier visit by a minister.',
    done: '{rank} of {actor} visits {target}.',
    'done 4': 'The leader of {actor} travels to {target} for a summit.',
    declined: '{target} declines a visit from {actor}.',
  },
  whyNot: (now, actor, { target, rank }, k) => {
    if (target === actor) return 'self';
    return rank === 4 && sent(now, actor, target) < k.before ? 'skip' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, rank }, k, { pass }) {
        const first = rank > sent(now, actor, target) ? 1 : k.again;
        const worth = first * fresh(now, actor, target);
        warm(change, actor, target, worth * size(rank, k.warmth1, k.warmth2, k.warmth3, k.warmth4));
        court(change, actor, target, worth * size(rank, k.tie1, k.tie2, k.tie3, k.tie4));
        change.dyad[target][actor].trust += k.trust * rank * worth;
        change.dyad[actor][target].trust += k.trust * rank * worth;
        change.dyad[actor][target].fatigue += k.wears * (rank - 1);
        change.dyad[target][actor].fatigue += k.hosted + k.wears * (rank - 1);
        change.dyad[actor][target].visits += Math.max(0, rank - now.dyad[actor][target].visits);
        honour(change, actor, target, k.standing * rank * rank * worth);
        honour(change, target, actor, k.standing * rank * rank * worth);
        if (actor === PRK || target === PRK) homeFront(change, actor === PRK ? target : actor, -k.home * rank * rank);
        resent(now, change, pass, actor, target, k.resent * rank * worth);
      },
    },
  },
});

interface Openness {
  readonly quarrel: number;
  readonly riftFrom: number;
  readonly demand: number;
  readonly pariah: number;
  readonly outrage: number;
  readonly hostile: number;
  readonly kin: number;
}

/** What being seen with another costs at home, and with Pyongyang anywhere, in points of value. */
function openly(now: Now, own: Nation, other: Nation, rank: number, k: Openness, why: Why): number {
  const summit = why('what a summit with it would cost', atSummit(now, own, other, k, why), 'factor');
  why('part of a summit that this rank is', (rank * rank) / 16, 'factor');
  return (summit * rank * rank) / 16;
}

function atSummit(now: Now, own: Nation, other: Nation, k: Openness, why: Why): number {
  const { rift, demand, outrage } = now.globe;
  if (own === PRK) return 0;
  if (other === RUS && own !== CHN)
    return (
      why('the quarrel with Moscow', (k.quarrel * Math.max(0, rift - k.riftFrom)) / (100 - k.riftFrom), 'inside') +
      why('sanctions that opinion asks', k.demand * demand, 'inside')
    );
  if (other !== PRK) return 0;
  const shunned = why('a government that is shunned', k.pariah, 'inside') + why('outrage', k.outrage * outrage, 'inside');
  if (own === CHN || own === RUS) return why('part of it that a neighbour feels', k.kin, 'inside') * shunned;
  return shunned + why('enmity', k.hostile * Math.max(0, -now.dyad[own][PRK].affinity), 'inside');
}

/** Highest rank either has sent to the other. */
const sent = (now: Now, a: Nation, b: Nation): number => Math.max(now.dyad[a][b].visits, now.dyad[b][a].visits);

/** Rank gained by a meeting: Pyongyang gains by any, Moscow and Beijing by those with others. */
function honour(change: World, nation: Nation, other: Nation, standing: number): void {
  if (nation === PRK || ((nation === RUS || nation === CHN) && other !== PRK)) change.state[nation].standing += standing;
}

const size = (rank: 1 | 2 | 3 | 4, one: number, two: number, three: number, four: number): number =>
  rank === 1 ? one : rank === 2 ? two : rank === 3 ? three : four;
