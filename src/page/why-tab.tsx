import { GOAL_NAMES } from '../engine/goals/index.ts';
import { ESTIMATED } from '../engine/layout.ts';
import { danger, unity } from '../engine/measures.ts';
import { CODES } from '../engine/nations.ts';
import { PATHS } from '../engine/world.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { Door } from './bits.tsx';
import { figure } from './format.ts';
import { Picker } from './picker.tsx';
import { here, selected } from './session.ts';
import { foresightFor } from './why-terms.ts';

const W = PAGE.why;
/** Fields that only keep what another relaxes back to, or count. */
const SILENT = /(Opening|Base|\.turn|\.type|\.owed|\.fatigue|\.attention)$/;
const ESTIMATES = new Set([...Object.keys(ESTIMATED.programme), ...Object.keys(ESTIMATED.state), ...Object.keys(ESTIMATED.dyad)]);

/** Every number of the world, each a door. Between nations: those of the one looked at and the player. */
export function WhyTab() {
  const { belief, tables, nation } = here.value;
  const { seen, doubt } = belief;
  const pair = [CODES[nation], CODES[selected.value]];
  const shown = PATHS.map((path, at) => ({ path, at })).filter(({ path, at }) => {
    const [record, i, j] = path.split('.');
    if (record === 'deck' || SILENT.test(path)) return false;
    if (record === 'state') return pair.includes(i as never) && seen.numbers[at] !== 0;
    if (record === 'dyad')
      return (
        i !== j && pair.includes(i as never) && pair.includes(j as never) && (seen.numbers[at] !== 0 || ESTIMATES.has(path.split('.')[3]!))
      );
    return true;
  });
  const value = foresightFor(tables)
    .look(seen)
    .itemise(nation, new Float64Array(GOAL_NAMES.length))
    .reduce((a, b) => a + b, 0);
  return (
    <div class="why-tab">
      <p class="pad">{W.about}</p>
      <Picker label={PAGE.nations.pick} />
      <dl class="facts">
        <Item label={PAGE.paper.value} value={value} of={{ kind: 'value' }} />
        <Item label={PAGE.measures.unity} value={unity(seen, tables.book.measures)} of={{ kind: 'unity' }} />
        <Item label={PAGE.measures.danger} value={danger(seen, tables.book.measures)} of={{ kind: 'danger' }} />
      </dl>
      {Object.entries(W.sections).map(([record, heading]) => (
        <section key={record}>
          <h3>{heading}</h3>
          <dl class="facts">
            {shown
              .filter(({ path }) => path.startsWith(`${record}.`))
              .map(({ path, at }) => (
                <Item
                  key={path}
                  label={placeLabel(path)}
                  value={seen.numbers[at]!}
                  width={doubt.numbers[at]!}
                  of={{ kind: 'place', path }}
                />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const Item = ({ label, value, width = 0, of }: { label: string; value: number; width?: number; of: Parameters<typeof Door>[0]['of'] }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      {width > 0 && <span class="range fine">{`\u00b1${figure(width, width < 1 ? 2 : 0)}`}</span>}{' '}
      <Door of={of} label={label}>
        {figure(value, Math.abs(value) < 1 && value !== 0 ? 2 : undefined)}
      </Door>
    </dd>
  </div>
);
