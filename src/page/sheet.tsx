import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PAGE } from '../words/page.ts';
import { focusOn } from './focus.ts';
import { manualAt } from './manual-at.ts';

interface SheetProps {
  readonly name: string;
  /** The element that names it. */
  readonly labelled: string;
  /** It is shown as long as this is not null; a change shows its top again. */
  readonly of: unknown;
  readonly closed: () => void;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A sheet laid over whatever was looked at; closing it gives the focus back, to the heading where the screen was drawn anew under it. */
export function Sheet({ name, labelled, of, closed, children }: SheetProps) {
  const at = useRef<HTMLDialogElement>(null);
  // Before what it holds looks for its own place in it.
  useLayoutEffect(() => {
    if (of !== null && at.current?.open === false) at.current.showModal();
    at.current?.scrollTo(0, 0);
  }, [of]);
  if (of === null) return null;
  const close = () => at.current?.close();
  const shut = (): void => {
    closed();
    focusOn();
  };
  return (
    <dialog ref={at} class={`sheet ${name}`} aria-labelledby={labelled} onClose={shut}>
      <button type="button" class="plain close" onClick={close}>
        {PAGE.why.close}
      </button>
      {children(close)}
    </dialog>
  );
}

/** The way into the manual. */
export const ManualButton = ({ before = () => {} }: { before?: () => void }) => (
  <button
    type="button"
    class="plain"
    onClick={() => {
      before();
      manualAt.value = '';
    }}
  >
    {PAGE.manual.open}
  </button>
);
