import { signal } from '@preact/signals';
import { PAGE } from '../words/page.ts';
import { manualAt } from './manual-at.ts';
import { hush } from './note.tsx';
import { settingsShown } from './settings-sheet.tsx';
import { ManualButton, Sheet } from './sheet.tsx';
import { type Screen, screen } from './stage.ts';

const K = PAGE.keys;
export const keysShown = signal(false);

/** A sheet lies over the page, or the key is held down. */
const isIdle = ({ repeat }: KeyboardEvent): boolean => repeat || document.querySelector('dialog[open]') !== null;

/** Single keys work wherever the reader is not writing. */
export function isCommand(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || isIdle(event)) return false;
  return (
    key === 'Escape' ||
    !(target as HTMLElement).matches('input:not([type=radio], [type=checkbox], [type=file], [type=range]), select, textarea')
  );
}

/** Ctrl or Cmd with Enter goes on from anywhere, a form too. */
export const isGoOn = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isIdle(event);

/** What keys press, by screen. The desk, and the turn as it plays, have their own. */
const PRESSES: Readonly<Partial<Record<Screen, Readonly<Record<string, string>>>>> = {
  brief: { [K.go]: 'main.brief button.primary' },
  answers: { [K.go]: '#play-turn' },
  crisis: { [K.go]: '#seal-stance' },
  turn: { [K.go]: '#read-on' },
  paper: { [K.go]: '#turn-page' },
  watch: { [K.go]: '#watch-debrief', p: '#watch-play', ArrowLeft: '#watch-back', ArrowRight: '#watch-on' },
};

function pressed(key: string, target: EventTarget | null): boolean {
  const selector = PRESSES[screen.value]?.[key];
  // Arrows go along a row of choices that has the focus.
  if (selector === undefined || (key.startsWith('Arrow') && (target as HTMLElement).matches('input'))) return false;
  document.querySelector<HTMLElement>(selector)?.click();
  return true;
}

function opened(key: string): boolean {
  if (key === '?') keysShown.value = true;
  else if (key === ',') settingsShown.value = true;
  else if (key === 'm') manualAt.value = '';
  else return false;
  return true;
}

const acted = ({ key, target }: KeyboardEvent): boolean => (key === 'Escape' && hush()) || opened(key) || pressed(key, target);

/** The keys of every screen. What they have answered, those of one screen leave alone: it may be the screen they have just led to. */
export function listenForKeys(): void {
  document.addEventListener('keydown', event => {
    // A row that arrows go along has answered them.
    if (event.defaultPrevented) return;
    const did = isGoOn(event) ? pressed(K.go, event.target) : isCommand(event) && acted(event);
    if (did) event.preventDefault();
  });
}

/** The key that presses a button, as it stands on it. */
export const Key = ({ of }: { of: string }) => (
  <span class="on-button" aria-hidden="true">
    {of.toUpperCase()}
  </span>
);

/** The keys of a screen; where nothing moves there is nothing to pause. */
const rowsHere = (): readonly (readonly [string, string])[] =>
  K.of[screen.value].filter(([key]) => key !== K.pause || screen.value !== 'turn' || document.getElementById('pause') !== null);

const Rows = ({ of }: { of: readonly (readonly [string, string])[] }) => (
  <dl>
    {of.map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);

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
        <h2 id="keys-title">{K.heading}</h2>
        <ManualButton before={close} />
        {K.of[screen.value].length > 0 && (
          <>
            <h3>{K.here}</h3>
            <Rows of={rowsHere()} />
          </>
        )}
        <h3>{K.everywhere}</h3>
        <Rows of={K.all} />
      </>
    )}
  </Sheet>
);
