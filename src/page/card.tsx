import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Asked, Preview, Range } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import { moveOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { capital, labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { orderLabel } from '../words/sentences.ts';
import { Bars, Claims, colours, Door, Flag, OddsLine } from './bits.tsx';
import { add, card, closeCard, obstacle } from './choices.ts';
import { hundredths, signed } from './format.ts';
import { here } from './session.ts';
import { variantOf } from './words.ts';

const C = PAGE.card;

/** A card lies on the desk: its heading takes the focus when it opens. */
export function Card({
  title,
  about,
  aside,
  children,
}: {
  title: string;
  about: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const at = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    at.current?.focus({ preventScroll: true });
    at.current?.closest('.card')?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  return (
    <section class="card" aria-labelledby="card-title">
      <header class="card-head">
        <div>
          <h3 ref={at} id="card-title" tabIndex={-1}>
            {title}
          </h3>
          <p>{about}</p>
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

const summary = ({ asked }: Preview): string => {
  const [first] = asked;
  if (first === undefined) return C.certain;
  if (asked.length > 1) return `${(first.kind === 'vote' ? C.allVote : C.all)(asked.length)}. ${C.happens}`;
  return (first.kind === 'vote' ? C.lets : C.accepts)(capital(nameOf(first.nation)));
};

const span = ({ low, high }: Range): string => `${hundredths(low)}\u2013${hundredths(high)}`;

export const Odds = ({ of }: { of: Preview }) => (
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
            {span(of.odds)}
          </Door>
        </>
      )}
    </p>
  </div>
);

/** Everything a player must know before adding an order. */
export function PreviewBody({ of }: { of: Preview }) {
  const { nation, belief, tables } = here.value;
  const reckoning = outlookFor(tables).from(belief.seen, [nation]);
  const after = reckoning.leadsTo(of.order);
  const { order } = of;
  const mixed =
    order.move === 'offer' || order.move === 'text' || of.endings.length < 2
      ? undefined
      : of.endings.map(({ name, odds }) => ({ name: endingName(name), odds, after: reckoning.leadsTo(order, name) }));
  const refused = reckoning.ifRefused(order);
  const doors = (goal: Preview['terms'][number]['goal'], who: Nation) =>
    ({
      kind: 'goal',
      goal,
      nation: who,
      before: who === nation ? belief.seen : refused,
      after,
      ...(mixed === undefined ? {} : { mixed }),
    }) as const;
  const rows = of.terms.map(({ goal, by }) => ({ key: goal, label: goalOf(goal).label, by, of: doors(goal, nation) }));
  const mine = of.exposure > 0.005 ? [...rows, { key: 'exposure', label: C.exposure, by: -of.exposure }] : rows;
  return (
    <>
      <div class="columns">
        <section class={colours(nation)}>
          <h4>
            <Flag nation={nation} size={13} /> {C.gains}
          </h4>
          <Bars rows={mine} total={of.gain} totalLabel={C.yourValue} totalOf={{ kind: 'gain', order, nation }} />
          {of.odds.mid < 1 && (
            <p class="fine spread">
              <span>
                {C.refused}{' '}
                <Door of={{ kind: 'refused', order, nation }} label={C.refused}>
                  {signed(of.refused, 2)}
                </Door>
              </span>{' '}
              <span>
                {C.expected}{' '}
                <Door of={{ kind: 'expected', order }} label={C.expected}>
                  {signed(of.expected, 2)}
                </Door>
              </span>
            </p>
          )}
        </section>
        {of.asked.length === 1 && <Weighs of={of.asked[0]!} order={order} after={doors} />}
      </div>
      {of.asked.length > 1 && of.asked.map(asked => <WeighsFolded key={asked.nation} of={asked} order={order} after={doors} />)}
      {of.endings.length > 1 && (
        <p class="endings">
          <b>{C.endings}</b>{' '}
          <Door of={{ kind: 'gain', order, nation }} label={C.endings}>
            {of.endings.map(({ name, odds, gain }) => `${C.ending(endingName(name), hundredths(odds))} (${signed(gain, 2)})`).join('; ')}
          </Door>
        </p>
      )}
      <Helps of={of} />
      <Minds of={of} />
    </>
  );
}

/** What a yes costs besides goals. */
export const costRows = (audience: number, label: string, effort: number) => [
  ...(Math.abs(audience) > 0.005 ? [{ key: 'audience', label, by: -audience }] : []),
  ...(effort > 0.005 ? [{ key: 'effort', label: C.effort, by: -effort }] : []),
];

type Doors = (goal: Preview['terms'][number]['goal'], who: Nation) => Parameters<typeof Bars>[0]['rows'][number]['of'];

function weighRows({ terms, audience, effort, nation }: Asked, after: Doors) {
  const rows = terms.map(({ goal, mid, low, high }) => {
    const of = after(goal, nation);
    return { key: goal, label: goalOf(goal).label, by: mid, low, high, ...(of === undefined ? {} : { of }) };
  });
  return [...rows, ...costRows(audience, C.audience, effort)];
}
const over = ({ mid }: Range): string => (mid >= 0 ? C.over : C.under);

const endingName = (name: string): string => PAGE.endings[name] ?? name;

const Weighs = ({ of, order, after }: { of: Asked; order: Order; after: Doors }) => (
  <section class={colours(of.nation)}>
    <h4>
      <Flag nation={of.nation} size={13} /> {C.weigh(nameOf(of.nation))}
    </h4>
    <Bars
      rows={weighRows(of, after)}
      total={of.margin.mid}
      totalLabel={over(of.margin)}
      running
      totalOf={{ kind: 'odds', order, nation: of.nation }}
    />
    <p class="fine">{C.unknown}</p>
  </section>
);

const WeighsFolded = ({ of, order, after }: { of: Asked; order: Order; after: Doors }) => (
  <details class={`weighs ${colours(of.nation)}`}>
    <summary>
      <Flag nation={of.nation} size={13} /> <span>{labelOf(of.nation)}</span>
      <OddsLine {...of.odds} />
      <b>{hundredths(of.odds.mid)}</b> <span class="fine">{`${hundredths(of.odds.low)}\u2013${hundredths(of.odds.high)}`}</span>
    </summary>
    <Bars
      rows={weighRows(of, after)}
      total={of.margin.mid}
      totalLabel={over(of.margin)}
      running
      totalOf={{ kind: 'odds', order, nation: of.nation }}
    />
  </details>
);

function Helps({ of }: { of: Preview }) {
  const { help } = of;
  if (help === null) return null;
  const { order } = help;
  const what = order.move === 'text' ? orderLabel(order) : order.move === 'offer' ? orderLabel(order.give) : variantOf(order);
  const text =
    of.asked.length > 0
      ? C.helpOdds(what, hundredths(of.odds.mid), hundredths(help.odds))
      : C.helpGain(what, signed(of.expected), signed(help.gain));
  const take = () => {
    card.value =
      order.move === 'text'
        ? { kind: 'text', clauses: order.clauses }
        : order.move === 'offer'
          ? { kind: 'offer', to: order.to, give: order.give, want: order.want, secret: order.secret }
          : { kind: 'deed', deed: order };
  };
  return (
    <p class="help">
      <b>{C.help}</b> <span>{text}</span>
      <button type="button" class="plain" onClick={take}>
        {C.useIt}
      </button>
    </p>
  );
}

function Minds({ of }: { of: Preview }) {
  return (
    <section class="minds">
      <h4>{C.minds}</h4>
      {of.minders.length === 0 && <p class="fine">{C.nobody}</p>}
      <ul>
        {of.minders.slice(0, 4).map(({ nation, value, affinity, trust, threat }) => {
          const parts = [
            Math.abs(affinity) >= 0.05 ? C.affinity(signed(affinity)) : '',
            Math.abs(trust) >= 0.05 ? C.trust(signed(trust)) : '',
            Math.abs(threat) >= 0.05 ? C.threat(signed(threat)) : '',
          ].filter(text => text !== '');
          return (
            <li key={nation} class={colours(nation)}>
              <Flag nation={nation} size={13} />
              <span>
                <b>{labelOf(nation)}</b> {parts.map(part => `${part}, `)}
                <Door of={{ kind: 'gain', order: of.order, nation }} label={labelOf(nation)}>
                  {signed(value, 2)}
                </Door>{' '}
                {C.forThem}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The foot of a preview: what it rests on, and the two buttons. */
export function CardFoot({ of, claims }: { of: Preview | null; claims: readonly string[] }) {
  const blocked = of === null ? PAGE.offer.about : obstacle(of.order);
  return (
    <footer class="card-foot">
      <p class="fine">
        {claims.length > 0 && (
          <>
            {C.sources} <Claims of={claims} />
          </>
        )}
        {blocked !== null && of !== null && <span class="blocked">{blocked}</span>}
      </p>
      <button type="button" onClick={closeCard}>
        {C.close}
      </button>
      <button type="button" class="primary" disabled={blocked !== null} onClick={() => of !== null && add(of.order)}>
        {C.add}
      </button>
    </footer>
  );
}

/** The claims behind every deed of an order, each once. */
export function claimsFor({ order }: Preview): readonly string[] {
  const deeds = order.move === 'text' ? order.clauses.map(({ deed }) => deed) : order.move === 'offer' ? [order.give, order.want] : [order];
  return [...new Set(deeds.flatMap(({ move }) => moveOf(move).claims))];
}
