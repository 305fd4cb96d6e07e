import { later } from './later.tsx';
import { manualAt } from './manual-at.ts';
import { Sheet } from './sheet.tsx';

const Manual = later(async () => (await import('./manual.tsx')).Manual);

/** The manual lies over whatever was looked at, a number that answers why as well. */
export const ManualSheet = () => (
  <Sheet
    name="manual"
    labelled="manual-title"
    of={manualAt.value === null ? null : true}
    closed={() => {
      manualAt.value = null;
    }}
  >
    {() => <Manual />}
  </Sheet>
);
