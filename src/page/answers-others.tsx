import { useMemo } from 'preact/hooks';
import { type Asked, believedAnswers } from '../agents/preview.ts';
import { isDeed, type Order } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import type { Question } from '../engine/settle.ts';
import type { Proposal } from '../engine/talks/proposal.ts';
import type { Ratification } from '../engine/talks/ratify.ts';
import { capital, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { atHome } from './drafting.ts';
import { hundredths, signed } from './format.ts';
import { AskedFold, doorsOn, WeighBars } from './odds.tsx';
import { answersHere, here } from './session.ts';
import { Signing } from './signing.tsx';
import { ballotsHere } from './stakes.ts';
import { HomeTable } from './text-views.tsx';

const A = PAGE.answers;

interface Asking {
  readonly question: Question;
  /** A yes against a no, to the player. */
  readonly margin: number;
  /** How a text would fare at the player's own home. */
  readonly mine: Ratification | null;
}

/** What the others who are asked the same are believed to say. */
export function Others({ question: { order, kind, sponsors }, margin, mine }: Asking) {
  if (order.move === 'text') return mine === null ? null : <OnText order={order} mine={mine} sponsors={sponsors} />;
  if (!isDeed(order)) return null;
  return kind === 'vote' ? <Ballots deed={order} margin={margin} /> : <AlsoAsked order={order} sponsors={sponsors} />;
}

/** A vote has three answers, and others may stop it too. */
function Ballots({ deed, margin }: { deed: Deed; margin: number }) {
  const { abstain, others } = ballotsHere(deed);
  const guessed = others.filter(({ nation }) => !answersHere(nation));
  return (
    <p class="fine">
      {`${A.ballots}, ${A.ballot(signed(margin, 2), signed(abstain, 2))}. `}
      {others.length === 0
        ? A.alone
        : guessed
            .map(({ nation, yes, abstain: quiet, no }) =>
              A.voters(capital(nameOf(nation)), hundredths(yes), hundredths(quiet), hundredths(no)),
            )
            .join(' ')}
    </p>
  );
}

/** What the others who are asked too are believed to weigh: those who called for it as well are for it. */
function othersAsked(order: Order, sponsors: readonly Nation[]): readonly Asked[] {
  const { nation, belief, tables, match } = here.value;
  return believedAnswers(order, belief, tables, match.chance).filter(one => one.nation !== nation && !sponsors.includes(one.nation));
}

/** Of a text: what the others are believed to say, and what one's own home would make of it. */
function OnText({ order, mine, sponsors }: { order: Proposal; mine: Ratification; sponsors: readonly Nation[] }) {
  const { nation, belief } = here.value;
  const { asked, home, after } = useMemo(() => ({ asked: othersAsked(order, sponsors), ...atHome(order) }), [order, belief]);
  return (
    <>
      <p class="fine">{A.signed}</p>
      <HomeTable of={mine} nation={nation} />
      {asked.length > 0 && (
        <section>
          <h3 class="caps">{A.others}</h3>
          <Signing order={order} asked={asked} home={home} after={after} />
        </section>
      )}
    </>
  );
}

/** What needs the yes of others too: what each of them is believed to weigh. */
function AlsoAsked({ order, sponsors }: { order: Deed; sponsors: readonly Nation[] }) {
  const { nation, belief, tables } = here.value;
  const { seen } = belief;
  const { asked, doorOf } = useMemo(
    () => ({ asked: othersAsked(order, sponsors), doorOf: doorsOn(outlookFor(tables).from(seen, [nation]), order) }),
    [order, belief],
  );
  if (asked.length === 0) return null;
  return (
    <section>
      <h3 class="caps">{A.others}</h3>
      <p class="fine">{A.allMust}</p>
      {asked.map(one => (
        <AskedFold key={one.nation} of={one} about="">
          <WeighBars of={one} order={order} on={seen} doorOf={doorOf} odds={!answersHere(one.nation)} />
        </AskedFold>
      ))}
    </section>
  );
}
