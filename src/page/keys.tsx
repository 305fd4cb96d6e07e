import { signal } from '@preact/signals';
import { NATIONS } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { card, closeCard, openOffer } from './choices.ts';
import { isSeatedHere, openText } from './drafting.ts';
import { manualAt } from './manual-at.ts';
import { select } from './picker.tsx';
import { here, screen, selected, type Tab, tab, tell, undo } from './session.ts';
import { settingsShown } from './settings-sheet.tsx';
import { ManualButton, Sheet } from './sheet.tsx';
import { sealOrders } from './turns.ts';

export const keysShown = signal(false);

const TAB_KEYS: Readonly<Record<string, Tab>> = { 1: 'moves', 2: 'table', 3: 'news', 4: 'nations', 5: 'why' };

function turnTo(next: Tab): void {
  tab.value = next;
  requestAnimationFrame(() => document.getElementById(`tab-${next}`)?.focus());
}

function aside(step: number): void {
  const others = NATIONS.filter(nation => nation !== here.value.nation);
  const at = others.indexOf(selected.value);
  const had = document.activeElement;
  select(others[(at + step + others.length) % others.length]!);
  // What was in focus may be gone with the nation it belonged to.
  requestAnimationFrame(() => {
    if (had?.isConnected === false || document.activeElement === document.body)
      (document.querySelector<HTMLElement>('.picker input:checked') ?? document.getElementById(`tab-${tab.value}`))?.focus();
  });
}

/** What is being composed is not sealed over. */
function sealByKey(): void {
  const open = card.value;
  const half = (open?.kind === 'offer' && (open.give !== null || open.want !== null)) || (open?.kind === 'text' && open.clauses.length > 0);
  if (half) tell(PAGE.notes.halfMade);
  else void sealOrders();
}

function onDesk(key: string): boolean {
  const next = TAB_KEYS[key];
  if (next !== undefined) turnTo(next);
  else if (key === 's') sealByKey();
  else if (key === 'u') undo();
  else if (key === 'a') {
    tab.value = 'moves';
    card.value = { kind: 'advisers' };
  } else if (key === 'o') {
    if (selected.value !== here.value.nation) openOffer(selected.value);
  } else if (key === 't') {
    if (isSeatedHere()) openText();
  } else if (key === '[' || key === ']') aside(key === '[' ? -1 : 1);
  else if (key === 'Escape' && card.value !== null) closeCard();
  else return false;
  return true;
}

/** Single keys work wherever the reader is not writing. */
export function listenForKeys(): void {
  document.addEventListener('keydown', event => {
    const at = event.target as HTMLElement;
    const writing = at.matches('input:not([type=radio]):not([type=checkbox]), select, textarea');
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
    if (writing && event.key !== 'Escape') return;
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
    if (screen.value === 'desk' && onDesk(event.key)) event.preventDefault();
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
