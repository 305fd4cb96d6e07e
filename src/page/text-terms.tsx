import { codeOf } from '../engine/deeds.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { type Clause, DUE, LEVELS } from '../engine/talks/proposal.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { withTerms } from './clauses.ts';
import { openText, sizesOf } from './drafting.ts';

const T = PAGE.text;

/** The terms of one clause, each to be changed. */
export function Terms({ clauses, c }: { clauses: readonly Clause[]; c: number }) {
  const clause = clauses[c]!;
  const set = (terms: Partial<Clause>) => openText(withTerms(clauses, c, terms));
  const earlier = Array.from({ length: c + 1 }, (_, after) => after);
  return (
    <div class="terms">
      <Size of={clause.deed} sizes={sizesOf(clause, clauses)} choose={deed => set({ deed })} />
      <Radios legend={T.due} name={`due${c}`} values={DUE} now={clause.due} say={T.turns} choose={due => set({ due })} />
      {c > 0 && (
        <Radios
          legend={T.after}
          name={`after${c}`}
          values={earlier}
          now={clause.after}
          say={after => (after === 0 ? T.atOnce : T.afterClause(after))}
          choose={after => set({ after })}
        />
      )}
      <Radios
        legend={T.verified}
        name={`verified${c}`}
        values={LEVELS}
        now={clause.verified}
        say={level => T.levels[level]!}
        choose={verified => set({ verified })}
      />
      <Radios
        legend={T.ambiguity}
        name={`ambiguity${c}`}
        values={LEVELS}
        now={clause.ambiguity}
        say={level => T.wordings[level]!}
        choose={ambiguity => set({ ambiguity })}
      />
      <Snapback of={clause} choose={snapback => set({ snapback })} />
    </div>
  );
}

/** Undone on a breach, where what is promised can be. */
function Snapback({ of, choose }: { of: Clause; choose: (snapback: boolean) => void }) {
  const { pledge } = moveOf(of.deed.move);
  if (typeof pledge !== 'object' || pledge.undone === undefined) return <p class="fine">{T.noSnap}</p>;
  return (
    <label class="check">
      <input type="checkbox" checked={of.snapback} onChange={event => choose(event.currentTarget.checked)} />
      <span>{T.snap}</span>
    </label>
  );
}

/** How much of it, where there is a choice. */
function Size({ of, sizes, choose }: { of: Deed; sizes: readonly Deed[]; choose: (deed: Deed) => void }) {
  if (sizes.length < 2) return null;
  return (
    <label class="half">
      <span>{T.size}</span>
      <select
        value={String(codeOf(of))}
        onChange={event => {
          const deed = sizes.find(one => String(codeOf(one)) === event.currentTarget.value);
          if (deed !== undefined) choose(deed);
        }}
      >
        {sizes.map(deed => (
          <option key={codeOf(deed)} value={String(codeOf(deed))}>
            {orderText(deed)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RadiosProps {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly now: number;
  readonly say: (value: number) => string;
  readonly choose: (value: number) => void;
}
const Radios = ({ legend, name, values, now, say: text, choose }: RadiosProps) => (
  <fieldset class="choices">
    <legend>{legend}</legend>
    <div>
      {values.map(value => (
        <label key={value} class={value === now ? 'chosen' : ''}>
          <input type="radio" name={name} checked={value === now} onChange={() => choose(value)} />
          <span>{text(value)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
