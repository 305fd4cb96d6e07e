import { signal } from '@preact/signals';
import { PAGE } from '../words/page.ts';
import { manualAt } from './manual-at.ts';
import { settingsShown } from './settings-sheet.tsx';
import { ManualButton, Sheet } from './sheet.tsx';
import { screen } from './stage.ts';

export const keysShown = signal(false);

/** Single keys work wherever the reader is not writing. */
export function isCommand({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]') !== null) return false;
  return key === 'Escape' || !(target as HTMLElement).matches('input:not([type=radio]):not([type=checkbox]), select, textarea');
}

export function listenForKeys(): void {
  document.addEventListener('keydown', event => {
    if (!isCommand(event)) return;
    if (event.key === '?') {
      keysShown.value = true;
      return event.preventDefault();
    }
    if (event.key === ',') {
      settingsShown.value = true;
      return event.preventDefault();
    }
    if (event.key === 'm') {
      manualAt.value = '';
      return event.preventDefault();
    }
    if (screen.value === 'answers' && event.key === 's') document.getElementById('play-turn')?.click();
  });
}

export const KeySheet = () => (
  <Sheet
    name="keys"
    labelled="keys-title"
    of={keysShown.value || null}
    closed={() => {
      keysShown.value = false;
    }}
  >
    {close => (
      <>
        <h2 id="keys-title">{PAGE.keys.heading}</h2>
        <ManualButton before={close} />
        <dl>
          {PAGE.keys.rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </Sheet>
);
