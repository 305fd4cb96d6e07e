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

/** One issue as a line from 0 to 100 with six tokens on it; the figures stand below, each a door. */
function Line({ issue, k, mean, forecast }: { issue: Issue; k: number; mean: number; forecast: number }) {
  const { belief, nation, tables } = here.value;
  const stands = tables.agenda.stands[k]!;
  const clauses = clausesOn(k);
  return (
    <section class="issue">
      <h3>{issue.label}</h3>
      <p class="ends fine">
        <span>{issue.low}</span>
        <span>{issue.high}</span>
      </p>
      <div class="issue-line" aria-hidden="true">
        <i class="stands" style={{ left: `${stands}%` }} />
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
      <p class="fine spread">
        <span>
          {T.mean}{' '}
          <Door of={{ kind: 'issue', issue: k }} label={`${issue.label}, ${T.mean}`}>
            {figure(mean, 0)}
          </Door>
        </span>
        <span>
          {T.stands} <b>{figure(stands, 0)}</b>
        </span>
        <span>
          {T.forecast}{' '}
          <Door of={{ kind: 'issue', issue: k, forecast: true }} label={`${issue.label}, ${T.forecast}`}>
            {figure(forecast, 0)}
          </Door>
        </span>
      </p>
      {clauses.length > 0 && (
        <p class="fine">{`${T.clauses}: ${clauses.map(({ number, at }) => T.clauseAt(number, figure(at, 0))).join(', ')}`}</p>
      )}
    </section>
  );
}
