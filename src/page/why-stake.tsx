import type { Order } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Door } from './bits.tsx';
import { figure, shows, signed } from './format.ts';
import { here, sealed } from './session.ts';
import { stakeHere } from './stakes.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';

const W = PAGE.why;
const C = PAGE.card;

/** What an order does for one goal, by its odds: an adviser's figure. */
export function AdviceAnswer({ order, goal }: { order: Order; goal: GoalName }) {
  const { tables, belief, nation } = here.value;
  const g = GOAL_NAMES.indexOf(goal);
  const outlook = outlookFor(tables).from(belief.seen);
  const odds = outlook.reckon(order, [nation]);
  const [base, done, declined] = [outlook.base, outlook.done, outlook.declined].map(worth => worth.items[nation][g]!) as [
    number,
    number,
    number,
  ];
  const by = odds * done + (1 - odds) * declined - base;
  return (
    <>
      <Title big={signed(by, 2)} unit={W.points} title={`${goalOf(goal).label}, ${labelOf(nation)}`} about={orderText(order)} />
      <Sum
        rows={[
          [W.adviceDone(figure(odds, 2)), signed(odds * (done - base), 2)],
          [W.adviceRefused(figure(1 - odds, 2)), signed((1 - odds) * (declined - base), 2)],
        ]}
        total={[W.change, signed(by, 2)]}
      />
      <p class="fine">
        {W.adviceNote}{' '}
        <Door of={{ kind: 'goal', goal, nation, before: belief.seen, after: outlook.leadsTo(order) }} label={goalOf(goal).label}>
          {W.adviceGoal}
        </Door>
      </p>
    </>
  );
}

/** A yes against a no, as two values of the world. */
export function MarginAnswer({ order, nation }: { order: Order; nation: Nation }) {
  const { tables, nation: own } = here.value;
  const stake = stakeHere(order);
  const foresight = outlookFor(tables).foresight;
  const by = nation === own ? stake.margin : stake.theirs;
  const no = foresight.look(stake.refused).worth(nation);
  const { audience, effort } = nation === own ? stake : { audience: 0, effort: 0 };
  return (
    <>
      <Title
        big={signed(by, 2)}
        unit={W.points}
        title={nation === own ? PAGE.answers.margin : W.gainOf(labelOf(nation))}
        about={orderText(order)}
      />
      <Sum
        rows={[
          [W.valueYes, figure(no + by + audience + effort, 3)],
          [W.valueNo, `\u2212 ${figure(no, 3)}`],
          ...(shows(audience) ? [[C.exposure, signed(-audience, 2)] as const] : []),
          ...(shows(effort) ? [[C.effort, signed(-effort, 2)] as const] : []),
        ]}
        total={[W.change, signed(by, 2)]}
      />
      {(sealed.value?.orders[own].length ?? 0) > 0 && <p class="fine">{W.afterOwn}</p>}
      {nation !== own && <p class="fine">{W.believedNote(nameOf(nation))}</p>}
    </>
  );
}
