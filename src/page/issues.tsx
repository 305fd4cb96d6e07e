import { byNation, CODES, NATIONS, type Nation } from '../engine/nations.ts';
import type { Issue } from '../engine/talks/agenda.ts';
import { languageAt } from '../engine/talks/table.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag } from './bits.tsx';
import { figure } from './format.ts';
import { Gloss } from './gloss.tsx';
import { stacked } from './hexagon/tokens.ts';
import { here, selected } from './session.ts';
import { ahead, clausesOn, instructions } from './table-state.ts';
import type { WhyTarget } from './why-target.ts';

const T = PAGE.table;
const A = PAGE.agenda;
const COLUMNS = NATIONS.length + 3;

/** What each of the six says on every issue, with the weighted mean, the forecast, and where things stand and a draft would take them. */
export function Issues() {
  const { issues } = here.value.tables.agenda;
  const { mean, ends, winner } = ahead.value;
  return (
    <div class="issues">
      <Legend />
      <table class="agenda">
        <caption class="unseen">{A.caption}</caption>
        <Head />
        {issues.map((issue, k) => (
          <Line key={issue.id} issue={issue} k={k} mean={mean[k]!} forecast={ends[winner]![k]!} />
        ))}
      </table>
    </div>
  );
}

const Legend = () => (
  <ul class="marks fine" aria-label={T.legend.heading}>
    {(['mean', 'forecast', 'stands', 'clause'] as const).map(name => (
      <li key={name}>
        <i class={`glyph ${name}`} aria-hidden="true">
          {name === 'clause' ? '1' : ''}
        </i>{' '}
        {name === 'forecast' ? <Gloss of="Forecast">{T.legend.forecast}</Gloss> : T.legend[name]}
      </li>
    ))}
  </ul>
);

/** The columns: each of the others can be looked at, as by a click on its seat. */
const Head = () => (
  <thead>
    <tr>
      {NATIONS.map(n => (
        <th key={n} scope="col" class={columnOf(n)}>
          {n === here.value.nation ? <Code of={n} /> : <Look of={n} />}
        </th>
      ))}
      {(['mean', 'forecast', 'stands'] as const).map(name => (
        <th key={name} scope="col">
          <i class={`glyph ${name}`} aria-hidden="true" /> <span>{A[name]}</span>
        </th>
      ))}
    </tr>
  </thead>
);

const columnOf = (n: Nation): string => `${colours(n)} ${n === here.value.nation ? 'own' : ''} ${n === selected.value ? 'looked' : ''}`;

const Look = ({ of }: { of: Nation }) => (
  <button
    type="button"
    class="look"
    id={`look-${CODES[of]}`}
    aria-pressed={of === selected.value}
    title={A.look(nameOf(of))}
    onClick={() => {
      selected.value = of;
    }}
  >
    <Code of={of} />
  </button>
);

const Code = ({ of }: { of: Nation }) => (
  <>
    <Flag nation={of} size={12} /> <abbr title={nameOf(of)}>{CODES[of]}</abbr>
  </>
);

interface LineProps {
  readonly issue: Issue;
  readonly k: number;
  readonly mean: number;
  readonly forecast: number;
}

/** One issue: its name and line, and below it the figures, each a door. */
function Line({ issue, k, mean, forecast }: LineProps) {
  const clauses = clausesOn(k);
  return (
    <tbody class="issue">
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS}>
          <span class="issue-head">
            <span class="issue-name" id={`issue-${k}`} tabIndex={-1}>
              {issue.label}
            </span>
            <span class="ends fine">{A.ends(issue.low, issue.high)}</span>
          </span>
          <Told issue={issue} k={k} />
          <Track k={k} mean={mean} forecast={forecast} clauses={clauses} />
          {clauses.length > 0 && (
            <span class="fine drafted-at">{`${T.clauses}: ${clauses.map(({ number, at }) => T.clauseAt(number, figure(at, 0))).join(', ')}`}</span>
          )}
        </th>
      </tr>
      <tr class="weighed">
        {NATIONS.map(n => (
          <Says key={n} n={n} issue={issue} k={k} />
        ))}
        <Figure of={{ kind: 'issue', issue: k, show: 'mean' }} label={`${issue.label}, ${T.mean}`} value={mean} class="mean" />
        <Figure of={{ kind: 'issue', issue: k, show: 'forecast' }} label={`${issue.label}, ${T.forecast}`} value={forecast} />
        <Figure
          of={{ kind: 'issue', issue: k, show: 'mean' }}
          label={`${issue.label}, ${T.stands}`}
          value={here.value.tables.agenda.stands[k]!}
        />
      </tr>
    </tbody>
  );
}

/** What the player's own side told it: its wish, and how far it may go today. */
function Told({ issue, k }: { issue: Issue; k: number }) {
  const [wish, limit] = instructions.value.on[k]!;
  return (
    <span class="fine instructed">
      {A.wish(figure(wish, 0))}{' '}
      <Door of={{ kind: 'issue', issue: k, show: 'limit' }} label={A.limitOf(issue.label)}>
        {figure(limit, 0)}
      </Door>
    </span>
  );
}

const Figure = ({ of, label, value, class: name = '' }: { of: WhyTarget; label: string; value: number; class?: string }) => (
  <td class={name}>
    <Door of={of} label={label}>
      {figure(value, 0)}
    </Door>
  </td>
);

const Says = ({ n, issue, k }: { n: Nation; issue: Issue; k: number }) => (
  <Figure
    of={{ kind: 'place', path: `table.${CODES[n]}.issue${k}` }}
    label={T.says(nameOf(n), issue.label)}
    value={languageAt(here.value.belief.seen, n, k)}
    class={`says ${columnOf(n)}`}
  />
);

/** How wide a pill is, in points of the narrowest line it is drawn on. */
const PILL = 9.5;
const ASIDE = 4;

/** The line itself, for the eye: the figures say the same. It is left out where the table beside it shows it. */
function Track({ k, mean, forecast, clauses }: Omit<LineProps, 'issue'> & { clauses: ReturnType<typeof clausesOn> }) {
  const { belief, nation, tables } = here.value;
  const tokens = stacked(
    byNation(n => languageAt(belief.seen, n, k)),
    PILL,
    ASIDE,
  );
  const levels = 1 + Math.max(...tokens.map(({ level }) => level));
  return (
    <span class="issue-line" aria-hidden="true" style={{ paddingTop: `${16 * levels + 4}px` }}>
      <span class="axis">
        {tokens.map(({ nation: n, at, x, level }) => (
          <span key={n} class={colours(n)}>
            <i class="tick" style={{ left: `${at}%` }} />
            <i class={`token ${n === nation ? 'own' : ''}`} style={{ left: `${x}%`, bottom: `${16 * level + 5}px` }}>
              {CODES[n]}
            </i>
          </span>
        ))}
        <i class="glyph stands" style={{ left: `${tables.agenda.stands[k]!}%` }} />
        <i class="glyph forecast" style={{ left: `${forecast}%` }} />
        <i class="glyph mean" style={{ left: `${mean}%` }} />
        {clauses.map(({ number, at }) => (
          <i key={number} class="glyph clause" style={{ left: `${at}%` }}>
            {number}
          </i>
        ))}
      </span>
    </span>
  );
}
