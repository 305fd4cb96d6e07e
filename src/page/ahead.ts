import { useEffect } from 'preact/hooks';
import type { Order } from '../engine/deeds.ts';
import { prospectsOf } from './choices.ts';
import { here } from './session.ts';

/** In milliseconds: how long nothing must have happened, and how much time the browser must have to spare. */
const QUIET = 600;
const SPARE = 8;

/** Call back once the browser has nothing else to do, where it can say so; returns how to call it off. */
function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, SPARE);
    return () => clearTimeout(timer);
  }
  let handle = 0;
  const wait = (): void => {
    handle = requestIdleCallback(idle => (idle.timeRemaining() < SPARE ? wait() : then()));
  };
  wait();
  return () => cancelIdleCallback(handle);
}

/** What lies to hand is reckoned while the reader reads, one order at a time: a card then opens with its figures there already. */
export function useReckonedAhead(orders: readonly Order[]): void {
  const where = here.value;
  const key = JSON.stringify(orders);
  useEffect(() => {
    let next = 0;
    const go = (): void => {
      const order = orders[next++];
      if (order === undefined) return;
      prospectsOf(order);
      callOff = whenIdle(go);
    };
    const quiet = setTimeout(() => go(), QUIET);
    let callOff = (): void => clearTimeout(quiet);
    return () => callOff();
  }, [where, key]);
}
