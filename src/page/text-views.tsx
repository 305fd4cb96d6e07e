import type { Nation } from '../engine/nations.ts';
import type { Clause } from '../engine/talks/proposal.ts';
import type { Ratification } from '../engine/talks/ratify.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { clauseText, communiqueHead } from '../words/texts.ts';
import { Flag } from './bits.tsx';
import { figure, hundredths, signed } from './format.ts';

const T = PAGE.text;

/** A text as its signatories would read it out. */
export const Communique = ({ parties, clauses }: { parties: readonly Nation[]; clauses: readonly Clause[] }) => (
  <div class="communique">
    <p>{communiqueHead(parties)}</p>
    <ol>
      {clauses.map((clause, c) => (
        <li key={c}>{clauseText(clause)}.</li>
      ))}
    </ol>
  </div>
);

/** What each group at home makes of a text, and the odds that it is ratified. */
export const HomeTable = ({ of, nation, level: Level = 'h4' }: { of: Ratification; nation: Nation; level?: 'h3' | 'h4' }) => (
  <section class="home">
    <Level class="caps">
      <Flag nation={nation} size={13} /> {T.home} <b>{T.homeOdds(hundredths(of.odds))}</b>
    </Level>
    <table class="groups">
      <thead>
        <tr>
          <th scope="col">{T.group}</th>
          <th scope="col" class="num">
            {T.influence}
          </th>
          <th scope="col" class="num">
            {T.gains}
          </th>
        </tr>
      </thead>
      <tbody>
        {of.opinions.map(({ label, influence, gain, vetoes }) => (
          <tr key={label}>
            <th scope="row">
              {label} {vetoes && <b class="stop">{T.vetoes}</b>}
            </th>
            <td class="num">{PAGE.percent(influence)}</td>
            <td class="num">{signed(gain)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{T.push}</th>
          <td />
          <td class="num">{`+${figure(of.push)}`}</td>
        </tr>
      </tbody>
    </table>
    <p class="fine">{T.homeNote}</p>
  </section>
);

/** Flags of some of the six with their names. */
export const Seats = ({ who, you }: { who: readonly Nation[]; you: Nation }) => (
  <ul class="sitters">
    {who.map(n => (
      <li key={n} class={n === you ? 'own' : ''}>
        <Flag nation={n} size={13} /> {labelOf(n)}
      </li>
    ))}
  </ul>
);
