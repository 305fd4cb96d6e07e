import { effect, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { SETTINGS_PAGE } from '../words/page-settings.ts';
import type { TableState, Target } from './hexagon/model.ts';
import type { MapHandle } from './map/handle.ts';
import type { MapState } from './map/model.ts';
import type { Played } from './map/played.ts';
import { placeWords, tieWords } from './map-words.ts';
import { named } from './naming.ts';
import { isCalm, nations, places, textOnly, theme, undrawn } from './settings.ts';

/** One map for the whole visit: screens lend it a frame, and starting it takes its time only once. */
const host = document.createElement('div');
host.className = 'map-host';
const status = signal<'waiting' | 'drawn' | 'failed'>('waiting');
effect(() => {
  undrawn.value = status.value === 'failed';
});
let handle: MapHandle | null = null;
let started = false;
interface MapProps {
  readonly state: MapState;
  readonly select: (nation: Nation) => void;
  /** What the hexagonal table shows in the map's stead; null shows the map. */
  readonly table?: TableState | null;
  readonly sit?: () => void;
  readonly point?: (target: Target) => void;
  /** The table in words: heard where it is drawn, seen where it cannot be. */
  readonly mirror?: ComponentChildren;
}
let latest: MapProps | null = null;

let event: Played | null = null;
const halted = signal(false);
/** Nothing moves where nobody looks, or where the reader asked for calm. */
const rest = (): void => {
  const calm = isCalm.value || halted.value;
  handle?.motion(calm || !host.isConnected);
};
effect(rest);
const speak = (): void => {
  const names = [nations.value, places.value] as const;
  handle?.speak(...names);
};
effect(speak);
effect(() => {
  if (textOnly.value) close();
});

export const isMapOff = (): boolean => textOnly.value || status.value === 'failed';
/** Let the map play an event, now or once it is drawn; null takes the event off. */
export function playOnMap(next: Played | null): void {
  event = next;
  handle?.play(next);
}
/** Keep the map still while the reader has paused the turn. */
export function haltMap(still: boolean): void {
  halted.value = still;
}

async function start(): Promise<void> {
  if (started) return;
  started = true;
  try {
    const { mountMap } = await import('./map/index.ts');
    handle = await mountMap(host, named(latest!.state), {
      select: nation => latest?.select(nation),
      sit: () => latest?.sit?.(),
      point: target => latest?.point?.(target),
    });
    // While it was loading the reader may have asked for words instead.
    if (textOnly.value) return close();
    handle.update(named(latest!.state));
    handle.theme(theme.value);
    speak();
    rest();
    handle.table(named(latest!.table ?? null));
    if (event !== null) handle.play(event);
    status.value = 'drawn';
  } catch {
    status.value = 'failed';
  }
}

function close(): void {
  // One that is being loaded closes itself when it is there.
  if (handle === null && status.peek() !== 'failed') return;
  handle?.destroy();
  handle = null;
  started = false;
  status.value = 'waiting';
}

/** The map, or what it would show in words. */
export function MapPanel(shown: MapProps) {
  if (!isMapOff()) return <Drawn {...shown} />;
  if ((shown.table ?? null) !== null) return <Mirror inSight>{shown.mirror}</Mirror>;
  return (
    <>
      {!textOnly.value && <p class="map-message fine">{PAGE.desk.mapOff}</p>}
      <MapWords state={shown.state} />
    </>
  );
}

const List = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map(text => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** All that the map shows. */
const MapWords = ({ state, heard = false }: { state: MapState; heard?: boolean }) => (
  <div class={heard ? 'unseen' : 'map-words'}>
    {state.ties.length > 0 && (
      <>
        <p class="caps">{state.title || SETTINGS_PAGE.mapWords}</p>
        <List of={tieWords(state.ties)} />
      </>
    )}
    <p class="caps">{PAGE.map.words.heading}</p>
    <List of={placeWords(state)} />
  </div>
);

/** The map in its frame. It is loaded once the rest can be read; without it the page plays all the same. */
function Drawn(props: MapProps) {
  const { state, table = null, mirror = null } = props;
  const frame = useRef<HTMLDivElement>(null);
  latest = props;
  useEffect(() => {
    frame.current!.append(host);
    rest();
    const soon = setTimeout(() => void start(), 60);
    return () => {
      clearTimeout(soon);
      host.remove();
      rest();
    };
  }, []);
  useEffect(() => handle?.update(named(state)), [state]);
  useEffect(() => handle?.table(named(table)), [table]);
  const dress = theme.value;
  useEffect(() => handle?.theme(dress), [dress]);
  return (
    <div class="map">
      <div class="map-host" ref={frame} />
      {status.value !== 'drawn' && <p class="map-message fine">{table === null ? PAGE.desk.mapWaits : PAGE.hexagon.waits}</p>}
      {table === null ? <MapWords state={state} heard /> : <Mirror inSight={false}>{mirror}</Mirror>}
    </div>
  );
}

/** It may be longer than its frame: the keyboard can scroll it. */
const Mirror = ({ inSight, children }: { inSight: boolean; children: ComponentChildren }) =>
  inSight ? (
    <section class="mirror" aria-label={PAGE.hexagon.heading} {...{ tabIndex: 0 }}>
      {!textOnly.value && <p>{PAGE.hexagon.failed}</p>}
      {children}
    </section>
  ) : (
    <div class="unseen">{children}</div>
  );
