import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PAGE } from '../../words/page.ts';
import { here } from '../session.ts';
import { during, goOn } from '../turns.ts';

/** Milliseconds a turn is looked at, by speed. */
const PACE = [6000, 3000, 700] as const;
export const speed = signal(1);
export const playing = signal(false);
/** The turn looked at; null follows the game. */
const at = signal<number | null>(null);
export const shown = (): number => Math.min(at.value ?? here.value.turn, here.value.turn);

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

/** Whoever takes hold of the turns stops the clock. */
export function hold(turn: number): void {
  playing.value = false;
  at.value = turn;
}

export function play(): void {
  playing.value = !playing.value;
  if (playing.value) void step();
}

export function oneOn(): void {
  playing.value = false;
  void step();
}

/** Wound anew for every turn shown; a game that is opened begins at rest, at its last turn. */
export function useClock(): void {
  const { turn, match } = here.value;
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
}
