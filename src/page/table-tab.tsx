import { NATIONS } from '../engine/nations.ts';
import { atTable } from '../engine/talks/formats.ts';
import { textsIn } from '../engine/talks/read.ts';
import { isDue, stands } from '../engine/talks/text.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { card } from './choices.ts';
import { counter, drafted, firstOf, formatNow, isSeatedHere, isTabled, openDeed, openText, refusedNow, whyNotNow } from './drafting.ts';
import { Issues } from './issues.tsx';
import { Ledger } from './ledger.tsx';
import { isMapOff } from './map-panel.tsx';
import { here } from './session.ts';
import { listing } from './table-side.ts';
import { TextCard } from './text-card.tsx';
import { Communique, Seats } from './text-views.tsx';

const T = PAGE.table;

/** Who sits, what is drafted, what each says on every issue, and what is owed. */
export function TableTab() {
  const { belief, tables } = here.value;
  if (tables.agenda.issues.length === 0) return <p class="pad">{T.nothing}</p>;
  const open = card.value;
  const owed = textsIn(belief.seen).reduce(
    (sum, { stage, clauses }) => sum + (stands(stage) ? clauses.filter(({ status }) => isDue(status)).length : 0),
    0,
  );
  return (
    <div class="table-tab">
      <Session />
      {open?.kind === 'text' && <TextCard of={open} />}
      {open?.kind !== 'text' && <Refused />}
      <fieldset class="views">
        <legend class="unseen">{T.views}</legend>
        {(['issues', 'commitments'] as const).map(name => (
          <label key={name} class={listing.value === name ? 'chosen' : ''}>
            <input
              type="radio"
              name="table-view"
              checked={listing.value === name}
              onChange={() => {
                listing.value = name;
              }}
            />
            <span>{name === 'issues' ? T.issues : T.commitments(owed)}</span>
          </label>
        ))}
      </fieldset>
      {listing.value === 'issues' ? <Issues /> : <Ledger />}
    </div>
  );
}

/** The session in being: who sits and who does not; or why there is none and what one would need. */
function Session() {
  const { belief, nation } = here.value;
  const who = atTable(belief.seen, here.value.tables.book.effects);
  const format = formatNow();
  if (who.length === 0) {
    return (
      <section class="sitting">
        <h3>{T.noSession}</h3>
        <Reading />
        <p>{T.shut}</p>
        <Call />
      </section>
    );
  }
  const away = NATIONS.filter(n => !who.includes(n));
  return (
    <section class="sitting">
      <h3>{format === null ? T.formats.none : T.formats[format]}</h3>
      <Reading />
      <h4 class="unseen">{T.seats}</h4>
      <Seats who={who} you={nation} />
      {away.length > 0 && <p class="fine">{`${T.away}: ${away.map(labelOf).join(', ')}.`}</p>}
      {isSeatedHere() ? (
        <>
          <p class="fine">{T.open}</p>
          <Draft />
        </>
      ) : (
        <>
          <p>{T.without}</p>
          <Call />
        </>
      )}
    </section>
  );
}

/** How the drawing is read, where it has no room to say so itself. */
const Reading = () => (isMapOff() ? null : <p class="fine reading-table">{PAGE.hexagon.reading}</p>);

function Draft() {
  if (card.value?.kind === 'text') return null;
  const clauses = drafted();
  if (isTabled())
    return (
      <p id="draft-text" tabIndex={-1}>
        {T.sealed}
      </p>
    );
  return (
    <button type="button" id="draft-text" onClick={() => openText()}>
      {clauses.length === 0 ? T.draft : T.resume(clauses.length)}
    </button>
  );
}

/** What a round would need, and the card of the move that calls one. */
function Call() {
  const deed = firstOf('call-talks');
  const why = whyNotNow('call-talks');
  return (
    <>
      <p class="fine">
        {T.need} {why}
      </p>
      {deed !== null && (
        <button type="button" id="call-talks" onClick={() => openDeed(deed)}>
          {T.call}
        </button>
      )}
    </>
  );
}

/** What was refused last turn still lies on the table. */
function Refused() {
  const texts = refusedNow();
  if (texts.length === 0 || !isSeatedHere()) return null;
  return (
    <section class="refused">
      <h3>{T.refused}</h3>
      <ul>
        {texts.map(text => (
          <li key={text.slot}>
            <details class="reading">
              <summary>{T.refusedText(nameOf(text.by))}</summary>
              <Communique parties={text.parties} clauses={text.clauses} />
            </details>
            <button
              type="button"
              id={`counter-${text.slot}`}
              aria-label={T.counterIt(nameOf(text.by))}
              disabled={isTabled()}
              onClick={() => counter(text)}
            >
              {T.counter}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
