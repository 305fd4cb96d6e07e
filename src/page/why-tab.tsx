import { GOAL_NAMES } from '../engine/goals/index.ts';
import { ESTIMATED } from '../engine/layout.ts';
import { danger, unity } from '../engine/measures.ts';
import { CODES } from '../engine/nations.ts';
import { PATHS } from '../engine/world.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeScale, placeUnit } from '../words/places.ts';
import { Door } from './bits.tsx';
import { figure } from './format.ts';
import { Picker } from './picker.tsx';
import { here, selected } from './session.ts';
import type { WhyTarget } from './why-target.ts';
import { foresightFor } from './why-terms.ts';

const W = PAGE.why;
/** Fields that only keep what another relaxes back to, or count, or say the date. */
const SILENT = /(Opening|Base|\.turn|\.months?|\.type|\.owed|\.fatigue|\.attention)$/;
const ESTIMATES = new Set([...Object.keys(ESTIMATED.programme), ...Object.keys(ESTIMATED.state), ...Object.keys(ESTIMATED.dyad)]);

/** Whether a place is worth a line: of nations and between them, only the one looked at and the player. */
function shown(path: string, value: number, pair: readonly string[], issues: number): boolean {
  const [record, i, j, field] = path.split('.') as [string, string, string, string];
  if (record === 'deck' || SILENT.test(path)) return false;
  if (record === 'table') return pair.includes(i) && Number(j.slice('issue'.length)) < issues;
  if (record === 'state') return pair.includes(i) && value !== 0;
  if (record === 'dyad') return i !== j && pair.includes(i) && pair.includes(j) && (value !== 0 || ESTIMATES.has(field));
  return true;
}

/** Every number of the world, each a door. */
export function WhyTab() {
  const { belief, nation, tables } = here.value;
  const { seen, doubt } = belief;
  const pair = [CODES[nation], CODES[selected.value]];
  const places = PATHS.map((path, at) => ({ path, value: seen.numbers[at]!, width: doubt.numbers[at]! }));
  return (
    <div class="why-tab">
      <p class="pad">{W.about}</p>
      <Picker label={PAGE.nations.pick} />
      <Measures />
      {Object.entries(W.sections).map(([record, heading]) => (
        <section key={record}>
          <h3>{heading}</h3>
          <dl class="facts">
            {places
              .filter(({ path, value }) => path.startsWith(`${record}.`) && shown(path, value, pair, tables.agenda.issues.length))
              .map(({ path, value, width }) => (
                <Item
                  key={path}
                  label={placeLabel(path, tables.agenda)}
                  unit={placeUnit(path)}
                  value={placeScale(path) * value}
                  width={placeScale(path) * width}
                  of={{ kind: 'place', path }}
                />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** What the player's game is worth, and the two measures of the whole. */
function Measures() {
  const { belief, tables, nation } = here.value;
  const { measures } = tables.book;
  const value = foresightFor(tables)
    .look(belief.seen)
    .itemise(nation, new Float64Array(GOAL_NAMES.length))
    .reduce((a, b) => a + b, 0);
  return (
    <dl class="facts">
      <Item label={PAGE.paper.value} value={value} of={{ kind: 'value' }} />
      <Item label={PAGE.measures.unity} value={unity(belief.seen, measures)} of={{ kind: 'unity' }} />
      <Item label={PAGE.measures.danger} value={danger(belief.seen, measures)} of={{ kind: 'danger' }} />
    </dl>
  );
}

interface Line {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly value: number;
  readonly width?: number;
  readonly of: WhyTarget;
}

const Item = ({ label, unit, value, width = 0, of }: Line) => (
  <div>
    <dt>
      {label} <span class="fine">{unit}</span>
    </dt>
    <dd>
      {width > 0 && <span class="range fine">{`\u00b1${figure(width, width < 1 ? 2 : 0)}`}</span>}{' '}
      <Door of={of} label={label}>
        {figure(value, Math.abs(value) < 1 && value !== 0 ? 2 : undefined)}
      </Door>
    </dd>
  </div>
);
