import { useMemo } from 'preact/hooks';
import type { Entry } from '../engine/ledger.ts';
import { PATHS } from '../engine/world.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { done, type Figure } from '../words/verdict.ts';
import { Door } from './bits.tsx';
import { here } from './session.ts';
import { entriesOf, postingsOn } from './why-terms.ts';

const D = PAGE.debrief;
const FUNDS = 'rail.funds';

/** What was done, in sentences; each figure answers why. */
export function Done() {
  const { match } = here.value;
  const sentences = done(match.after(0), match.after(match.turn));
  return (
    <>
      <h2>{D.done}</h2>
      <ul class="done">
        {sentences.map((pieces, s) => (
          <li key={s}>{pieces.map((piece, p) => (typeof piece === 'string' ? piece : <FigureDoor key={p} of={piece} />))}</li>
        ))}
        <RailwayMoney />
      </ul>
    </>
  );
}

function FigureDoor({ of: { text, from } }: { of: Figure }) {
  const { match } = here.value;
  if ('path' in from)
    return (
      <Door of={{ kind: 'place', path: from.path, moved: { text, entries: entriesAt(from.path) } }} label={placeLabel(from.path)}>
        {text}
      </Door>
    );
  const [nation, other] = from.trade;
  const on = match.after(from.opening === true ? 0 : match.turn);
  return (
    <Door of={{ kind: 'trade', nation, other, on }} label={PAGE.why.trade(labelOf(nation), labelOf(other))}>
      {text}
    </Door>
  );
}

/** All that moved a place while the game ran: the figure is what came of it, and the place may have begun above nought. */
const entriesAt = (path: string): readonly Entry[] => postingsOn(here.value, path).map(({ entry }) => entry);

const pays = ({ cause, postings }: Entry): number =>
  cause.kind === 'deed' ? postings.reduce((sum, { at, by }) => (PATHS[at] === FUNDS ? sum + by : sum), 0) : 0;

/** Money put into the railway, in USD m: what was spent of it since is gone from the world. */
function RailwayMoney() {
  const { match } = here.value;
  const entries = useMemo(
    () => match.record.turns.flatMap((_, t) => entriesOf(here.value, t + 1)).filter(entry => pays(entry) !== 0),
    [match.record],
  );
  const money = entries.reduce((sum, entry) => sum + pays(entry), 0);
  if (money <= 0) return null;
  const text = PAGE.millions(Math.round(money));
  return (
    <li>
      {D.railway}{' '}
      <Door of={{ kind: 'place', path: FUNDS, moved: { text, entries } }} label={placeLabel(FUNDS)}>
        {text}
      </Door>
      .
    </li>
  );
}
