import type { ComponentChildren } from 'preact';
import { PAGE } from '../words/page.ts';
import { hundredths } from './format.ts';
import { Head } from './why-causes.tsx';
import { endingName } from './words.ts';

const W = PAGE.why;

/** What a line is of, and its figures. */
type Line = readonly [label: ComponentChildren, ...figures: readonly ComponentChildren[]];

/** A sum as it is done: what is reckoned, line by line, and what it comes to. */
export function Sum({ head, rows, total }: { head?: readonly [string, ...string[]]; rows: readonly Line[]; total: Line }) {
  const [what, ...figures] = head ?? [''];
  const wide = Math.max(1, ...rows.map(row => row.length - 1));
  const [label, ...sums] = total;
  return (
    <table class={`causes ${head === undefined ? 'sum' : wide > 4 ? 'wide' : ''}`}>
      {head !== undefined && <Head words={[what]} figures={figures} />}
      <tbody>
        {rows.map(([name, ...cells], k) => (
          <tr key={k}>
            <td>{name}</td>
            {cells.map((cell, c) => (
              <td key={c} class="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={1 + wide - sums.length}>
            {label}
          </th>
          {sums.map((cell, c) => (
            <td key={c} class="num">
              {cell}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** What each ending would bring, by its odds, and all of them together. */
export const EndingsSum = ({
  ways,
  write,
}: {
  ways: readonly { readonly name: string; readonly odds: number; readonly by: number }[];
  write: (by: number) => string;
}) => (
  <Sum
    head={[PAGE.card.endings, W.oddsHead, W.change]}
    rows={ways.map(({ name, odds, by }) => [W.itEnds(endingName(name)), hundredths(odds), write(by)])}
    total={[PAGE.card.expected, write(ways.reduce((sum, { odds, by }) => sum + odds * by, 0))]}
  />
);
