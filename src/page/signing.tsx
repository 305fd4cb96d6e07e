import type { Asked, Range } from '../agents/preview.ts';
import type { Nation } from '../engine/nations.ts';
import { faceOf } from '../engine/talks/face.ts';
import type { Proposal } from '../engine/talks/proposal.ts';
import { type Ratification, refusalCost } from '../engine/talks/ratify.ts';
import { lineCost, RED_LINES } from '../engine/talks/red-lines.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { inSentence } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Bars, type Row } from './bits.tsx';
import { hundredths, shows, signed } from './format.ts';
import { AskedFold, leadOf, publicRow } from './odds.tsx';
import { answersHere, here } from './session.ts';

const T = PAGE.text;

interface Term {
  readonly goal: Asked['terms'][number]['goal'];
  readonly mid: number;
  readonly range?: Range;
}

/** A text that a party signs: what it would bring, the world with it and without, and the world its costs are reckoned on. */
interface Signature {
  readonly order: Proposal;
  readonly nation: Nation;
  readonly terms: readonly Term[];
  /** What it costs beside its goals, all told. */
  readonly audience: number;
  readonly home: Ratification;
  readonly after: World;
  readonly before: World;
  readonly on: World;
}

/** A party's terms as bars: goal by goal, then what signing beyond its language costs, its red lines, a refusal at home, its public. */
export function signingRows({ order, nation, terms, audience, home, after, before, on }: Signature): Row[] {
  const { tables } = here.value;
  const face = faceOf(on, nation, order.clauses, tables);
  const lines = RED_LINES.map(line => ({ line, cost: lineCost(on, nation, line, order.clauses, tables.book.commitments) }));
  const hoped = terms.reduce((sum, { mid }) => sum + mid, 0);
  const refusal = refusalCost(home.odds, hoped, tables.book.commitments);
  const rest = audience - face - refusal - lines.reduce((sum, { cost }) => sum + cost, 0);
  const of = { nation, clauses: order.clauses, world: on } as const;
  return [
    ...terms.map(({ goal, mid, range }): Row => {
      const door = { kind: 'goal', goal, nation, before, after } as const;
      return {
        key: goal,
        label: goalOf(goal).label,
        by: mid,
        of: door,
        ...(range === undefined ? {} : { low: range.low, high: range.high }),
      };
    }),
    ...(shows(face)
      ? [{ key: 'face', label: nation === here.value.nation ? T.ownFace : T.face, by: -face, of: { kind: 'face', ...of } as const }]
      : []),
    ...lines
      .filter(({ cost }) => shows(cost))
      .map(({ line, cost }): Row => ({ key: line, label: T.lines[line], by: -cost, of: { kind: 'line', line, ...of } })),
    ...(shows(refusal) ? [{ key: 'refusal', label: T.refusal, by: -refusal, of: { kind: 'refusal', nation, hoped, home } as const }] : []),
    ...(shows(rest) ? [publicRow(order, nation, on, rest)] : []),
  ];
}

/** What decides it most: what speaks against where it would not sign, what speaks for it where it would. */
function reason(rows: readonly Row[], margin: number): string {
  const most = [...rows].sort((a, b) => (margin < 0 ? a.by - b.by : b.by - a.by))[0];
  if (most === undefined || Math.abs(most.by) < 0.05 || margin < 0 !== most.by < 0) return '';
  return (margin < 0 ? T.against : T.inFavour)(inSentence(most.label), signed(most.by));
}

/** Where a text that is signed leads, and how each home takes it. */
interface SignedText {
  readonly home: ReadonlyMap<Nation, Ratification>;
  readonly after: World;
}

/** For every other party: whether it would sign, and why not. */
export function Signing({ order, asked, home, after }: SignedText & { order: Proposal; asked: readonly Asked[] }) {
  return (
    <ul class="signing">
      {asked.map(one => (
        <li key={one.nation}>
          <Signs of={one} order={order} after={after} home={home.get(one.nation)!} />
        </li>
      ))}
    </ul>
  );
}

/** What one who is asked is believed to weigh. */
function rowsOf({ terms, audience, nation }: Asked, order: Proposal, after: World, home: Ratification): Row[] {
  const { seen } = here.value.belief;
  const believed = terms.map(({ goal, ...range }) => ({ goal, mid: range.mid, range }));
  return signingRows({ order, nation, terms: believed, audience, home, after, before: seen, on: seen });
}

/** What speaks most against a text, for each who is asked and would rather not sign. */
export function againstIt(order: Proposal, asked: readonly Asked[], { home, after }: SignedText): ReadonlyMap<Nation, string> {
  const unwilling = asked.filter(({ margin }) => margin.mid < 0);
  return new Map(
    unwilling.map(one => {
      const [most] = rowsOf(one, order, after, home.get(one.nation)!).sort((a, b) => a.by - b.by);
      return [one.nation, inSentence(most?.label ?? '')];
    }),
  );
}

function Signs({ of, order, after, home }: { of: Asked; order: Proposal; after: World; home: Ratification }) {
  const { nation, margin } = of;
  const rows = rowsOf(of, order, after, home);
  return (
    <AskedFold of={of} about={reason(rows, margin.mid)}>
      <Bars
        rows={rows}
        total={margin.mid}
        totalLabel={leadOf(of.kind)}
        running
        totalOf={answersHere(nation) ? undefined : { kind: 'odds', order, nation }}
      />
      <p class="fine">{PAGE.card.unknown}</p>
      <p class="fine">{T.ratifies(hundredths(home.odds))}</p>
    </AskedFold>
  );
}
