import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import type { MapHandle } from './map/handle.ts';
import type { MapState } from './map/model.ts';
import { tieWords } from './map-state.ts';

export type Theme = 'paper' | 'night';
export const theme = signal<Theme>('paper');

const NEVER = () => {};

/** The map in its frame. It is loaded once the rest can be read; without it the page plays all the same. */
export function MapPanel({ state, select = NEVER }: { state: MapState; select?: (nation: Nation) => void }) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const latest = useRef({ state, select });
  latest.current = { state, select };
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let gone = false;
    const at = host.current!;
    const start = async () => {
      try {
        const { mountMap } = await import('./map/index.ts');
        if (gone) return;
        const mounted = await mountMap(at, latest.current.state, { select: nation => latest.current.select(nation) });
        if (gone) return mounted.destroy();
        handle.current = mounted;
        mounted.update(latest.current.state);
        mounted.theme(theme.value);
        message.current?.remove();
      } catch {
        if (message.current !== null) message.current.textContent = PAGE.desk.mapOff;
      }
    };
    const soon = setTimeout(() => void start(), 60);
    return () => {
      gone = true;
      clearTimeout(soon);
      handle.current?.destroy();
      handle.current = null;
    };
  }, []);
  useEffect(() => handle.current?.update(state), [state]);
  const dress = theme.value;
  useEffect(() => handle.current?.theme(dress), [dress]);
  return (
    <div class="map">
      <div class="map-host" ref={host} />
      <p class="map-message fine" ref={message}>
        {PAGE.desk.mapWaits}
      </p>
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
