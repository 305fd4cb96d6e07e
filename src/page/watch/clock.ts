import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Match } from '../../match/match.ts';
import { PAGE } from '../../words/page.ts';
import { here } from '../session.ts';
import { during, goOn } from '../turns.ts';

/** Milliseconds a turn is looked at, by speed. */
const PACE = [6000, 3000, 700] as const;
export const speed = signal(1);
export const playing = signal(false);
/** The turn looked at, and of which game; any other is followed to its last turn. */
const at = signal<{ readonly of: Match; readonly turn: number } | null>(null);
export function shown(): number {
  const { match, turn } = here.value;
  return at.value?.of === match ? Math.min(at.value.turn, turn) : turn;
}
const look = (turn: number): void => {
  at.value = { of: here.value.match, turn };
};

/** One turn on: along what has been played, else by letting the six play one. */
async function step(): Promise<void> {
  const { turn, match } = here.value;
  if (shown() < turn) look(shown() + 1);
  else if (match.end !== null) playing.value = false;
  else {
    // While a turn is being played this does nothing: its end moves the turn shown, and so winds the clock again.
    const before = at.value;
    await during(PAGE.notes.playing, goOn);
    // Whoever took hold of the turns meanwhile keeps looking where they look.
    if (at.value === before) look(here.value.turn);
  }
}

/** Whoever takes hold of the turns stops the clock. */
export function hold(turn: number): void {
  playing.value = false;
  look(turn);
}

export function play(): void {
  playing.value = !playing.value;
  if (playing.value) void step();
}

export function oneOn(): void {
  playing.value = false;
  void step();
}

/** Wound anew for every turn shown; a game that is opened begins at rest. */
export function useClock(): void {
  const { turn, match } = here.value;
  const t = shown();
  useEffect(() => {
    playing.value = false;
  }, [match]);
  useEffect(() => {
    if (!playing.value) return;
    const next = setTimeout(() => void step(), PACE[speed.value]);
    return () => clearTimeout(next);
  }, [playing.value, speed.value, t, turn]);
}
