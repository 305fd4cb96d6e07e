import { useMemo } from 'preact/hooks';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Bars, colours, type Row } from './bits.tsx';
import { shows, signed } from './format.ts';
import { believedAfter, deskBelief } from './hindsight.ts';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import { foresightFor } from './why-terms.ts';
import { quarterOf } from './words.ts';

const C = PAGE.changed;

/** What each goal of a nation is worth more or less in one world than in another. */
function rowsBetween(nation: Nation, before: World, after: World): { rows: Row[]; total: number } {
  const { tables } = here.value;
  const worth = (world: World) => foresightFor(tables).look(world).itemise(nation, new Float64Array(GOAL_NAMES.length)).slice();
  const [was, is] = [worth(before), worth(after)];
  const all = GOAL_NAMES.map(
    (goal, g): Row => ({
      key: goal,
      label: goalOf(goal).label,
      by: is[g]! - was[g]!,
      of: { kind: 'goal', goal, nation, before, after, times: true },
    }),
  );
  return { rows: all.filter(({ by }) => shows(by)), total: all.reduce((sum, { by }) => sum + by, 0) };
}

/** What a played turn changed for the player, goal by goal, from the desk it was ordered on: as believed then and after. */
export function Changed({ turn }: { turn: number }) {
  const { match, nation } = here.value;
  const { rows, total } = useMemo(
    () => rowsBetween(nation, deskBelief(turn).seen, believedAfter(turn)),
    [match.record.turns, nation, turn],
  );
  return (
    <section class={`changed ${colours(nation)}`}>
      <h2 class="caps">{C.heading}</h2>
      {rows.length === 0 ? <p class="fine">{C.nothing}</p> : <Bars rows={rows} total={total} totalLabel={C.total} />}
    </section>
  );
}

/** What the news of the morning changed for the player since the last turn ended, goal by goal. */
export function MorningChanged() {
  const { turn, nation, belief } = here.value;
  const { rows, total } = useMemo(() => rowsBetween(nation, believedAfter(turn), belief.seen), [belief, nation, turn]);
  if (rows.length === 0) return null;
  return (
    <section class={`changed ${colours(nation)}`}>
      <h4 class="caps">{C.morning}</h4>
      <Bars rows={rows} total={total} totalLabel={C.morningTotal} />
    </section>
  );
}

/** What the whole game changed for a nation, by the true world. A war leaves nothing to tell apart. */
export function GameChanged() {
  const { match, nation } = here.value;
  const { rows, total } = useMemo(() => rowsBetween(nation, match.after(0), match.after(match.turn)), [match.record.turns, nation]);
  if (match.end === 'war' || rows.length === 0) return null;
  return (
    <section class={`changed ${colours(nation)}`}>
      <h2>{C.game}</h2>
      <Bars rows={rows} total={total} totalLabel={C.gameTotal} />
    </section>
  );
}

/** What one turn changed for a nation, by the true world. */
export function SwingAnswer({ nation, turn }: { nation: Nation; turn: number }) {
  const { match, file } = here.value;
  const { rows, total } = rowsBetween(nation, match.after(turn - 1), match.after(turn));
  return (
    <>
      <Title big={signed(total, 2)} title={C.swing(labelOf(nation))} about={quarterOf(file, turn - 1)} />
      <Bars rows={rows} total={total} totalLabel={C.swingTotal} />
    </>
  );
}
