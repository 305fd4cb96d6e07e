import { useState } from 'preact/hooks';
import { codeOf } from '../engine/deeds.ts';
import { MOST_CLAUSES } from '../engine/layout.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { type Clause, DUE, LEVELS } from '../engine/talks/proposal.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { phraseFor } from '../words/phrases.ts';
import { deedLabel } from '../words/sentences.ts';
import { clauseText } from '../words/texts.ts';
import { colours, Flag } from './bits.tsx';
import { canSwap, removed, swapped, withTerms } from './clauses.ts';
import { openText, parties, pledgesBeside, sizesOf, withClause, wrongWithEach } from './drafting.ts';
import { figure } from './format.ts';
import { here, say } from './session.ts';

const T = PAGE.text;
const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => {
    const found = ids.map(id => document.getElementById(id)).find(node => node !== null && !(node as HTMLButtonElement).disabled);
    found?.focus();
  });
};

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
          <p class="clause-says">
            <b class="clause-no">{c + 1}</b>
            <span>
              <Flag nation={clause.deed.actor} size={13} /> {clauseText(clause)}.<Standing deed={clause.deed} />
              {typeof wrong[c] === 'string' && <span class="clause-fault">{wrong[c]}</span>}
            </span>
          </p>
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

function Terms({ clauses, c }: { clauses: readonly Clause[]; c: number }) {
  const clause = clauses[c]!;
  const set = (terms: Partial<Clause>) => openText(withTerms(clauses, c, terms));
  const sizes = sizesOf(clause);
  const { pledge } = moveOf(clause.deed.move);
  const undone = typeof pledge === 'object' && pledge.undone !== undefined;
  const earlier = Array.from({ length: c + 1 }, (_, after) => after);
  return (
    <div class="terms">
      {sizes.length > 1 && (
        <label class="half">
          <span>{T.size}</span>
          <select
            value={String(codeOf(clause.deed))}
            onChange={event => {
              const deed = sizes.find(one => String(codeOf(one)) === event.currentTarget.value);
              if (deed !== undefined) set({ deed });
            }}
          >
            {sizes.map(deed => (
              <option key={codeOf(deed)} value={String(codeOf(deed))}>
                {deedLabel(deed)}
              </option>
            ))}
          </select>
        </label>
      )}
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
      {undone ? (
        <label class="check">
          <input type="checkbox" checked={clause.snapback} onChange={event => set({ snapback: event.currentTarget.checked })} />
          <span>{T.snap}</span>
        </label>
      ) : (
        <p class="fine">{T.noSnap}</p>
      )}
    </div>
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
      <h4>{T.add}</h4>
      <fieldset class="parties">
        <legend>{T.who}</legend>
        <div>
          {parties().map(n => (
            <label key={n} class={`${colours(n)} ${n === who ? 'chosen' : ''}`} title={labelOf(n)}>
              <input
                type="radio"
                name="clause-party"
                checked={n === who}
                aria-label={labelOf(n)}
                onChange={() => {
                  choose(n);
                  pick('');
                }}
              />
              <Flag nation={n} size={14} />
              <span>{CODES[n]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {groups.length === 0 ? (
        <p class="fine pad">{T.nothing(nameOf(who))}</p>
      ) : (
        <div class="choose-deed">
          <label class="half">
            <span>{T.what}</span>
            <select id="clause-deed" value={code} onChange={event => pick(event.currentTarget.value)}>
              <option value="">{T.choose}</option>
              {groups.map(({ issue, deeds }) => (
                <optgroup key={issue} label={issue}>
                  {deeds.map(deed => (
                    <option key={codeOf(deed)} value={String(codeOf(deed))}>
                      {deedLabel(deed)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <button type="button" id="add-clause" disabled={chosen === undefined} onClick={put}>
            {T.addIt}
          </button>
        </div>
      )}
    </section>
  );
}
