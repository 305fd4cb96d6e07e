import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { NATIONS } from '../engine/nations.ts';
import { frontPage } from '../words/front-page.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag, Heading, Spark } from './bits.tsx';
import { figure, signed, unbroken } from './format.ts';
import { MapPanel } from './map-panel.tsx';
import { mapState } from './map-state.ts';
import { Moved } from './paper.tsx';
import { select } from './picker.tsx';
import { here, leave, selected } from './session.ts';
import { busy, screen } from './stage.ts';
import { during, goOn, handOver } from './turns.ts';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const W = PAGE.watch;
/** Milliseconds a turn is looked at, by speed. */
const PACE = [6000, 3000, 700] as const;
const speed = signal(1);
const playing = signal(false);
/** The turn looked at; null follows the game. */
const at = signal<number | null>(null);
const shown = (): number => Math.min(at.value ?? here.value.turn, here.value.turn);

/** One turn on: along what has been played, else by letting the six play one. */
async function step(): Promise<void> {
  const { turn, match } = here.value;
  if (shown() < turn) at.value = shown() + 1;
  else if (match.end !== null) playing.value = false;
  else {
    // While a turn is being played this does nothing: its end moves the turn shown, and so winds the clock again.
    await during(PAGE.notes.playing, goOn);
    at.value = here.value.turn;
  }
}

/** Six agents play; whoever watches sees the world as it is, stops, goes along the turns and may sit down. */
export function Watch() {
  const { turn, match, file } = here.value;
  const t = shown();
  useEffect(() => {
    at.value = null;
    playing.value = false;
  }, [match]);
  useEffect(() => {
    if (!playing.value) return;
    const next = setTimeout(() => void step(), PACE[speed.value]);
    return () => clearTimeout(next);
  }, [playing.value, speed.value, t, turn]);
  return (
    <main class="watch" id="content">
      <WatchMap t={t} />
      <section class="panel">
        <div class="watch-head">
          <p class="caps">{file.title}</p>
          <Heading>{W.heading}</Heading>
          <p class="fine">{W.about}</p>
        </div>
        <Controls t={t} />
        <div class="watch-body">
          <h2 aria-live="polite">{W.at(quarterOf(file, Math.max(0, t - 1)), t, PAGE.desk.length(file.turns, file.spread))}</h2>
          <Values t={t} />
          <Happened t={t} />
          <SitDown t={t} />
        </div>
      </section>
    </main>
  );
}

function WatchMap({ t }: { t: number }) {
  const { match, nation, file, tables } = here.value;
  const looked = selected.value;
  const state = useMemo(
    () => ({
      ...mapState(match.after(t), match.after(Math.max(0, t - 1)), { nation, file, tables }, looked),
      you: null,
      subtitle: W.seen(file.title),
    }),
    [match.record.turns, t, looked],
  );
  return (
    <section class="map-side" aria-label={PAGE.front.mapLabel}>
      <MapPanel state={state} select={select} />
    </section>
  );
}

/** Whoever takes hold of the turns stops the clock. */
function hold(turn: number): void {
  playing.value = false;
  at.value = turn;
}

function play(): void {
  playing.value = !playing.value;
  if (playing.value) void step();
}

function Controls({ t }: { t: number }) {
  const { turn, match } = here.value;
  const over = match.end !== null && t >= turn;
  const on = () => {
    playing.value = false;
    void step();
  };
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
      <button type="button" id="watch-on" disabled={over} onClick={on}>
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

/** The headlines of everything, covert deeds too. */
function Happened({ t }: { t: number }) {
  const where = here.value;
  if (t === 0) return <p>{W.nothing}</p>;
  const stories = frontPage(entriesOf(where, t), where.tables, 'all');
  return (
    <ol class="watch-news" aria-label={W.headlines}>
      {stories.map((story, k) => (
        <li key={`${story.text}${k}`}>
          <b>{unbroken(story.text)}</b>
          <Moved of={story} most={3} turn={t} />
        </li>
      ))}
    </ol>
  );
}

/** What the world is worth to each, turn by turn. */
function Values({ t }: { t: number }) {
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

function SitDown({ t }: { t: number }) {
  const { match, turn } = here.value;
  return (
    <div class="sit-down">
      {match.end !== null && t >= turn ? (
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
      ) : (
        <fieldset>
          <legend class="caps">{W.sit}</legend>
          {NATIONS.map(n => (
            <button
              key={n}
              type="button"
              class={`plain ${colours(n)}`}
              disabled={busy.value !== ''}
              onClick={() => handOver(n, 'human', t)}
            >
              <Flag nation={n} size={13} /> {labelOf(n)}
            </button>
          ))}
          <p class="fine">{W.sitNote}</p>
        </fieldset>
      )}
      <button type="button" class="plain" onClick={leave}>
        {W.front}
      </button>
    </div>
  );
}
