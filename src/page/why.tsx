import { useEffect, useRef } from 'preact/hooks';
import { PAGE } from '../words/page.ts';
import { colours } from './bits.tsx';
import { later } from './later.tsx';
import { here } from './session.ts';
import { whose, why } from './why-target.ts';

const W = PAGE.why;
const Answer = later(async () => (await import('./why-answers.tsx')).Answer);

/** The window in which a number answers why. Closing it gives focus back to the number. */
export function WhyDialog() {
  const at = useRef<HTMLDialogElement>(null);
  const target = why.value;
  useEffect(() => {
    if (target !== null && at.current?.open === false) at.current.showModal();
    at.current?.scrollTo(0, 0);
  }, [target]);
  if (target === null) return null;
  const close = () => at.current?.close();
  return (
    <dialog
      ref={at}
      class={`why sheet ${colours(whose(target) ?? here.value.nation)}`}
      aria-labelledby="why-title"
      onClose={() => {
        why.value = null;
      }}
    >
      <div class="why-body">
        <button type="button" class="plain close" onClick={close}>
          {W.close}
        </button>
        <Answer />
      </div>
    </dialog>
  );
}
