import { colours } from './bits.tsx';
import { later } from './later.tsx';
import { here } from './session.ts';
import { Sheet } from './sheet.tsx';
import { whose, why } from './why-target.ts';

const Answer = later(async () => (await import('./why-answers.tsx')).Answer);

/** The window in which a number answers why. */
export function WhyDialog() {
  const target = why.value;
  return (
    <Sheet
      name={target === null ? 'why' : `why ${colours(whose(target) ?? here.value.nation)}`}
      labelled="why-title"
      of={target}
      closed={() => {
        why.value = null;
      }}
    >
      {() => (
        <div class="why-body">
          <Answer />
        </div>
      )}
    </Sheet>
  );
}
