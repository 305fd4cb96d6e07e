import { useEffect, useState } from 'preact/hooks';
import type { Proposal } from '../engine/talks/proposal.ts';
import { PAGE } from '../words/page.ts';
import { changeText } from '../words/texts.ts';
import { Bars, colours, Door, Flag, OddsLine } from './bits.tsx';
import { Card, claimsFor, Foot, OrderedFoot } from './card.tsx';
import { amongOrders, type OpenCard, obstacle, wordOf } from './choices.ts';
import { openText, proposalOf, type Reckoned, reckoned, tableIt, wrongWith } from './drafting.ts';
import { focusOn } from './focus.ts';
import { hundredths, signed } from './format.ts';
import { peopleAsked, rangeOf, UpTo } from './odds.tsx';
import { Unless } from './preview-body.tsx';
import { here } from './session.ts';
import { Signing, signingRows } from './signing.tsx';
import { say } from './stage.ts';
import { clauseWanted } from './table-side.ts';
import { AddClause } from './text-add.tsx';
import { Clauses } from './text-clauses.tsx';
import { Communique, HomeTable } from './text-views.tsx';

const T = PAGE.text;
type Drafting = Extract<OpenCard, { kind: 'text' }>;

/** A text is drafted clause by clause; who would sign is reckoned as it changes. */
export function TextCard({ of: { clauses } }: { of: Drafting }) {
  const order = proposalOf(clauses);
  const wrong = wrongWith(clauses);
  const { found, waits } = useReckoned(order, wrong.length === 0);
  const wanted = clauseWanted.value;
  useEffect(() => {
    if (wanted === null) return;
    clauseWanted.value = null;
    // On the next frame, for the card takes the focus first.
    focusOn(`clause-${wanted}-edit`);
  }, [wanted]);
  const tabled = amongOrders(order);
  const aside = found === null ? undefined : <AllSign of={found} />;
  if (tabled !== undefined) {
    return (
      <Card title={T.heading} about={T.ordered} aside={aside}>
        <Communique parties={order.parties} clauses={clauses} />
        {found !== null && <Outcome of={found} order={order} waits={waits} />}
        <OrderedFoot order={tabled} claims={found === null ? [] : claimsFor(found.preview)} />
      </Card>
    );
  }
  return (
    <Card title={T.heading} about={T.about} aside={aside}>
      <Clauses clauses={clauses} />
      <AddClause clauses={clauses} />
      {wrong.length > 0 && clauses.length > 0 && <Wrong of={wrong} />}
      <p class="fine" role="status">
        {waits ? T.reckoning : ''}
      </p>
      {found !== null && <Outcome of={found} order={order} waits={waits} />}
      <TextFoot order={order} claims={found === null ? [] : claimsFor(found.preview)} />
    </Card>
  );
}

