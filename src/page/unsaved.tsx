import { computed, effect, signal } from '@preact/signals';
import { SETTINGS_PAGE } from '../words/page-settings.ts';
import { downloadRecord } from './download.ts';
import { here, stored } from './session.ts';
import { screen } from './stage.ts';

const U = SETTINGS_PAGE.unsaved;
/** Why the game as it stands is not saved; null where it is, or none is open. */
export const reason = computed(() => {
  const { value: outcome } = stored;
  return screen.value === 'front' || outcome === 'kept' || outcome === 'elsewhere' ? null : outcome;
});
const dismissed = signal(false);
effect(() => {
  if (reason.value === null) dismissed.value = false;
});

/** Whoever would leave a game that is nowhere kept is asked first. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
effect(() => {
  if (reason.value === null) window.removeEventListener('beforeunload', ask);
  else window.addEventListener('beforeunload', ask);
});

/** What was not saved is said, with a way to keep it all the same. */
export function Unsaved() {
  const why = dismissed.value ? null : reason.value;
  return (
    <p class={why === null ? 'unseen' : 'note warning'} role="alert">
      {why !== null && (
        <>
          <span>{U[why]}</span>
          <button type="button" class="plain" onClick={save}>
            {U.download}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              dismissed.value = true;
            }}
          >
            {U.dismiss}
          </button>
        </>
      )}
    </p>
  );
}

const save = (): void => downloadRecord(here.value.match.record);
