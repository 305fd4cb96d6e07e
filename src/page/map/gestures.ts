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
  const hands = new Map<number, Point>();
  let moved = 0;
  let wheel: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const at = (event: PointerEvent | WheelEvent | MouseEvent): Point => {
    const box = target.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const other = (id: number): Point | undefined => [...hands].find(([one]) => one !== id)?.[1];

  target.addEventListener(
    'pointerdown',
    event => {
      if (event.button !== 0) return;
      if (hands.size === 0) moved = 0;
      hands.set(event.pointerId, at(event));
      target.setPointerCapture(event.pointerId);
    },
    options,
  );
  target.addEventListener(
    'pointermove',
    event => {
      const last = hands.get(event.pointerId);
      const now = at(event);
      if (!last) return on.hover(now);
      const [dx, dy] = [now.x - last.x, now.y - last.y];
      moved += Math.abs(dx) + Math.abs(dy);
      if (moved < SLACK) return;
      hands.set(event.pointerId, now);
      const still = other(event.pointerId);
      if (!still) return on.pan(dx, dy);
      const [before, after] = [Math.hypot(last.x - still.x, last.y - still.y), Math.hypot(now.x - still.x, now.y - still.y)];
      on.pan(dx / 2, dy / 2);
      if (before > 1) on.zoom(after / before, { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 });
    },
    options,
  );
  const lift = (event: PointerEvent): void => {
    if (!hands.delete(event.pointerId) || hands.size > 0) return;
    if (moved >= SLACK) on.rest();
    else if (event.type === 'pointerup') on.click(at(event));
  };
  target.addEventListener('pointerup', lift, options);
  target.addEventListener('pointercancel', lift, options);
  target.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      on.zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0022), at(event));
      clearTimeout(wheel);
      wheel = setTimeout(() => on.rest(), WHEEL_REST);
    },
    { ...options, passive: false },
  );
  target.addEventListener('dblclick', () => on.reset(), options);
  return () => {
    clearTimeout(wheel);
    stop.abort();
  };
}
