import { useEffect, useMemo } from 'preact/hooks';
import { PAGE } from '../../words/page.ts';
import { TURN } from '../../words/page-turn.ts';
import { Heading } from '../bits.tsx';
import { headlinesOf } from '../headlines.ts';
import { believedAfter, deskBelief } from '../hindsight.ts';
import { haltMap, isMapOff, MapPanel, playOnMap } from '../map-panel.tsx';
import { mapState } from '../map-state.ts';
import { Only, onlyText } from '../only.tsx';
import { type Here, here, selected } from '../session.ts';
import { isCalm } from '../settings.ts';
import { say, screen } from '../stage.ts';
import { quarterOf } from '../words.ts';
import { type Clock, useClock } from './clock.ts';
import { dwells, eventsOf, LANDING, type TurnEvent } from './events.ts';
import { useKeys } from './keys.ts';
import { revealedOf } from './revealed.ts';
import { Slips } from './slips.tsx';
import { stagesOf } from './stages.ts';

const on = (): void => {
  screen.value = 'paper';
};

/** What there is to play of the turn just played. */
function played(where: Here) {
  const page = headlinesOf(where, where.turn);
  const events = eventsOf(page, where.nation);
  const times = dwells(events.map(({ text }) => text));
  return { events, orders: revealedOf(page), times, untold: page.length - events.length };
}

/** The turn just played: seals are broken, the map plays what came of the orders, and the front page lands. */
export function Turn() {
  const where = here.value;
  const { turn, nation, file } = where;
  const { events, orders, times, untold } = useMemo(() => played(where), [where.match, turn]);
  const mapless = isMapOff();
  const calm = isCalm.value || mapless;
  const clock = useClock(times, calm);
  const { step, held } = clock;
  const shown = events[Math.min(step, events.length - 1)] ?? null;
  const over = step >= events.length;
  useMapOf(events, clock);
  useKeys(clock, on);
  useVoice(over || (calm && !held) ? null : shown, step, events.length);
  useLanding(over, held && !calm);
  const told = <Told events={calm || over ? events : events.slice(0, step + 1)} at={step} to={clock.to} rest={untold} />;
  return (
    <main class={`turn ${over && !held ? 'landing' : ''} ${clock.playing ? '' : 'still'}`} id="content">
      {mapless ? (
        <section class="map-side mapless">{told}</section>
      ) : (
        <section class="map-side">
          <TurnMap where={where} events={events} step={step} />
          <Strip event={shown} step={step} count={events.length} />
        </section>
      )}
      <section class="panel">
        <header>
          <p class="caps">{PAGE.desk.heading(quarterOf(file, turn - 1), PAGE.desk.count(turn, file))}</p>
          <Heading>{TURN.heading}</Heading>
        </header>
        <Slips orders={orders} nation={nation} story={shown?.story ?? null} sealed={step < 0 && !calm} />
        {!mapless && told}
      </section>
      <Controls clock={clock} count={events.length} calm={calm} />
      <p class="lands" aria-hidden="true">
        {PAGE.paper.name}
      </p>
    </main>
  );
}

/** What is shown is said too, unless all of it stands there at once. */
function useVoice(shown: TurnEvent | null, step: number, count: number): void {
  useEffect(() => {
    if (shown !== null) say(`${TURN.at(step + 1, count)}: ${shown.text} ${onlyText(shown.only)}`.trim());
  }, [step]);
}

/** What is told now stays in sight where the panel scrolls; a phone scrolls as a whole, and by hand. */
function useInSight(step: number): void {
  useEffect(() => {
    const now = document.querySelector('.turn .panel [aria-current="step"]');
    const panel = now?.closest('.panel');
    if (!now || !panel || panel.scrollHeight <= panel.clientHeight) return;
    now.scrollIntoView({ block: 'nearest', behavior: isCalm.value ? 'auto' : 'smooth' });
  }, [step]);
}

/** The page turns by itself, unless the reader has taken hold of it: then the way on has the focus. */
function useLanding(over: boolean, held: boolean): void {
  useEffect(() => {
    if (!over) return;
    if (held) {
      document.getElementById('read-on')?.focus();
      return;
    }
    const timer = setTimeout(on, LANDING);
    return () => clearTimeout(timer);
  }, [over, held]);
}

/** What is played goes to the map, and nothing is left on it afterwards. */
function useMapOf(events: readonly TurnEvent[], { step, playing }: Clock): void {
  const shown = events[Math.min(step, events.length - 1)] ?? null;
  useEffect(() => playOnMap(shown), [shown]);
  useEffect(() => haltMap(!playing), [playing]);
  useEffect(
    () => () => {
      playOnMap(null);
      haltMap(false);
    },
    [],
  );
}

/** The map goes event by event from what the player believed to what it believes now. */
function TurnMap({ where, events, step }: { where: Here; events: readonly TurnEvent[]; step: number }) {
  const stages = useMemo(() => {
    const { match, turn } = where;
    const before = mapState(deskBelief(turn).seen, match.after(Math.max(0, turn - 2)), where, selected.value);
    const after = mapState(believedAfter(turn), match.after(turn - 1), where, selected.value);
    return stagesOf(before, after, events);
  }, [where]);
  return <MapPanel state={stages[Math.max(0, step)] ?? stages.at(-1)!} select={() => {}} />;
}

/** The headline of the event, printed on the map. */
function Strip({ event, step, count }: { event: TurnEvent | null; step: number; count: number }) {
  const opening = step < 0 && count > 0;
  return (
    <div class="strip" aria-hidden="true">
      <p class="ticks">
        {Array.from({ length: count }, (_, k) => (
          <i key={k} class={k < step ? 'past' : k === Math.min(step, count - 1) ? 'now' : ''} />
        ))}
      </p>
      <p class="headline" key={opening ? 'opening' : event?.text}>
        {opening ? TURN.opening : (event?.text ?? TURN.quiet)}
        {!opening && event !== null && <Only of={event.only} />}
      </p>
    </div>
  );
}

/** What has been told so far; each can be gone back to. */
function Told({ events, at, to, rest }: { events: readonly TurnEvent[]; at: number; to: (step: number) => void; rest: number }) {
  useInSight(at);
  return (
    <section class="came" aria-label={TURN.events}>
      <h2 class="caps">{TURN.events}</h2>
      <ol>
        {events.map(({ text, only }, k) => (
          <li key={`${k} ${text}`}>
            <button type="button" class="plain" aria-current={k === at ? 'step' : undefined} onClick={() => to(k)}>
              <span class="digit">{k + 1}</span>{' '}
              <span>
                {text} <Only of={only} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && <p class="fine">{TURN.more(rest)}</p>}
    </section>
  );
}

function Controls({ clock: { step, playing, toggle, to }, count, calm }: { clock: Clock; count: number; calm: boolean }) {
  const over = step >= count;
  return (
    <footer class="turn-foot">
      <p class="fine">{isMapOff() ? TURN.hintWords : calm ? TURN.hintCalm : TURN.hint}</p>
      <button type="button" id="step-back" disabled={step <= 0} onClick={() => to(step - 1)}>
        {TURN.back}
      </button>
      {!calm && (
        <button type="button" id="pause" disabled={over} onClick={toggle}>
          {playing ? TURN.pause : TURN.play}
        </button>
      )}
      <button type="button" id="step-on" disabled={step >= count - 1} onClick={() => to(step + 1)}>
        {TURN.next}
      </button>
      <button type="button" id="read-on" class="primary" onClick={event => event.detail < 2 && on()}>
        {over || calm ? TURN.read : TURN.skip}
      </button>
    </footer>
  );
}
