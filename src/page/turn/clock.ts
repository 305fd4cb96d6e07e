import { useEffect, useState } from 'preact/hooks';
import { OPENING } from './events.ts';

/** Where the play of a turn stands: -1 while the seals are broken, then each event, and the number of events when all is told. */
export interface Clock {
  readonly step: number;
  readonly playing: boolean;
  /** The reader has taken the clock into its own hands: it no longer turns the page by itself. */
  readonly held: boolean;
  readonly toggle: () => void;
  readonly to: (step: number) => void;
}

/** Steps through the events, each for its time. With `calm` nothing moves by itself. */
export function useClock(times: readonly number[], calm: boolean): Clock {
  const last = times.length;
  const [{ step, ...state }, set] = useState({ step: calm ? Math.min(0, last - 1) : -1, playing: true, held: false });
  // Calm may come while a turn plays: the map fails, or the reader asks for it.
  const [playing, held] = [state.playing && !calm, state.held || calm];
  useEffect(() => {
    if (!playing || step >= last) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (time: number): void => {
      timer = setTimeout(() => {
        // What is open over the screen is being read: the turn waits.
        if (document.querySelector('dialog[open]') !== null) wait(400);
        else set(at => ({ ...at, step: at.step + 1 }));
      }, time);
    };
    wait(step < 0 ? OPENING : times[step]!);
    return () => clearTimeout(timer);
  }, [step, playing]);
  return {
    step,
    playing,
    held,
    toggle: () => !calm && set(at => ({ ...at, playing: !at.playing, held: true })),
    to: next => set({ step: Math.max(0, Math.min(last - 1, next)), playing: false, held: true }),
  };
}
