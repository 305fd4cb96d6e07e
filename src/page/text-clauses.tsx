import { useState } from 'preact/hooks';
import { codeOf } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import type { Clause } from '../engine/talks/proposal.ts';
import { PAGE } from '../words/page.ts';
import { clauseText } from '../words/texts.ts';
import { colours, Flag } from './bits.tsx';
import { canSwap, removed, swapped } from './clauses.ts';
import { openText, wrongWithEach } from './drafting.ts';
import { focusOn } from './focus.ts';
import { figure } from './format.ts';
import { here } from './session.ts';
import { say } from './stage.ts';
import { Terms } from './text-terms.tsx';

const T = PAGE.text;

/** The clauses of the draft, each to be changed, moved or taken out. */
export function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  const [open, show] = useState<number | null>(null);
  if (clauses.length === 0) return <p class="pad">{T.none}</p>;
  const wrong = wrongWithEach(clauses);
  const move = (first: number, to: number, button: 'up' | 'down') => {
    openText(swapped(clauses, first));
    if (open !== null) show(null);
    say(T.clauseMoved(to + 1));
    focusOn(`clause-${to}-${button}`, `clause-${to}-${button === 'up' ? 'down' : 'up'}`, `clause-${to}-edit`);
  };
  const remove = (c: number) => {
    openText(removed(clauses, c));
    show(null);
    say(clauses.length === 1 ? T.cleared : T.clauseRemoved(c + 1));
    focusOn(`clause-${c}-remove`, `clause-${c - 1}-remove`, 'clause-deed');
  };
  return (
    <ol class="drafted" aria-label={T.clauses}>
      {clauses.map((clause, c) => (
        <li key={codeOf(clause.deed)} class={colours(clause.deed.actor)}>
          <Said clause={clause} number={c + 1} wrong={wrong[c] ?? null} />
          <div class="clause-tools">
            <Tool
              id={`clause-${c}-edit`}
              text={T.edit}
              name={T.editIt(c + 1)}
              open={open === c}
              press={() => show(open === c ? null : c)}
            />
            <Tool
              id={`clause-${c}-up`}
              text={T.up}
              name={T.upIt(c + 1)}
              off={!canSwap(clauses, c - 1)}
              press={() => move(c - 1, c - 1, 'up')}
            />
            <Tool
              id={`clause-${c}-down`}
              text={T.down}
              name={T.downIt(c + 1)}
              off={!canSwap(clauses, c)}
              press={() => move(c, c + 1, 'down')}
            />
            <Tool id={`clause-${c}-remove`} text={T.remove} name={T.removeIt(c + 1)} press={() => remove(c)} />
          </div>
          {open === c && <Terms clauses={clauses} c={c} />}
        </li>
      ))}
    </ol>
  );
}

/** A clause in words, where it would take its issue, and what is wrong with it. */
const Said = ({ clause, number, wrong }: { clause: Clause; number: number; wrong: string | null }) => (
  <p class="clause-says">
    <b class="clause-no">{number}</b>
    <span>
      <Flag nation={clause.deed.actor} size={13} /> {clauseText(clause)}.<Standing deed={clause.deed} />
      {wrong !== null && <span class="clause-fault">{wrong}</span>}
    </span>
  </p>
);

interface ToolProps {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly press: () => void;
  readonly off?: boolean;
  readonly open?: boolean;
}
const Tool = ({ id, text, name, press, off = false, open }: ToolProps) => (
  <button
    type="button"
    id={id}
    class="plain"
    aria-label={name}
    disabled={off}
    {...(open === undefined ? {} : { 'aria-expanded': open })}
    onClick={press}
  >
    {text}
  </button>
);

/** Where a deed would take its issue, from where things stand. */
function Standing({ deed }: { deed: Deed }) {
  const { issues, stands, means } = here.value.tables.agenda;
  const place = means.get(codeOf(deed));
  if (place === undefined) return null;
  return <span class="fine stand">{T.where(issues[place.issue]!.label, figure(place.at, 0), figure(stands[place.issue]!, 0))}</span>;
}
