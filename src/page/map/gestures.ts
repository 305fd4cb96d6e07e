import type { Point } from './geo.ts';

export interface Gestures {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** The hand has let go: time to repaint. */
  rest(): void;
  click(at: Point): void;
  hover(at: Point): void;
  reset(): void;
}

/** A press that moves less than this is a click. */
const SLACK = 6;
const WHEEL_REST = 180;

/** Wheel, drag, pinch, click and double click on the map. Returns what removes every listener. */
export function listen(target: HTMLElement, on: Gestures): () => void {
  const stop = new AbortController();
  listenToHands(target, on, stop.signal);
  listenToWheel(target, on, stop.signal);
  target.addEventListener('dblclick', () => on.reset(), { signal: stop.signal });
  return () => stop.abort();
}

function place(target: HTMLElement, event: MouseEvent): Point {
  const box = target.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** One hand drags, two pinch, and one that hardly moved has clicked. */
function listenToHands(target: HTMLElement, on: Gestures, signal: AbortSignal): void {
  const hands = new Map<number, Point>();
  let moved = 0;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (hands.size === 0) moved = 0;
    hands.set(event.pointerId, place(target, event));
    target.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const last = hands.get(event.pointerId);
    const now = place(target, event);
    if (!last) {
      on.hover(now);
      return;
    }
    const [dx, dy] = [now.x - last.x, now.y - last.y];
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved < SLACK) return;
    hands.set(event.pointerId, now);
    const still = [...hands].find(([id]) => id !== event.pointerId)?.[1];
    if (!still) {
      on.pan(dx, dy);
      return;
    }
    const [before, after] = [apart(last, still), apart(now, still)];
    on.pan(dx / 2, dy / 2);
    if (before > 1) on.zoom(after / before, { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 });
  };
  const lift = (event: PointerEvent): void => {
    if (!hands.delete(event.pointerId) || hands.size > 0) return;
    if (moved >= SLACK) on.rest();
    else if (event.type === 'pointerup') on.click(place(target, event));
  };
  target.addEventListener('pointerdown', down, { signal });
  target.addEventListener('pointermove', move, { signal });
  target.addEventListener('pointerup', lift, { signal });
  target.addEventListener('pointercancel', lift, { signal });
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function listenToWheel(target: HTMLElement, on: Gestures, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    on.zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0022), place(target, event));
    clearTimeout(rest);
    rest = setTimeout(() => on.rest(), WHEEL_REST);
  };
  target.addEventListener('wheel', turn, { signal, passive: false });
  signal.addEventListener('abort', () => clearTimeout(rest));
}
