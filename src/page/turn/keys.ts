import { useLayoutEffect } from 'preact/hooks';
import type { Clock } from './clock.ts';

/** Keys that move the focus or the page, and those of other commands, skip nothing. */
const IDLE = /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|ContextMenu|F\d+|Home|End|Page(Up|Down)|Arrow(Up|Down)|\?|,|m)$/;

/** Arrows step, P pauses, any other key goes on to the paper. */
export function useKeys(clock: Clock, on: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || IDLE.test(key)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      // A button that has the focus is pressed, as anywhere.
      if ((key === 'Enter' || key === ' ') && (event.target as HTMLElement).closest('button, a') !== null) return;
      event.preventDefault();
      if (key === 'ArrowLeft') clock.to(clock.step - 1);
      else if (key === 'ArrowRight') clock.to(clock.step + 1);
      else if (key.toLowerCase() === 'p') clock.toggle();
      else on();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
