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
  return (
    <ol class="drafted" aria-label={T.clauses}>
      {clauses.map((clause, c) => (
        <li key={codeOf(clause.deed)} class={colours(clause.deed.actor)}>
          <Said clause={clause} number={c + 1} wrong={wrong[c] ?? null} />
          <Tools clauses={clauses} c={c} open={open === c} show={show} />
          {open === c && <Terms clauses={clauses} c={c} />}
        </li>
      ))}
    </ol>
  );
}

/** The first of the two clauses that change places. */
const FIRST = { up: (c: number) => c - 1, down: (c: number) => c };

interface ToolsProps {
  readonly clauses: readonly Clause[];
  readonly c: number;
  readonly open: boolean;
  readonly show: (clause: number | null) => void;
}
function Tools({ clauses, c, open, show }: ToolsProps) {
  const move = (way: keyof typeof FIRST) => {
    const to = way === 'up' ? c - 1 : c + 1;
    openText(swapped(clauses, FIRST[way](c)));
    show(null);
    say(T.clauseMoved(to + 1));
    focusOn(`clause-${to}-${way}`, `clause-${to}-${way === 'up' ? 'down' : 'up'}`, `clause-${to}-edit`);
  };
  const remove = () => {
    openText(removed(clauses, c));
    show(null);
    say(clauses.length === 1 ? T.cleared : T.clauseRemoved(c + 1));
    focusOn(`clause-${c}-remove`, `clause-${c - 1}-remove`, 'clause-deed');
  };
  return (
    <div class="clause-tools">
      <Tool id={`clause-${c}-edit`} text={T.edit} name={T.editIt(c + 1)} open={open} press={() => show(open ? null : c)} />
      {(['up', 'down'] as const).map(way => (
        <Tool
          key={way}
          id={`clause-${c}-${way}`}
          text={T[way]}
          name={T[`${way}It`](c + 1)}
          off={!canSwap(clauses, FIRST[way](c))}
          press={() => move(way)}
        />
      ))}
      <Tool id={`clause-${c}-remove`} text={T.remove} name={T.removeIt(c + 1)} press={remove} />
    </div>
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
