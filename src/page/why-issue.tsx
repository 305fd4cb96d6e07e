import { NATIONS } from '../engine/nations.ts';
import { languageAt } from '../engine/talks/table.ts';
import { forecastOf } from '../lab/spatial.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Claims, Named } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { instructions } from './table-state.ts';
import { Head, Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';

const W = PAGE.why;
const SOURCES = ['A24', 'A28'];

/** What makes the mean of an issue, and how the spatial model comes to its forecast: what was asked for comes first. */
export function IssueAnswer({ issue, forecast }: { issue: number; forecast: boolean }) {
  const { belief, tables } = here.value;
  const { label, low, high } = tables.agenda.issues[issue]!;
  const found = forecastOf(belief.seen, tables);
  const mean = found.mean[issue]!;
  const end = figure(found.ends[found.winner]![issue]!, 0);
  const about = W.forecastAbout(found.turns, nameOf(NATIONS[found.winner]!));
  return (
    <>
      {forecast ? (
        <>
          <Title big={end} title={W.forecastHead(label)} about={`${about} ${W.ends0(low, high)}`} />
          <Ends of={found} issue={issue} />
          <h3>{`${PAGE.table.mean} ${figure(mean, 1)}`}</h3>
          <Mean of={found} issue={issue} />
        </>
      ) : (
        <>
          <Title big={figure(mean, 0)} title={W.meanOf(label)} about={W.line(low, high)} />
          <Mean of={found} issue={issue} />
          <h3>{W.forecastOf(end)}</h3>
          <p class="fine">{about}</p>
          <Ends of={found} issue={issue} />
        </>
      )}
      <p class="fine">
        {W.spatial} <Claims of={SOURCES} />
      </p>
    </>
  );
}

/** Instructions of today: those of the opening, moved by how the player's side has fared without a deal. */
export function LimitAnswer({ issue }: { issue: number }) {
  const { tables, nation } = here.value;
  const { issues, reservation } = tables.agenda;
  const { label, low, high } = issues[issue]!;
  const opening = reservation[nation * issues.length + issue]!;
  const { on, gained } = instructions.value;
  const [wish, now] = on[issue]!;
  return (
    <>
      <Title big={figure(now, 0)} title={PAGE.agenda.limitOf(label)} about={`${W.ends0(low, high)} ${W.wish(figure(wish, 0))}`} />
      <Sum
        rows={[
          [W.limitOpening, figure(opening, 1)],
          [W.limitShift, signed(now - opening, 1)],
        ]}
        total={[W.limitNow, figure(now, 1)]}
      />
      <p class="fine">
        {W.limitMoved(signed(gained, 1))} <Claims of={['A31']} />
      </p>
    </>
  );
}

interface OfIssue {
  readonly of: ReturnType<typeof forecastOf>;
  readonly issue: number;
}

/** Where each ends in the spatial model, and how likely it is to win. */
const Ends = ({ of: { ends, winning, winner }, issue }: OfIssue) => (
  <table class="causes">
    <Head words={[W.party]} figures={[W.ends, W.wins]} />
    <tbody>
      {NATIONS.map(n => (
        <tr key={n}>
          <td>{n === winner ? <b>{labelOf(n)}</b> : labelOf(n)}</td>
          <td class="num">{figure(ends[n]![issue]!, 0)}</td>
          <td class="num">{PAGE.percent(winning[n]!)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What each says, how much it weighs, and what it brings to the mean. */
function Mean({ of: { weights, mean }, issue }: OfIssue) {
  const { seen } = here.value.belief;
  return (
    <table class="causes">
      <Head words={[W.party]} figures={[W.says, W.weight, W.brings]} />
      <tbody>
        {NATIONS.map(n => (
          <tr key={n}>
            <td>
              <Named nation={n} />
            </td>
            <td class="num">{figure(languageAt(seen, n, issue), 0)}</td>
            <td class="num">{PAGE.percent(weights[n]![issue]!)}</td>
            <td class="num">{figure(weights[n]![issue]! * languageAt(seen, n, issue), 1)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{PAGE.table.mean}</th>
          <td />
          <td />
          <td class="num">{figure(mean[issue]!, 1)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