/** What stands in the way of tabling it. */
const Wrong = ({ of }: { of: readonly string[] }) => (
  <div class="wrong">
    <h4 class="caps">{T.wrong}</h4>
    <ul>
      {of.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);

/** What the draft leads to, reckoned once the change itself is on the screen. While it waits, the last one stands. */
function useReckoned(order: Proposal, legal: boolean): { readonly found: Reckoned | null; readonly waits: boolean } {
  const { turn, match } = here.value;
  const key = `${turn} ${wordOf(order)}`;
  const [known, show] = useState<{ readonly key: string; readonly match: object; readonly found: Reckoned } | null>(null);
  const fresh = known !== null && known.key === key && known.match === match;
  useEffect(() => {
    if (!legal || fresh) return;
    const timer = setTimeout(() => show({ key, match, found: reckoned(order) }), 20);
    return () => clearTimeout(timer);
  }, [key, legal, match]);
  return { found: legal && known !== null && known.match === match ? known.found : null, waits: legal && !fresh };
}

const AllSign = ({ of: { preview, home } }: { of: Reckoned }) => {
  const people = peopleAsked(preview);
  if (people.length > 0) return <UpTo nations={people} />;
  const { order } = preview;
  const { mid, low, high } = preview.odds;
  const ratified = [...home.values()].reduce((odds, one) => odds * one.odds, 1);
  return (
    <div class="odds">
      <p>
        <Door of={{ kind: 'odds', order }} label={T.allSign}>
          <b>{hundredths(mid)}</b>
        </Door>{' '}
        {PAGE.card.inHundred}
      </p>
      <OddsLine mid={mid} low={low} high={high} />
      <p class="fine">
        {T.allSign}{' '}
        <Door of={{ kind: 'range', order }} label={PAGE.card.range}>
          {rangeOf({ mid, low, high })}
        </Door>
      </p>
      <p class="fine">{T.allRatify(hundredths(ratified))}</p>
    </div>
  );
};

function Outcome({ of: { preview, home, after }, order, waits }: { of: Reckoned; order: Proposal; waits: boolean }) {
  const { nation } = here.value;
  const mine = home.get(nation)!;
  const { seen } = here.value.belief;
  const own = signingRows({
    order,
    nation,
    terms: preview.terms.map(({ goal, by }) => ({ goal, mid: by })),
    audience: preview.exposure,
    home: mine,
    after,
    before: seen,
    on: seen,
  });
  return (
    <div class={waits ? 'outcome waits' : 'outcome'}>
      <section>
        <h4 class="caps">{T.signs}</h4>
        <p class="fine">{T.signsNote}</p>
        <Signing order={preview.order as Proposal} asked={preview.asked} home={home} after={after} />
      </section>
      <TextHelp of={preview} />
      <div class="columns">
        <section class={colours(nation)}>
          <h4 class="caps">
            <Flag nation={nation} size={13} /> {T.you}
          </h4>
          <Bars rows={own} total={preview.gain} totalLabel={PAGE.card.yourValue} totalOf={{ kind: 'gain', order: preview.order, nation }} />
          <Unless of={preview} />
        </section>
        <HomeTable of={mine} nation={nation} />
      </div>
      <details class="reading">
        <summary>{T.communique}</summary>
        <Communique parties={order.parties} clauses={order.clauses} />
      </details>
    </div>
  );
}

/** The smallest change that helps most, and a button that makes it. */
function TextHelp({ of }: { of: Reckoned['preview'] }) {
  const { help, order } = of;
  if (peopleAsked(of).length > 0 || amongOrders(order) !== undefined) return null;
  if (help === null || help.order.move !== 'text' || order.move !== 'text') return <p class="help fine">{T.noHelp}</p>;
  const { clauses } = help.order;
  const what = changeText(order.clauses, clauses);
  const take = () => {
    openText(clauses);
    say(T.taken);
    requestAnimationFrame(() => document.getElementById('card-title')?.focus());
  };
  const better = Math.abs(help.odds - of.odds.mid) >= LEAST;
  return (
    <div class="help">
      <p>
        <b>{T.help}</b>{' '}
        {better
          ? T.helpOdds(what, hundredths(of.odds.mid), hundredths(help.odds))
          : T.helpGain(what, signed(of.expected, 2), signed(help.gain, 2))}
      </p>
      <button type="button" id="take-help" onClick={take}>
        {T.take}
      </button>
    </div>
  );
}
const LEAST = 0.01;

function TextFoot({ order, claims }: { order: Proposal; claims: readonly string[] }) {
  const empty = order.clauses.length === 0;
  const blocked = empty ? null : obstacle(order);
  return (
    <Foot
      claims={claims}
      says={
        <>
          {T.cost}
          {blocked !== null && <span class="blocked">{blocked}</span>}
        </>
      }
      close={T.close}
      go={{ id: 'table-it', label: T.tableIt, disabled: empty || blocked !== null, press: () => tableIt(order.clauses) }}
    />
  );
}
