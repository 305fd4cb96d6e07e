import { useEffect, useRef } from 'preact/hooks';
import { PAGE } from '../words/page.ts';
import { later } from './later.tsx';
import { manualAt } from './manual-at.ts';

const Manual = later(async () => (await import('./manual.tsx')).Manual);

/** The manual lies over whatever was looked at; closing it gives the focus back. */
export function ManualSheet() {
  const at = useRef<HTMLDialogElement>(null);
  const shown = manualAt.value !== null;
  useEffect(() => {
    if (shown && at.current?.open === false) at.current.showModal();
  }, [shown]);
  if (!shown) return null;
  return (
    <dialog
      ref={at}
      class="sheet manual"
      aria-labelledby="manual-title"
      onClose={() => {
        manualAt.value = null;
      }}
    >
      <button type="button" class="plain close" onClick={() => at.current?.close()}>
        {PAGE.why.close}
      </button>
      <Manual />
    </dialog>
  );
}
