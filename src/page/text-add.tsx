import { useState } from 'preact/hooks';
import { codeOf } from '../engine/deeds.ts';
import { MOST_CLAUSES } from '../engine/layout.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import type { Clause } from '../engine/talks/proposal.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { phraseFor } from '../words/phrases.ts';
import { colours, Flag } from './bits.tsx';
import { openText, parties, pledgesBeside, withClause } from './drafting.ts';
import { focusOn } from './focus.ts';
import { here } from './session.ts';
import { say } from './stage.ts';

const T = PAGE.text;

/** Choose a party, then what it would do, by the issue it bears on. */
export function AddClause({ clauses }: { clauses: readonly Clause[] }) {
  const { nation } = here.value;
  const [who, choose] = useState<Nation>(nation);
  const [code, pick] = useState('');
  if (clauses.length >= MOST_CLAUSES) return <p class="fine pad">{T.full}</p>;
  const groups = pledgesBeside(who, clauses);
  const chosen = groups.flatMap(({ deeds }) => deeds).find(deed => String(codeOf(deed)) === code);
  const put = () => {
    if (chosen === undefined) return;
    openText(withClause(clauses, chosen));
    pick('');
    say(T.clauseAdded(clauses.length + 1, `${labelOf(chosen.actor)}, ${phraseFor(chosen, 'order')}`));
    focusOn('clause-deed', 'clause-0-edit');
  };
  return (
    <section class="add-clause">
      <h4 class="caps">{T.add}</h4>
      <Parties
        who={who}
        choose={n => {
          choose(n);
          pick('');
        }}
      />
      {groups.length === 0 ? (
        <p class="fine pad">{T.nothing(nameOf(who))}</p>
      ) : (
        <div class="choose-deed">
          <Deeds groups={groups} code={code} pick={pick} />
          <button type="button" id="add-clause" disabled={chosen === undefined} onClick={put}>
            {T.addIt}
          </button>
        </div>
      )}
    </section>
  );
}

const Parties = ({ who, choose }: { who: Nation; choose: (nation: Nation) => void }) => (
  <fieldset class="parties">
    <legend>{T.who}</legend>
    <div>
      {parties().map(n => (
        <label key={n} class={`${colours(n)} ${n === who ? 'chosen' : ''}`} title={labelOf(n)}>
          <input type="radio" name="clause-party" checked={n === who} aria-label={labelOf(n)} onChange={() => choose(n)} />
          <Flag nation={n} size={14} />
          <span>{CODES[n]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

interface DeedsProps {
  readonly groups: ReturnType<typeof pledgesBeside>;
  readonly code: string;
  readonly pick: (code: string) => void;
}
const Deeds = ({ groups, code, pick }: DeedsProps) => (
  <label class="half">
    <span>{T.what}</span>
    <select id="clause-deed" value={code} onChange={event => pick(event.currentTarget.value)}>
      <option value="">{T.choose}</option>
      {groups.map(({ issue, deeds }) => (
        <optgroup key={issue} label={issue}>
          {deeds.map(deed => (
            <option key={codeOf(deed)} value={String(codeOf(deed))}>
              {orderText(deed)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
);
