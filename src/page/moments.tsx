import { useMemo } from 'preact/hooks';
import { termsOf } from '../agents/preview.ts';
import { isWar } from '../engine/crisis/ladder.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { type Moment, momentsOf } from '../lab/moments.ts';
import { answerToJson } from '../match/record.ts';
import { capital, nameOf } from '../words/names.ts';
import { askedText, orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Bars, type Row } from './bits.tsx';
import { signed } from './format.ts';
import { here } from './session.ts';
import { goBack } from './turns.ts';
import { foresightFor } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;
const SHOWN = 3;
const LEAST = 0.05;

/** The three moments that mattered: what the player did that moved its own value most, each found by playing that turn without it. */
export function Moments() {
  const { match, nation } = here.value;
  const moments = useMemo(
    () =>
      momentsOf(match, nation)
        .filter(({ by }) => Math.abs(by) >= LEAST)
        .slice(0, SHOWN),
    // The match is one object for all its lines of play; its record is new with each.
    [match.record, nation],
  );
  return (
    <>
      <h2>{D.moments}</h2>
      <p class="fine">{moments.length === 0 ? D.noMoments : D.momentsAbout}</p>
      <ol class="moments">
        {moments.map((moment, k) => (
          <li key={k}>
            <One of={moment} />
          </li>
        ))}
      </ol>
    </>
  );
}

function One({ of }: { of: Moment }) {
  const { file } = here.value;
  const { turn, did, by } = of;
  return (
    <>
      <p>
        <span class="fine">{quarterOf(file, turn - 1)}</span>{' '}
        {'order' in did
          ? `${orderText(did.order)}.`
          : `${D.said[answerToJson(did.said)](capital(nameOf(did.question.asked)))}: ${askedText(did.question)}`}
      </p>
      <details class="reading">
        <summary>
          <b class="num">{signed(by, 2)}</b> {D.momentWorth}
        </summary>
        <Bars rows={rowsOf(of)} total={by} totalLabel={D.momentTotal} />
      </details>
      <button type="button" class="plain" onClick={() => goBack(turn - 1)}>
        {D.playAgain(turn)}
      </button>
    </>
  );
}

/** What it moved, goal by goal: the end of the turn as it was against as it would have been. */
function rowsOf({ as, without }: Moment): Row[] {
  const { tables, nation } = here.value;
  const nothing = new Float64Array(GOAL_NAMES.length);
  const itemised = (world: World) =>
    isWar(world) ? nothing : Float64Array.from(foresightFor(tables).look(world).itemise(nation, new Float64Array(GOAL_NAMES.length)));
  return termsOf(nation, tables, itemised(as), itemised(without)).map(({ goal, by }) => ({
    key: goal,
    label: goalOf(goal).label,
    by,
    of: { kind: 'goal', goal, nation, before: without, after: as } as const,
  }));
}
