import { signal } from '@preact/signals';
import type { Nation } from '../engine/nations.ts';
import { trustLost } from '../engine/talks/breach.ts';
import { type StandingText, textsIn } from '../engine/talks/read.ts';
import { reportable } from '../engine/talks/serve.ts';
import { BROKEN, DONE, IN_FORCE, isDue, LATE, REFUSED, SIGNED } from '../engine/talks/text.ts';
import { capital, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { type Debt, debtsOf, owedTo, partiesText, stageName } from '../words/texts.ts';
import { colours, Door, Flag } from './bits.tsx';
import { fare, firstOf, openDeed } from './drafting.ts';
import { figure, hundredths } from './format.ts';
import { here } from './session.ts';
import { Communique } from './text-views.tsx';
import { quarterOf } from './words.ts';

const L = PAGE.ledger;
const mine = signal(false);

/** Every text that was signed, as who owes what to whom by when. */
export function Ledger() {
  const { belief, nation } = here.value;
  const signed = textsIn(belief.seen).filter(({ stage }) => stage !== REFUSED);
  const shown = signed.filter(({ clauses }) => !mine.value || clauses.some(({ deed }) => deed.actor === nation));
  return (
    <section class="ledger">
      <fieldset class="choices">
        <legend>{L.filter}</legend>
        <div>
          {[false, true].map(own => (
            <label key={String(own)} class={mine.value === own ? 'chosen' : ''}>
              <input
                type="radio"
                name="ledger"
                checked={mine.value === own}
                onChange={() => {
                  mine.value = own;
                }}
              />
              <span>{own ? L.mine : L.all}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {shown.length === 0 && <p class="pad">{signed.length === 0 ? L.none : L.noneMine}</p>}
      {[...shown].reverse().map(text => (
        <Text key={`${text.slot}-${text.by}`} text={text} nation={nation} />
      ))}
    </section>
  );
}

const dateOf = (turn: number): string => quarterOf(here.value.file, turn - 1);

function Text({ text, nation }: { text: StandingText; nation: Nation }) {
  const { parties, by, stage, since, clauses } = text;
  const debts = debtsOf(text).filter(debt => !mine.value || debt.by === nation);
  return (
    <article class="owing">
      <h3>{L.title(partiesText(parties))}</h3>
      <p class="fine">{`${capital(L.by(nameOf(by)))}; ${L.stage(stageName(stage), dateOf(since))}.`}</p>
      {stage === SIGNED && parties.includes(nation) && <AtHome text={text} nation={nation} />}
      <table class="debts">
        <thead>
          <tr>
            <th scope="col">{L.number}</th>
            <th scope="col">{L.owes}</th>
            <th scope="col">{L.state}</th>
          </tr>
        </thead>
        <tbody>
          {debts.map(debt => (
            <DebtRow key={debt.number} debt={debt} text={text} />
          ))}
        </tbody>
      </table>
      <details class="reading">
        <summary>{L.communique}</summary>
        <Communique parties={parties} clauses={clauses} />
      </details>
    </article>
  );
}

/** A text signed and not yet ratified: how it fares at home, and arguing for it. */
function AtHome({ text: { slot, sold }, nation }: { text: StandingText; nation: Nation }) {
  const { odds } = fare(here.value.belief.seen, slot, nation);
  const deed = firstOf('sell-at-home');
  return (
    <div class="actions">
      <p>{L.homeNow(hundredths(odds))}</p>
      {sold.includes(nation) ? (
        <p class="fine">{L.sold}</p>
      ) : (
        deed !== null && (
          <button type="button" class="sell" onClick={() => openDeed(deed)}>
            {L.sell}
          </button>
        )
      )}
    </div>
  );
}

/** What is said of when it is due: not before ratification, not before what it waits for. */
export function due(debt: Debt, { stage, clauses }: StandingText): string {
  const clause = clauses[debt.number - 1]!;
  const { grace } = here.value.tables.book.commitments;
  if (debt.due !== null) return clause.status === LATE ? L.late(dateOf(debt.due), dateOf(debt.due + grace)) : L.due(dateOf(debt.due));
  if (clause.status === DONE && clause.open > 0) return L.doneOn(dateOf(clause.open));
  if (!isDue(clause.status)) return '';
  return stage === SIGNED ? L.unratified : clause.ready ? '' : L.waits(clause.after);
}

function DebtRow({ debt, text }: { debt: Debt; text: StandingText }) {
  const { belief, nation, tables } = here.value;
  const c = debt.number - 1;
  const clause = text.clauses[c]!;
  const binds = text.stage === IN_FORCE && clause.status !== BROKEN && (isDue(clause.status) || clause.status === DONE);
  return (
    <tr class={`${colours(debt.by)} is-${debt.status}`} id={`owed-${text.slot}-${c}`} tabIndex={-1}>
      <td class="num">{debt.number}</td>
      <td>
        <p>
          <Flag nation={debt.by} size={13} /> <b>{capital(nameOf(debt.by))}</b> {L.to(owedTo(debt))}
        </p>
        <p class="what">{debt.what}</p>
        {debt.terms !== '' && <p class="fine">{debt.terms}</p>}
        {clause.cheated && <p class="secret">{L.hidden}</p>}
        {binds && (
          <p class="fine">
            {L.stake}{' '}
            <Door of={{ kind: 'stake', slot: text.slot, clause: c }} label={L.stakeOf(debt.number)}>
              {figure(trustLost(belief.seen, text.slot, c, tables.book.commitments), 1)}
            </Door>
          </p>
        )}
        {clause.deed.actor === nation && text.stage === IN_FORCE && isDue(clause.status) && clause.ready && (
          <Deliver debt={debt} text={text} />
        )}
      </td>
      <td class="state">
        <b>{debt.status}</b>
        <span class="fine">{due(debt, text)}</span>
      </td>
    </tr>
  );
}

/** It falls to the player: the card of the move, or, for Pyongyang, of reporting it as done. */
function Deliver({ debt, text }: { debt: Debt; text: StandingText }) {
  const { belief, nation } = here.value;
  const c = debt.number - 1;
  const place = reportable(belief.seen, nation);
  const report = place?.text === text.slot && place.clause === c ? firstOf('report-done') : null;
  return (
    <p class="deliver">
      <button type="button" aria-label={L.deliverIt(debt.what)} onClick={() => openDeed(text.clauses[c]!.deed)}>
        {L.deliver}
      </button>
      {report !== null && (
        <button type="button" onClick={() => openDeed(report)}>
          {L.report}
        </button>
      )}
    </p>
  );
}
