import { useEffect } from 'preact/hooks';
import { PAGE } from '../../words/page.ts';
import { here } from '../session.ts';
import { quarterOf } from '../words.ts';
import { hold, oneOn, play, playing, speed } from './clock.ts';

const W = PAGE.watch;

/** On and back, faster and slower, and along the turns. */
export function Controls({ t }: { t: number }) {
  const { turn, match } = here.value;
  const over = match.end !== null && t >= turn;
  // A button that had the focus is dead at either end: it goes to the one that leads on.
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById(over ? 'watch-debrief' : 'watch-on')?.focus();
  }, [over, t === 0]);
  return (
    <div class="watch-controls">
      <button type="button" id="watch-play" class="primary" disabled={over} onClick={play}>
        {playing.value ? W.pause : W.play}
      </button>
      <button type="button" id="watch-back" disabled={t === 0} onClick={() => hold(t - 1)}>
        {W.back}
      </button>
      <button type="button" id="watch-on" disabled={over} onClick={oneOn}>
        {W.forward}
      </button>
      <Speed />
      <Scrub t={t} />
    </div>
  );
}

function Scrub({ t }: { t: number }) {
  const { turn, file } = here.value;
  return (
    <label class="scrub">
      <span class="caps">{W.scrub}</span>
      <input
        type="range"
        min={0}
        max={turn}
        value={t}
        disabled={turn === 0}
        aria-valuetext={t === 0 ? W.at(quarterOf(file, 0), 0, '') : quarterOf(file, t - 1)}
        onInput={event => hold(Number(event.currentTarget.value))}
      />
    </label>
  );
}

const Speed = () => (
  <fieldset class="speed">
    <legend class="unseen">{W.speed}</legend>
    {W.speeds.map((name, k) => (
      <label key={name} class={speed.value === k ? 'chosen' : ''}>
        <input
          type="radio"
          name="speed"
          checked={speed.value === k}
          onChange={() => {
            speed.value = k;
          }}
        />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);
