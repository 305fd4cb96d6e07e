import { useMemo } from 'preact/hooks';
import { codeOf } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import { placeOf } from '../engine/world.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Door } from './bits.tsx';
import { openOrder } from './choices.ts';
import { drafted, formatNow, isTabled, openText, parties } from './drafting.ts';
import { focusOn } from './focus.ts';
import { figure, signed } from './format.ts';
import { Gloss } from './gloss.tsx';
import type { TableState, Target } from './hexagon/model.ts';
import { isMapOff, MapPanel } from './map-panel.tsx';
import { latestRung, mapState } from './map-state.ts';
import { useObjections } from './objections.ts';
import { select } from './picker.tsx';
import { draft, here, selected } from './session.ts';
import { say } from './stage.ts';
import { atTable, clauseWanted, listing, toMap, toTable } from './table-side.ts';
import { offerId, seatLine, tableNow } from './table-state.ts';
import { quarterOf } from './words.ts';

const D = PAGE.desk;
const H = PAGE.hexagon;

/** The left side of the desk: the map as the player believes it to be, or the table at which the six sit. */
export function MapSide() {
  const { match, nation, turn, file, belief, tables } = here.value;
  const looked = selected.value;
  const state = useMemo(
    () => mapState(belief.seen, match.after(Math.max(0, turn - 1)), { nation, file, tables }, looked),
    [belief, match, turn, nation, file, tables, looked],
  );
  useObjections();
  const table = tableNow.value;
  const { tension } = belief.seen.globe;
  const moved = Math.round(byNews(match.news));
  return (
    <section class={table === null ? 'map-side' : 'map-side tabled'} aria-label={table === null ? PAGE.front.mapLabel : H.label}>
      <header class="stage-head">
        <Toggle />
        {table !== null && <TableHead />}
        <p class="tension">
          <span class="caps">
            <Gloss of="Tension">{D.tension}</Gloss>
          </span>{' '}
          <Door of={{ kind: 'place', path: 'globe.tension' }} label={D.tension}>
            {figure(tension, 0)}
          </Door>{' '}
          <span class="fine">
            {D.rung(latestRung(belief.seen))}
            {moved !== 0 && D.morning(signed(moved, 0))}
          </span>
        </p>
      </header>
      <MapPanel
        state={state}
        select={select}
        table={table}
        sit={toTable}
        point={point}
        mirror={table === null ? null : <Mirror of={table} />}
      />
    </section>
  );
}

/** What the morning's news added to tension since the paper of the evening. */
const byNews = (news: readonly Entry[]): number =>
  news.reduce((sum, { postings }) => sum + (postings.find(({ at }) => at === TENSION)?.by ?? 0), 0);
const TENSION = placeOf('globe.tension');

/** From the map to the table and back; it stays the same button, so that the focus stays. */
const Toggle = () => (
  <button type="button" id="stage-toggle" onClick={atTable.value ? toMap : toTable}>
    <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
      {atTable.value ? <path d="M11 2.5 5.5 8l5.5 5.5" /> : <path d="M5 1.5h8L16.8 8 13 14.5H5L1.2 8z" />}
    </svg>
    <span>{atTable.value ? (isMapOff() ? H.toWords : H.toMap) : H.toTable}</span>
  </button>
);

function TableHead() {
  const { file, turn } = here.value;
  const format = formatNow();
  const who = parties();
  const sits = who.length === 0 ? H.nobody : format === null ? PAGE.table.formats.none : PAGE.table.formats[format];
  return (
    <div class="table-head">
      <p class="caps">{`${sits}, ${quarterOf(file, turn)}`}</p>
      <h2>{H.heading}</h2>
    </div>
  );
}

/** What the canvas shows, in words. */
const Mirror = ({ of: { hands } }: { of: TableState }) => (
  <>
    <h3>{H.seats}</h3>
    <ul>
      {NATIONS.map(n => (
        <li key={n}>
          <SeatLine of={n} />
        </li>
      ))}
    </ul>
    <h3>{H.hands}</h3>
    {hands.length === 0 ? (
      <p>{H.quiet}</p>
    ) : (
      <ul>
        {hands.map(({ id, mark, text, note }) => (
          <li key={id}>{H.handSays(mark, text, note)}</li>
        ))}
      </ul>
    )}
  </>
);

/** Where the words stand in the drawing's stead, the figure in them answers for itself: what is only heard holds no focus. */
function SeatLine({ of }: { of: Nation }) {
  const { text, says } = seatLine(of, parties());
  const told = H.seatSays(labelOf(of), text);
  if (says === undefined || !isMapOff()) return <>{told}</>;
  const { issues } = here.value.tables.agenda;
  const path = `table.${CODES[of]}.issue${says.issue}`;
  return (
    <>
      {told.slice(0, -says.figure.length)}
      <Door of={{ kind: 'place', path }} label={PAGE.table.says(nameOf(of), issues[says.issue]!.label)}>
        {says.figure}
      </Door>
    </>
  );
}

/** A click on the table leads to the same thing in the panel. */
function point(target: Target): void {
  if (target.kind === 'seat') look(target);
  else if (target.kind === 'issue') {
    listing.value = 'issues';
    focusOn(`issue-${target.issue}`);
  } else reach(target.id);
}

function look({ nation }: Extract<Target, { kind: 'seat' }>): void {
  if (nation === here.value.nation) select(nation);
  else {
    // What is being drafted stays open.
    selected.value = nation;
    say(H.looks(nameOf(nation)));
  }
}

function reach(id: string): void {
  const [kind, first, second] = id.split('-');
  if (kind === 'draft' && !isTabled()) {
    openText();
    clauseWanted.value = drafted().findIndex(({ deed }) => codeOf(deed) === Number(first));
  } else if (kind === 'owed') {
    listing.value = 'commitments';
    focusOn(`owed-${first}-${second}`);
  } else {
    const order = draft.value.find(one => (kind === 'offer' ? one.move === 'offer' && offerId(one) === id : one.move === 'text'));
    if (order === undefined) return;
    openOrder(order);
    focusOn('card-title');
  }
}
