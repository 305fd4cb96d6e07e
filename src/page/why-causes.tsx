import type { Cause } from '../engine/phase.ts';
import { causeAt } from '../words/broken.ts';
import { claimsOf } from '../words/claims.ts';
import { PAGE } from '../words/page.ts';
import { Claims } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { claimsIn, sourceText } from './sources.ts';
import type { Posted } from './why-terms.ts';
import { quarterOf } from './words.ts';

const W = PAGE.why;

/** The number, what it is, and how to read it. */
export const Title = ({ big, title, about, unit }: { big: string; title: string; about: string; unit?: string | undefined }) => (
  <header class="why-head">
    {big !== '' && (
      <p class="big">
        {big} {unit !== undefined && <span class="fine">{unit}</span>}
      </p>
    )}
    <div>
      <h2 id="why-title">{title}</h2>
      <p>{about}</p>
    </div>
  </header>
);

/** A heading row of a table of causes: words first, figures after. */
export const Head = ({ words, figures }: { words: readonly string[]; figures: readonly string[] }) => (
  <thead>
    <tr>
      {words.map(word => (
        <th key={word} scope="col">
          {word}
        </th>
      ))}
      {figures.map(word => (
        <th key={word} scope="col" class="num">
          {word}
        </th>
      ))}
    </tr>
  </thead>
);

/** From the opening to now, posting by posting; those too small to show in one line. */
interface Told extends Posted {
  readonly bold?: boolean;
}
interface Chain {
  readonly opening: number;
  readonly rows: readonly Told[];
  readonly small: readonly Told[];
  readonly value: number;
  readonly digits: number;
  readonly last: string;
  /** Where the opening value is from. */
  readonly source: string | null;
}
export function Causes(chain: Chain) {
  const { opening, rows, digits } = chain;
  let sum = opening;
  const summed = rows.map(posted => {
    sum += posted.by;
    return { posted, sum };
  });
  return (
    <table class="causes">
      <Head words={[W.when, W.cause]} figures={[W.term, W.sum]} />
      <tbody>
        <Opening of={chain} />
        {summed.map((row, k) => (
          <Row key={`${row.posted.turn}-${k}`} {...row} digits={digits} first={rows[k - 1]?.turn !== row.posted.turn} />
        ))}
        <Smaller of={chain} />
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{chain.last}</th>
          <td />
          <td class="num">{figure(chain.value, digits)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const Opening = ({ of: { opening, source, digits } }: { of: Chain }) => (
  <tr>
    <td>{W.opening}</td>
    <td>
      {source !== null && (
        <span class="fine" translate={false}>
          {sourceText(source)} <Claims of={claimsIn(source)} />
        </span>
      )}
    </td>
    <td />
    <td class="num">{figure(opening, digits)}</td>
  </tr>
);

const Smaller = ({ of: { small, digits } }: { of: Chain }) =>
  small.length > 0 && (
    <tr>
      <td />
      <td>{W.rest(small.length)}</td>
      <td class="num">
        {signed(
          small.reduce((all, { by }) => all + by, 0),
          digits,
        )}
      </td>
      <td />
    </tr>
  );

function Row(row: { posted: Told; sum: number; digits: number; first: boolean }) {
  const { posted, sum, digits, first } = row;
  const { turn, entry, path, by, hidden, bold } = posted;
  const { file, tables } = here.value;
  return (
    <tr class={`${first ? 'first' : ''} ${bold === true ? 'bold-row' : ''}`}>
      <td>{first ? quarterOf(file, turn - 1) : ''}</td>
      <td>
        {hidden ? W.unseen : causeAt(entry, path, tables)} {!hidden && <Claims of={claimsHere(entry.cause)} />}
      </td>
      <td class="num">{signed(by, digits)}</td>
      <td class="num">{figure(sum, digits)}</td>
    </tr>
  );
}

/** With those that the source of a scenario's event names. */
function claimsHere(cause: Cause): readonly string[] {
  if (cause.kind !== 'event') return claimsOf(cause);
  return claimsIn(here.value.file.events.find(({ id }) => id === cause.id)?.source ?? '');
}
