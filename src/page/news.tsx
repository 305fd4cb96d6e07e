import { signal } from '@preact/signals';
import { frontPage } from '../words/front-page.ts';
import { PAGE } from '../words/page.ts';
import { Changed, MorningChanged } from './changed.tsx';
import { Lines } from './lines.tsx';
import { newGovernment } from './new-government.tsx';
import { FrontPage, Moved } from './paper.tsx';
import { here, isShared } from './session.ts';
import { quarterOf } from './words.ts';

const N = PAGE.news;
const page = signal<number | null>(null);

/** This morning's news, and the pages printed so far. */
export function NewsTab() {
  const { match, turn, tables } = here.value;
  const today = match.end === null ? frontPage(match.news, tables) : [];
  const government = newGovernment();
  return (
    <div class="news">
      <h3>{N.today}</h3>
      {government !== null && <p class="new-government">{N.government(government)}</p>}
      {today.length === 0 && <p class="fine">{N.nothing}</p>}
      <ul class="today">
        {today.map(story => (
          <li key={story.text}>
            {story.text}
            <Moved of={story} most={3} />
          </li>
        ))}
      </ul>
      {match.end === null && <MorningChanged />}
      {turn > 0 && <Changed turn={turn} />}
      {turn === 0 ? <p class="fine">{N.first}</p> : <Printed shown={Math.min(page.value ?? turn, turn)} />}
      {!isShared.value && <Lines />}
    </div>
  );
}

/** A front page, and a choice of those printed so far. */
function Printed({ shown }: { shown: number }) {
  const { turn, file } = here.value;
  return (
    <>
      <label class="half">
        <span>{N.past}</span>
        <select
          value={String(shown)}
          onChange={event => {
            page.value = Number(event.currentTarget.value);
          }}
        >
          {Array.from({ length: turn }, (_, t) => (
            <option key={t} value={String(t + 1)}>
              {quarterOf(file, t)}
            </option>
          ))}
        </select>
      </label>
      <h3>{N.last(quarterOf(file, shown - 1))}</h3>
      <FrontPage turn={shown} />
    </>
  );
}
