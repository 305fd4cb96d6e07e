import type { ComponentChildren } from 'preact';
import type { Asked, Range } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import type { GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Outlook } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { capital, labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import type { Foreseen } from './ballots.ts';
import { Bars, colours, Door, Flag, OddsLine, type Row } from './bits.tsx';
import { hundredths, isPoint, shows, span } from './format.ts';
import { answersHere, here } from './session.ts';
import type { WhyTarget } from './why-target.ts';

const C = PAGE.card;

/** In words, what the odds are of. */
function summary({ asked }: Foreseen): string {
  const [first] = asked;
  if (first === undefined) return C.certain;
  if (first.kind === 'vote') return C.unless(asked.map(({ nation }) => nameOf(nation)));
  return asked.length > 1 ? C.all(asked.length) : C.accepts(capital(nameOf(first.nation)));
}

/** What stands after the word "range". */
export const rangeOf = (odds: Range): string => (isPoint(odds) ? C.narrow : span(odds));

/** Those asked who sit at this machine. */
export const peopleAsked = ({ asked }: Pick<Foreseen, 'asked'>): readonly Nation[] => asked.map(({ nation }) => nation).filter(answersHere);

/** Where people are asked, what an order comes to is up to them. */
export const UpTo = ({ nations }: { nations: readonly Nation[] }) => (
  <div class={`odds up-to ${colours(nations[0]!)}`}>
    <p class="fine">{C.upTo(nations.map(nameOf))}</p>
  </div>
);

export const Odds = ({ of }: { of: Foreseen }) => {
  const people = peopleAsked(of);
  return people.length > 0 ? <UpTo nations={people} /> : <Figure of={of} />;
};

/** The odds of an order as one figure with its range; a door, unless nobody has to agree. */
const Figure = ({ of }: { of: Foreseen }) => (
  <div class={`odds ${of.asked[0] === undefined ? '' : colours(of.asked[0].nation)}`}>
    <p>
      {of.asked.length === 0 ? (
        <b>{hundredths(of.odds.mid)}</b>
      ) : (
        <Door of={{ kind: 'odds', order: of.order }} label={C.inHundred}>
          <b>{hundredths(of.odds.mid)}</b>
        </Door>
      )}{' '}
      {C.inHundred}
    </p>
    {of.asked.length > 0 && <OddsLine {...of.odds} />}
    <p class="fine">
      {summary(of)}
      {of.asked.length > 0 && (
        <>
          {`, ${C.range} `}
          <Door of={{ kind: 'range', order: of.order }} label={C.range}>
            {rangeOf(of.odds)}
          </Door>
        </>
      )}
    </p>
  </div>
);

/** What a yes costs besides goals. */
export const costRows = (order: Order, nation: Nation, on: World, { audience, effort }: Pick<Asked, 'audience' | 'effort'>): Row[] => [
  ...(shows(audience) ? [publicRow(order, nation, on, audience)] : []),
  ...(shows(effort) ? [{ key: 'effort', label: C.effort, by: -effort, of: { kind: 'effort', order, nation, on } as const }] : []),
];

/** What is paid before one's own public. */
export const publicRow = (order: Order, nation: Nation, on: World, cost: number): Row => ({
  key: 'public',
  label: nation === here.value.nation ? C.exposure : C.audience,
  by: -cost,
  of: { kind: 'public', order, nation, on },
});

/** The door of one goal of one nation. */
export type GoalDoor = (goal: GoalName, who: Nation) => WhyTarget;
/** From an order refused to the same agreed to, for whoever is asked. */
export function doorsOn(reckoning: Outlook, order: Order): GoalDoor {
  const [after, before] = [reckoning.leadsTo(order), reckoning.ifRefused(order)];
  return (goal, nation) => ({ kind: 'goal', goal, nation, before, after });
}

const weighRows = (order: Order, on: World, asked: Asked, doorOf: GoalDoor): Row[] => [
  ...asked.terms.map(({ goal, mid, low, high }) => ({
    key: goal,
    label: goalOf(goal).label,
    by: mid,
    low,
    high,
    of: doorOf(goal, asked.nation),
  })),
  ...costRows(order, asked.nation, on, asked),
];

/** What the total of a yes against a no, or against a veto, is called. */
export const leadOf = (kind: Asked['kind']): string => (kind === 'vote' ? C.leadVeto : C.lead);

interface Weighing {
  readonly of: Foreseen;
  readonly doorOf: GoalDoor;
}

/** What each of those asked is believed to weigh: one in full, more of them folded. */
export const Weighs = ({ of: { asked, order, ballots }, doorOf }: Weighing) => (
  <>
    {asked.map((one, a) => {
      const ballot = ballots[a] === undefined || answersHere(one.nation) ? '' : C.ballot(...shares(ballots[a]));
      const bars = <WeighBars of={one} order={order} on={here.value.belief.seen} doorOf={doorOf} odds={!answersHere(one.nation)} />;
      return asked.length > 1 ? (
        <AskedFold key={one.nation} of={one} about={ballot}>
          {bars}
        </AskedFold>
      ) : (
        <section key={one.nation} class={colours(one.nation)}>
          <h4 class="caps">
            <Flag nation={one.nation} size={13} /> {C.weigh(nameOf(one.nation))}
          </h4>
          {bars}
          <p class="fine">{ballot === '' ? C.unknown : `${capital(ballot)}. ${C.unknown}`}</p>
        </section>
      );
    })}
  </>
);
const shares = ({ yes, abstain, no }: Foreseen['ballots'][number]) => [hundredths(yes), hundredths(abstain), hundredths(no)] as const;

interface WeighedBars {
  readonly of: Asked;
  readonly order: Order;
  /** The world it is reckoned on. */
  readonly on: World;
  readonly doorOf: GoalDoor;
  /** Whether the total leads to the odds. */
  readonly odds?: boolean;
}
/** What one of those asked is believed to weigh, as a running sum. */
export const WeighBars = ({ of, doorOf, order, on, odds = false }: WeighedBars) => (
  <Bars
    rows={weighRows(order, on, of, doorOf)}
    total={of.margin.mid}
    totalLabel={leadOf(of.kind)}
    running
    totalOf={odds ? { kind: 'odds', order, nation: of.nation } : undefined}
  />
);

/** One of several who are asked: its odds in a line, to be opened. */
export const AskedFold = ({ of: { nation, odds }, about, children }: { of: Asked; about: string; children: ComponentChildren }) => (
  <details class={`weighs ${colours(nation)}`}>
    <summary>
      <Flag nation={nation} size={13} />
      <span>
        <b>{labelOf(nation)}</b> <span class="fine">{about}</span>
      </span>
      {answersHere(nation) ? (
        <span class="fine theirs">{C.theirs}</span>
      ) : (
        <>
          <OddsLine {...odds} />
          <b class="num">{hundredths(odds.mid)}</b>
          <span class="fine num">{isPoint(odds) ? '' : span(odds)}</span>
        </>
      )}
    </summary>
    {children}
  </details>
);
