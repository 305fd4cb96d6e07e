import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { SETTINGS_PAGE } from '../words/page-settings.ts';
import type { MapHandle } from './map/handle.ts';
import type { MapState } from './map/model.ts';
import { isCalm, textOnly, theme } from './settings.ts';
import { tieWords } from './tie-words.ts';

interface MapProps {
  readonly state: MapState;
  readonly select: (nation: Nation) => void;
}

/** One map for the whole visit: screens lend it a frame, and starting it takes its time only once. */
const host = document.createElement('div');
host.className = 'map-host';
const status = signal<'waiting' | 'drawn' | 'failed'>('waiting');
let handle: MapHandle | null = null;
let started = false;
let latest: MapProps | null = null;

/** Nothing moves where nobody looks, or where the reader asked for calm. */
const rest = (): void => {
  const calm = isCalm.value;
  handle?.motion(calm || !host.isConnected);
};
effect(rest);
effect(() => {
  if (textOnly.value) close();
});

async function start(): Promise<void> {
  if (started) return;
  started = true;
  try {
    const { mountMap } = await import('./map/index.ts');
    handle = await mountMap(host, latest!.state, { select: nation => latest?.select(nation) });
    // While it was loading the reader may have asked for words instead.
    if (textOnly.value) return close();
    handle.update(latest!.state);
    handle.theme(theme.value);
    rest();
    status.value = 'drawn';
  } catch {
    status.value = 'failed';
  }
}

function close(): void {
  if (handle === null) return;
  handle.destroy();
  handle = null;
  started = false;
  status.value = 'waiting';
}

/** The map, or what it would show in words. */
export const MapPanel = (shown: MapProps) => (textOnly.value ? <MapWords state={shown.state} /> : <Drawn {...shown} />);

const Ties = ({ state }: { state: MapState }) => (
  <ul>
    {tieWords(state.ties).map(text => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const MapWords = ({ state }: { state: MapState }) => (
  <div class="map-words">
    <p class="caps">{state.title || SETTINGS_PAGE.mapWords}</p>
    <Ties state={state} />
  </div>
);

/** The map in its frame. It is loaded once the rest can be read; without it the page plays all the same. */
function Drawn({ state, select }: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  latest = { state, select };
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
  useEffect(() => handle?.update(state), [state]);
  const dress = theme.value;
  useEffect(() => handle?.theme(dress), [dress]);
  return (
    <div class="map">
      <div class="map-host" ref={frame} />
      {status.value !== 'drawn' && <p class="map-message fine">{status.value === 'failed' ? PAGE.desk.mapOff : PAGE.desk.mapWaits}</p>}
      <div class="unseen">
        <p>{state.title}</p>
        <Ties state={state} />
      </div>
    </div>
  );
}
