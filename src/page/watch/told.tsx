import { NATIONS } from '../../engine/nations.ts';
import { frontPage } from '../../words/front-page.ts';
import { labelOf } from '../../words/names.ts';
import { PAGE } from '../../words/page.ts';
import { colours, Door, Flag } from '../bits.tsx';
import { figure, signed, unbroken } from '../format.ts';
import { Moved, Whole } from '../paper.tsx';
import { here } from '../session.ts';
import { Spark } from '../spark.tsx';
import { entriesOf } from '../why-terms.ts';

const W = PAGE.watch;

/** The headlines of everything, covert deeds too. */
export function Happened({ t }: { t: number }) {
  const where = here.value;
  if (t === 0) return <p>{W.nothing}</p>;
  const stories = frontPage(entriesOf(where, t), where.tables, 'all');
  return (
    <ol class="watch-news" aria-label={W.headlines}>
      {stories.map((story, k) => (
        <li key={`${story.text}${k}`}>
          <b>{unbroken(story.brief)}</b>
          <Whole of={story} />
          <Moved of={story} most={3} turn={t} />
        </li>
      ))}
    </ol>
  );
}

/** What the world is worth to each, turn by turn. */
export function Values({ t }: { t: number }) {
  const { match } = here.value;
  const path = [match.opening, ...match.path];
  return (
    <>
      <table class="watch-values">
        <caption class="fine">{W.valueNote}</caption>
        <tbody>
          {NATIONS.map(n => (
            <tr key={n} class={colours(n)}>
              <th scope="row">
                <Flag nation={n} size={13} /> {labelOf(n)}
              </th>
              <td aria-hidden="true">
                <Spark values={path.slice(0, t + 1).map(values => values[n])} low={0} high={100} />
              </td>
              <td class="num">
                <Door of={{ kind: 'end', nation: n, at: t }} label={`${W.value}, ${labelOf(n)}`}>
                  {figure(path[t]![n], 1)}
                </Door>
              </td>
              <td class="num fine">
                {t > 0 && (
                  <Door of={{ kind: 'swing', nation: n, turn: t }} label={PAGE.changed.swing(labelOf(n))}>
                    {signed(path[t]![n] - path[t - 1]![n])}
                  </Door>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {match.end !== null && t >= match.turn && <p>{W.over}</p>}
    </>
  );
}
