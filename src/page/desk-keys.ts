import { NATIONS } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { card, closeCard, openOffer } from './choices.ts';
import { isSeatedHere, openText } from './drafting.ts';
import { isCommand } from './keys.tsx';
import { select } from './picker.tsx';
import { draft, here, selected, type Tab, tab, undo } from './session.ts';
import { screen, tell } from './stage.ts';
import { sealOrders } from './turns.ts';

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
  else if (draft.value.length === 0) {
    document.getElementById('seal')?.focus();
    tell(PAGE.notes.emptySeal);
  } else void sealOrders();
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

/** The keys of the desk, once there is one. */
export function listenOnDesk(): void {
  document.addEventListener('keydown', event => {
    if (screen.value === 'desk' && isCommand(event) && onDesk(event.key)) event.preventDefault();
  });
}
