import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import type { TableState, Target } from './hexagon/model.ts';
import type { MapHandle } from './map/handle.ts';
import type { MapState } from './map/model.ts';
import { tieWords } from './map-state.ts';

export type Theme = 'paper' | 'night';
export const theme = signal<Theme>('paper');

/** One map for the whole visit: screens lend it a frame, and starting it takes its time only once. */
const host = document.createElement('div');
host.className = 'map-host';
const status = signal<'waiting' | 'drawn' | 'failed'>('waiting');
let handle: MapHandle | null = null;
let started = false;

interface PanelProps {
  readonly state: MapState;
  readonly select: (nation: Nation) => void;
  /** What the hexagonal table shows in the map's stead; null shows the map. */
  readonly table?: TableState | null;
  readonly sit?: () => void;
  readonly point?: (target: Target) => void;
  /** The table in words: heard where it is drawn, seen where it cannot be. */
  readonly mirror?: ComponentChildren;
}
let latest: PanelProps | null = null;

const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** Nothing moves where nobody looks, or where the reader asked for calm. */
const rest = (): void => handle?.motion(calm.matches || !host.isConnected);

async function start(): Promise<void> {
  if (started) return;
  started = true;
  try {
    const { mountMap } = await import('./map/index.ts');
    handle = await mountMap(host, latest!.state, {
      select: nation => latest?.select(nation),
      sit: () => latest?.sit?.(),
      point: target => latest?.point?.(target),
    });
    handle.update(latest!.state);
    handle.theme(theme.value);
    calm.addEventListener('change', rest);
    rest();
    handle.table(latest!.table ?? null);
    status.value = 'drawn';
  } catch {
    status.value = 'failed';
  }
}

/** The map in its frame. It is loaded once the rest can be read; without it the page plays all the same. */
export function MapPanel(props: PanelProps) {
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
  useEffect(() => handle?.update(state), [state]);
  useEffect(() => handle?.table(table), [table]);
  const dress = theme.value;
  useEffect(() => handle?.theme(dress), [dress]);
  const failed = status.value === 'failed';
  return (
    <div class="map">
      <div class="map-host" ref={frame} />
      {status.value !== 'drawn' && (table === null || !failed) && <p class="map-message fine">{messageOf(failed, table !== null)}</p>}
      {table === null ? <Ties of={state} /> : <Mirror failed={failed}>{mirror}</Mirror>}
    </div>
  );
}

/** It may be longer than its frame: the keyboard can scroll it. */
const Mirror = ({ failed, children }: { failed: boolean; children: ComponentChildren }) =>
  failed ? (
    <section class="mirror" aria-label={PAGE.hexagon.heading} {...{ tabIndex: 0 }}>
      <p>{PAGE.hexagon.failed}</p>
      {children}
    </section>
  ) : (
    <div class="unseen">{children}</div>
  );

const messageOf = (failed: boolean, laid: boolean): string => (laid ? PAGE.hexagon.waits : failed ? PAGE.desk.mapOff : PAGE.desk.mapWaits);

/** The ties drawn on the map, in words. */
const Ties = ({ of: { title, ties } }: { of: MapState }) => (
  <div class="unseen">
    <p>{title}</p>
    <ul>
      {tieWords(ties).map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);
