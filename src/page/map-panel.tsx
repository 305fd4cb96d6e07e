import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import type { MapHandle } from './map/handle.ts';
import type { MapState } from './map/model.ts';
import type { Played } from './map/played.ts';
import { tieWords } from './map-state.ts';
import { isCalm, onCalm } from './motion.ts';

export type Theme = 'paper' | 'night';
export const theme = signal<Theme>('paper');

/** One map for the whole visit: screens lend it a frame, and starting it takes its time only once. */
const host = document.createElement('div');
host.className = 'map-host';
const status = signal<'waiting' | 'drawn' | 'failed'>('waiting');
let handle: MapHandle | null = null;
let started = false;
let latest: { readonly state: MapState; readonly select: (nation: Nation) => void } | null = null;

let event: Played | null = null;
let halted = false;
/** Nothing moves where nobody looks, or where the reader asked for calm. */
const rest = (): void => handle?.motion(isCalm() || halted || !host.isConnected);

export const isMapOff = (): boolean => status.value === 'failed';
/** Let the map play an event, now or once it is drawn; null takes the event off. */
export function playOnMap(next: Played | null): void {
  event = next;
  handle?.play(next);
}
/** Keep the map still while the reader has paused the turn. */
export function haltMap(still: boolean): void {
  halted = still;
  rest();
}

async function start(): Promise<void> {
  if (started) return;
  started = true;
  try {
    const { mountMap } = await import('./map/index.ts');
    handle = await mountMap(host, latest!.state, { select: nation => latest?.select(nation) });
    handle.update(latest!.state);
    handle.theme(theme.value);
    onCalm(rest);
    rest();
    if (event !== null) handle.play(event);
    status.value = 'drawn';
  } catch {
    status.value = 'failed';
  }
}

/** The map in its frame. It is loaded once the rest can be read; without it the page plays all the same. */
export function MapPanel({ state, select }: { state: MapState; select: (nation: Nation) => void }) {
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
        <ul>
          {tieWords(state.ties).map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
