import { NATIONS } from '../../engine/nations.ts';
import { labelOf } from '../../words/names.ts';
import { PAGE } from '../../words/page.ts';
import { colours, Flag } from '../bits.tsx';
import { here, leave } from '../session.ts';
import { busy, screen } from '../stage.ts';
import { handOver } from '../turns.ts';

const W = PAGE.watch;

/** The ways from a turn that is watched: into one of the six seats, or to the debrief, and out. */
export function WaysOn({ t }: { t: number }) {
  const { match, turn } = here.value;
  return (
    <div class="sit-down">
      {match.end !== null && t >= turn ? <ToDebrief /> : <SitDown t={t} />}
      <button type="button" class="plain" onClick={leave}>
        {W.front}
      </button>
    </div>
  );
}

const ToDebrief = () => (
  <button
    type="button"
    id="watch-debrief"
    class="primary"
    onClick={() => {
      screen.value = 'debrief';
    }}
  >
    {W.debrief}
  </button>
);

const SitDown = ({ t }: { t: number }) => (
  <fieldset>
    <legend class="caps">{W.sit}</legend>
    {NATIONS.map(n => (
      <button key={n} type="button" class={`plain ${colours(n)}`} disabled={busy.value !== ''} onClick={() => handOver(n, 'human', t)}>
        <Flag nation={n} size={13} /> {labelOf(n)}
      </button>
    ))}
    <p class="fine">{W.sitNote}</p>
  </fieldset>
);
