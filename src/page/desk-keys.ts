import { NATIONS } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { card, closeCard, openOffer } from './choices.ts';
import { isSeatedHere, openText } from './drafting.ts';
import { isCommand, isGoOn } from './keys.tsx';
import { hush } from './note.tsx';
import { select } from './picker.tsx';
import { draft, here, selected, type Tab, tab, undo } from './session.ts';
import { note, screen, tell } from './stage.ts';
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
  // What was in focus may be gone with the nation it belonged to; a flag hands it on to the one now chosen.
  requestAnimationFrame(() => {
    if (had?.isConnected === false || had?.matches('.picker input') || document.activeElement === document.body)
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

/** Press what adds the order of the open card; where that is dead, say why. */
function addByKey(): void {
  const button = document.querySelector<HTMLButtonElement>('.card-foot .primary');
  if (button?.disabled === false) button.click();
  else if (button !== null) tell(document.querySelector('.card-foot .blocked')?.textContent ?? PAGE.notes.unmade);
}

function onDesk(key: string): boolean {
  const next = TAB_KEYS[key];
  if (next !== undefined) turnTo(next);
  else if (key === PAGE.keys.add) addByKey();
  else if (key === PAGE.keys.go) sealByKey();
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
    if (screen.value !== 'desk' || event.defaultPrevented) return;
    // With an order on the desk to be added, going on adds it.
    const key = isGoOn(event) ? (document.querySelector('.card-foot .primary') === null ? PAGE.keys.go : PAGE.keys.add) : event.key;
    const told = note.value;
    if (!(isGoOn(event) || isCommand(event)) || !onDesk(key)) return;
    event.preventDefault();
    // What was told before has been read.
    if (note.value === told) hush();
  });
}
