import { along, linesOf, shared } from '../match/lines.ts';
import { PAGE } from '../words/page.ts';
import { figure } from './format.ts';
import { here } from './session.ts';
import { takeUpLine } from './turns.ts';
import { quarterOf } from './words.ts';

const L = PAGE.lines;

/** The lines of play left by going back, beside the one in play: where they part, how they came out, and a way into each. */
export function Lines() {
  const { match, nation, file } = here.value;
  const lines = linesOf(match.record);
  if (lines.length === 0) return null;
  return (
    <section class="lines-left">
      <h3>{L.heading}</h3>
      <ul class="back-to">
        {lines.map(line => {
          const parts = shared(line, match.record.turns);
          const played = along(match, line);
          const payoff = figure(played.payoffs[nation], 1);
          return (
            <li key={line.at(-1)!.hash}>
              <button type="button" onClick={() => takeUpLine(line)}>
                {L.take(quarterOf(file, parts), quarterOf(file, line.length - 1))}
              </button>{' '}
              <span class="fine">{played.end === null ? L.stood(payoff) : L.ended(payoff)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
