import { useMemo } from 'preact/hooks';
import { codeOf } from '../engine/deeds.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import type { Issue } from '../engine/talks/agenda.ts';
import { languageAt } from '../engine/talks/table.ts';
import type { World } from '../engine/world.ts';
import { forecastOf } from '../lab/spatial.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag } from './bits.tsx';
import { drafted } from './drafting.ts';
import { figure } from './format.ts';
import { here } from './session.ts';

const T = PAGE.table;

/** What each of the six says on every issue, with the weighted mean, the forecast, and where things stand and a draft would take them. */
export function Issues() {
  const { belief, tables } = here.value;
  const { issues } = tables.agenda;
  const ahead = useMemo(() => forecastOf(belief.seen, tables), [belief, tables]);
  return (
    <div class="issues">
      <Legend />
      {issues.map((issue, k) => (
        <Line key={issue.id} issue={issue} k={k} mean={ahead.mean[k]!} forecast={ahead.ends[ahead.winner]![k]!} />
      ))}
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
        {T.legend[name]}
      </li>
    ))}
  </ul>
);

/** Tokens nearer than this on the line, in points, step aside for each other. */
const NEAR = 3;
const STEPS = [0, -10, 10, -20, 20, 0];

/** Where the six stand on a line, and how many of those before it each one stands on. */
function tokens(seen: World, k: number): { n: Nation; x: number; level: number }[] {
  const placed = NATIONS.map(n => ({ n, x: languageAt(seen, n, k) })).sort((a, b) => a.x - b.x);
  return placed.map(({ n, x }, at) => ({ n, x, level: placed.slice(0, at).filter(other => x - other.x < NEAR).length }));
}

/** Where the clauses of the draft stand on an issue. */
function clausesOn(k: number): { readonly number: number; readonly at: number }[] {
  const { means } = here.value.tables.agenda;
  return drafted().flatMap(({ deed }, c) => {
    const place = means.get(codeOf(deed));
    return place?.issue === k ? [{ number: c + 1, at: place.at }] : [];
  });
}

interface LineProps {
  readonly issue: Issue;
  readonly k: number;
  readonly mean: number;
  readonly forecast: number;
}

/** One issue as a line from 0 to 100 with six tokens on it; the figures stand below, each a door. */
function Line({ issue, k, mean, forecast }: LineProps) {
  const clauses = clausesOn(k);
  return (
    <section class="issue">
      <h3>{issue.label}</h3>
      <p class="ends fine">
        <span>{issue.low}</span>
        <span>{issue.high}</span>
      </p>
      <Track k={k} mean={mean} forecast={forecast} clauses={clauses} />
      <Says issue={issue} k={k} />
      <Marks issue={issue} k={k} mean={mean} forecast={forecast} />
      {clauses.length > 0 && (
        <p class="fine">{`${T.clauses}: ${clauses.map(({ number, at }) => T.clauseAt(number, figure(at, 0))).join(', ')}`}</p>
      )}
    </section>
  );
}

/** The line itself, for the eye: the figures say the same. */
function Track({ k, mean, forecast, clauses }: Omit<LineProps, 'issue'> & { clauses: ReturnType<typeof clausesOn> }) {
  const { belief, nation, tables } = here.value;
  return (
    <div class="issue-line" aria-hidden="true">
      <i class="stands" style={{ left: `${tables.agenda.stands[k]!}%` }} />
      <i class="mean" style={{ left: `${mean}%` }} />
      <i class="forecast" style={{ left: `${forecast}%` }} />
      {tokens(belief.seen, k).map(({ n, x, level }) => (
        <i
          key={n}
          class={`token ${colours(n)} ${n === nation ? 'own' : ''}`}
          style={{ left: `${x}%`, marginTop: `${STEPS[level % STEPS.length]}px` }}
        />
      ))}
      {clauses.map(({ number, at }, c) => (
        <i key={number} class="clause" style={{ left: `${at}%`, marginTop: `${-14 * c}px` }}>
          {number}
        </i>
      ))}
    </div>
  );
}

/** What each of the six says. */
function Says({ issue, k }: Pick<LineProps, 'issue' | 'k'>) {
  const { belief, nation } = here.value;
  return (
    <ul class="says">
      {NATIONS.map(n => (
        <li key={n} class={n === nation ? 'own' : ''}>
          <Flag nation={n} size={11} /> <span class="unseen">{nameOf(n)}</span>
          <Door of={{ kind: 'place', path: `table.${CODES[n]}.issue${k}` }} label={T.says(nameOf(n), issue.label)}>
            {figure(languageAt(belief.seen, n, k), 0)}
          </Door>
        </li>
      ))}
    </ul>
  );
}

/** The mean, where things stand, and the forecast. */
const Marks = ({ issue, k, mean, forecast }: LineProps) => (
  <p class="fine spread">
    <span>
      {T.mean}{' '}
      <Door of={{ kind: 'issue', issue: k }} label={`${issue.label}, ${T.mean}`}>
        {figure(mean, 0)}
      </Door>
    </span>
    <span>
      {T.stands} <b>{figure(here.value.tables.agenda.stands[k]!, 0)}</b>
    </span>
    <span>
      {T.forecast}{' '}
      <Door of={{ kind: 'issue', issue: k, forecast: true }} label={`${issue.label}, ${T.forecast}`}>
        {figure(forecast, 0)}
      </Door>
    </span>
  </p>
);
