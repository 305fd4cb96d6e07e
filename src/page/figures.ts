import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Numbers, claims, and words that say what they mean. */
const FIGURES = '.door, .claim, .gloss';

/** Those of a frame that can be pressed now. */
const figuresIn = (frame: HTMLElement): HTMLElement[] =>
  [...frame.querySelectorAll<HTMLElement>(FIGURES)].filter(one => one.closest('details:not([open])') === null);

/** One of them is a stop of Tab: the one last gone to, else the first after the head, so that what is chosen comes before what it leads to. */
function settle(frame: HTMLElement, wanted: Element | null): void {
  const all = figuresIn(frame);
  const stop =
    all.find(one => one === wanted) ??
    all.find(one => one.dataset.stop !== undefined) ??
    all.find(one => one.closest('.card-head') === null) ??
    all[0];
  for (const one of all) {
    one.tabIndex = one === stop ? 0 : -1;
    if (one === stop) one.dataset.stop = '';
    else delete one.dataset.stop;
  }
}

/** However many numbers a frame has, they are one stop of Tab: arrows go from one to the next. */
export function useFigures(at: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = at.current!;
    const focused = ({ target }: Event) => (target as HTMLElement).matches(FIGURES) && settle(frame, target as Element);
    const pressed = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const all = step === undefined ? [] : figuresIn(frame);
      const from = all.indexOf(event.target as HTMLElement);
      if (step === undefined || from < 0) return;
      event.preventDefault();
      all[(from + step + all.length) % all.length]!.focus();
    };
    const watcher = new MutationObserver(() => settle(frame, null));
    settle(frame, null);
    watcher.observe(frame, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
    frame.addEventListener('focusin', focused);
    frame.addEventListener('keydown', pressed);
    return () => {
      watcher.disconnect();
      frame.removeEventListener('focusin', focused);
      frame.removeEventListener('keydown', pressed);
    };
  }, []);
}
