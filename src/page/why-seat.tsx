import { orderCost } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import { APART, against } from '../engine/verdict.ts';
import { labelOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Door } from './bits.tsx';
import { attention, left } from './choices.ts';
import { figure, signed } from './format.ts';
import { draft, here } from './session.ts';
import { sourceText } from './sources.ts';
import { walkAwayOf } from './walk-away.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';

const W = PAGE.why;

/** What this turn's attention was, what the draft takes of it, what is owed. */
export function AttentionAnswer() {
  const { tables, belief, nation } = here.value;
  const refill = tables.book.rules.attention.refill!;
  const { owed } = belief.seen.state[nation];
  const taken = attention.value - refill;
  return (
    <>
      <Title big={figure(left.value, 0)} title={PAGE.desk.attention} about={W.attentionAbout(figure(refill, 0))} />
      <Sum
        rows={[
          [W.refill, figure(refill, 0)],
          ...(taken === 0 ? [] : [[taken < 0 ? W.paid : W.start, signed(taken, 0)] as const]),
          ...draft.value.map(order => [orderText(order), signed(-orderCost(order), 0)] as const),
        ]}
        total={[W.left, figure(left.value, 0)]}
      />
      <p class="fine">{owed > 0 ? W.owed(figure(owed, 0)) : W.owesNothing}</p>
    </>
  );
}

/** Who a group at home is: its influence beside the others', and what it cares for. */
export function GroupAnswer({ nation, group }: { nation: Nation; group: string }) {
  const { file } = here.value;
  const groups = file.constituencies[CODES[nation]]!;
  const own = groups.find(({ name }) => name === group)!;
  const cares = GOAL_NAMES.flatMap(goal => {
    const weight = own.cares[goal]?.[0] ?? 0;
    return weight > 0 ? [{ goal, weight }] : [];
  });
  return (
    <>
      <Title big={PAGE.percent(own.influence[0])} title={W.influence(own.label)} about={W.influenceAbout} />
      <Sum
        rows={groups.map(({ label, influence }) => [label, PAGE.percent(influence[0])] as const)}
        total={[W.together, PAGE.percent(groups.reduce((sum, { influence }) => sum + influence[0], 0))]}
      />
      <h3>{W.cares(own.label)}</h3>
      <Sum
        head={[W.goal, W.weight]}
        rows={cares.map(({ goal, weight }) => [goalOf(goal).label, PAGE.percent(weight)])}
        total={[W.together, PAGE.percent(cares.reduce((sum, { weight }) => sum + weight, 0))]}
      />
      <p class="fine">
        {W.source} <span translate={false}>{sourceText(own.influence[1])}.</span>
      </p>
    </>
  );
}

/** A payoff less the walk-away, and what that counts as. */
export function LeadAnswer({ nation }: { nation: Nation }) {
  const { match } = here.value;
  const walkAway = walkAwayOf(match, nation);
  if (walkAway === null) return null;
  const payoff = match.payoffs[nation];
  return (
    <>
      <Title
        big={signed(payoff - walkAway)}
        title={W.lead(labelOf(nation))}
        about={`${W.judged[against(payoff, walkAway)]} ${W.threshold(APART)}`}
      />
      <Sum
        rows={[
          [
            W.payoff(labelOf(nation)),
            <Door key="payoff" of={{ kind: 'payoff', nation }} label={W.payoff(labelOf(nation))}>
              {figure(payoff, 1)}
            </Door>,
          ],
          [
            W.walkAway(labelOf(nation)),
            <>
              {'\u2212 '}
              <Door of={{ kind: 'walkAway', nation }} label={W.walkAway(labelOf(nation))}>
                {figure(walkAway, 1)}
              </Door>
            </>,
          ],
        ]}
        total={[W.difference, signed(payoff - walkAway)]}
      />
    </>
  );
}
