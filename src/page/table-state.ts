import { computed } from '@preact/signals';
import { codeOf, type Offer, targetOf } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { byNation, CHN, NATIONS, type Nation } from '../engine/nations.ts';
import { type StandingText, textsIn } from '../engine/talks/read.ts';
import { languageAt, Table } from '../engine/talks/table.ts';
import { IN_FORCE, isDue, stands } from '../engine/talks/text.ts';
import { forecastOf } from '../lab/spatial.ts';
import { capital } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { agreed, debtsOf } from '../words/texts.ts';
import { drafted, formatNow, isTabled, parties } from './drafting.ts';
import { figure } from './format.ts';
import type { Hand, Issue, Seat, TableState } from './hexagon/model.ts';
import { due } from './ledger.tsx';
import { objections } from './objections.ts';
import { draft, here, selected } from './session.ts';
import { atTable } from './table-side.ts';
import { capitalOf } from './words.ts';

const H = PAGE.hexagon;

/** The weighted mean and the forecast of every issue, from what the player believes. */
export const ahead = computed(() => forecastOf(here.value.belief.seen, here.value.tables));

/** What the player's own side told it: on every issue its wish and the furthest it may go today, and what it has gained without a deal. */
export const instructions = computed(() => {
  const { belief, nation, tables } = here.value;
  const { issues, ideal } = tables.agenda;
  const table = new Table(tables);
  const furthest = table.furthest(belief.seen, { courted: tables.book.rules.language.courted! });
  const own = nation * issues.length;
  const on = issues.map((_, k): readonly [wish: number, limit: number] => [ideal[own + k]!, furthest[own + k]!]);
  return { on, gained: table.gained[nation]! };
});

/** Where the clauses of the draft would take an issue. */
export function clausesOn(k: number): { readonly number: number; readonly at: number }[] {
  const { means } = here.value.tables.agenda;
  return drafted().flatMap(({ deed }, c) => {
    const place = means.get(codeOf(deed));
    return place?.issue === k ? [{ number: c + 1, at: place.at }] : [];
  });
}

/** Everything the hexagonal table shows; null while the map is shown. */
export const tableNow = computed<TableState | null>(() => (atTable.value ? tableState() : null));

function tableState(): TableState {
  const { nation, tables } = here.value;
  const who = parties();
  return {
    you: nation,
    selected: selected.value,
    seats: byNation(n => ({ sits: who.includes(n), capital: capitalOf(n), line: seatLine(n, who).text }) satisfies Seat),
    hands: handsNow(),
    issues: tables.agenda.issues.map((_, k) => issueAt(k)),
    words: { quiet: H.quiet, more: H.more, legend: H.legend },
  };
}

interface SeatLine {
  readonly text: string;
  /** What it says on an issue, where the line tells that: the figure ends the text. */
  readonly says?: { readonly issue: number; readonly figure: string };
}

/** One short line beside a name: its part at the table, what it objects to in the draft, or where it is farthest from the rest. */
export function seatLine(nation: Nation, who: readonly Nation[]): SeatLine {
  if (nation === here.value.nation) return { text: H.seat.you };
  if (who.length > 0 && !who.includes(nation)) return { text: H.seat.away };
  const format = formatNow();
  const chairs = nation === CHN && (format === 'six' || format === 'three') ? H.seat.chairs : undefined;
  const text = objections.value?.get(nation) ?? chairs;
  return text === undefined ? farthest(nation) : { text };
}

function farthest(nation: Nation): SeatLine {
  const { belief, tables } = here.value;
  const { issues, salience } = tables.agenda;
  const { mean } = ahead.value;
  const apart = issues.map((_, k) => {
    const says = languageAt(belief.seen, nation, k);
    return { k, says, weighs: Math.abs(says - mean[k]!) * salience[nation * issues.length + k]! };
  });
  const most = apart.sort((a, b) => b.weighs - a.weighs)[0];
  if (most === undefined) return { text: '' };
  const says = { issue: most.k, figure: figure(most.says, 0) };
  return { text: H.seat.says(issues[most.k]!.label, says.figure), says };
}

function issueAt(k: number): Issue {
  const { belief, tables } = here.value;
  const { issues, stands: standing } = tables.agenda;
  const { label, low, high } = issues[k]!;
  const { mean, ends, winner } = ahead.value;
  return {
    label,
    low,
    high,
    says: byNation(n => languageAt(belief.seen, n, k)),
    mean: mean[k]!,
    forecast: ends[winner]![k]!,
    stands: standing[k]!,
    range: instructions.value.on[k]!,
    clauses: clausesOn(k).map(({ number, at }) => ({ mark: String(number), at })),
  };
}

/** Letters for what is not a clause of the draft, whose numbers are its own. */
const letter = (k: number): string => String.fromCharCode(65 + (k % 26));

/** What lies on the table: the draft's clauses, offers among the orders, and what stands owed. */
function handsNow(): Hand[] {
  const rest = [...offers(), ...owed()].map((hand, k) => ({ ...hand, mark: letter(k) }));
  return [...clauses(), ...rest];
}

const across = (deed: Deed): Nation | null => NATIONS.find(n => n === targetOf(deed)) ?? null;

const clauses = (): Hand[] =>
  drafted().map((clause, c) => ({
    // Named by what it is: taking another clause out does not make this one reach out again.
    id: `draft-${codeOf(clause.deed)}`,
    from: clause.deed.actor,
    to: across(clause.deed),
    mark: String(c + 1),
    kind: 'offered',
    text: capital(agreed(clause)),
    note: isTabled() ? H.note.tabled : H.note.draft,
  }));

export const offerId = ({ to, give, want }: Offer): string => `offer-${to}-${codeOf(give)}-${codeOf(want)}`;
const offers = (): Hand[] =>
  draft.value.flatMap(order =>
    order.move === 'offer'
      ? [
          {
            id: offerId(order),
            from: order.actor,
            to: order.to,
            mark: '',
            kind: 'offered' as const,
            text: orderText(order),
            note: order.secret ? H.note.secret : H.note.offered,
          },
        ]
      : [],
  );

const owed = (): Hand[] =>
  textsIn(here.value.belief.seen)
    .filter(({ stage }) => stands(stage))
    .flatMap(text =>
      text.clauses.flatMap((clause, c) =>
        isDue(clause.status)
          ? [
              {
                id: `owed-${text.slot}-${c}`,
                from: clause.deed.actor,
                to: across(clause.deed),
                mark: '',
                kind: 'sealed' as const,
                text: capital(agreed(clause)),
                note: owedNote(text, c),
              },
            ]
          : [],
      ),
    );

function owedNote(text: StandingText, c: number): string {
  const by = due(debtsOf(text)[c]!, text);
  return text.stage === IN_FORCE ? H.note.inForce(by) : by;
}
