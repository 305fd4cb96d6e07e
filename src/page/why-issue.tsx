import { NATIONS } from '../engine/nations.ts';
import { languageAt } from '../engine/talks/table.ts';
import { forecastOf } from '../lab/spatial.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Claims, Named } from './bits.tsx';
import { figure } from './format.ts';
import { here } from './session.ts';
import { Head, Title } from './why-causes.tsx';

const W = PAGE.why;
const SOURCES = ['A24', 'A28'];

/** What makes the mean of an issue, and how the spatial model comes to its forecast. */
export function IssueAnswer({ issue, forecast }: { issue: number; forecast: boolean }) {
  const { belief, tables } = here.value;
  const { label, low, high } = tables.agenda.issues[issue]!;
  const { weights, mean, ends, winning, winner, turns } = forecastOf(belief.seen, tables);
  const Ends = () => (
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
  return (
    <>
      {forecast ? (
        <Title
          big={figure(ends[winner]![issue]!, 0)}
          title={W.forecastHead(label)}
          about={`${W.forecastAbout(turns, nameOf(NATIONS[winner]!))} ${W.ends0(low, high)}`}
        />
      ) : (
        <Title big={figure(mean[issue]!, 0)} title={W.meanOf(label)} about={W.line(low, high)} />
      )}
      {forecast && <Ends />}
      {forecast && <h3>{`${PAGE.table.mean} ${figure(mean[issue]!, 1)}`}</h3>}
      <table class="causes">
        <Head words={[W.party]} figures={[W.says, W.weight, W.brings]} />
        <tbody>
          {NATIONS.map(n => (
            <tr key={n}>
              <td>
                <Named nation={n} />
              </td>
              <td class="num">{figure(languageAt(belief.seen, n, issue), 0)}</td>
              <td class="num">{PAGE.percent(weights[n]![issue]!)}</td>
              <td class="num">{figure(weights[n]![issue]! * languageAt(belief.seen, n, issue), 1)}</td>
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
      {!forecast && <h3>{W.forecastOf(figure(ends[winner]![issue]!, 0))}</h3>}
      {!forecast && <p class="fine">{W.forecastAbout(turns, nameOf(NATIONS[winner]!))}</p>}
      {!forecast && <Ends />}
      <p class="fine">
        {W.spatial} <Claims of={SOURCES} />
      </p>
    </>
  );
}
