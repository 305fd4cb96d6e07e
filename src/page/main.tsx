import { effect } from '@preact/signals';
import { render } from 'preact';
import './fonts.css';
import './tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/sheets.css';
import './styles/why.css';
import './styles/front.css';
import './styles/crop.css';
import './styles/brief.css';
import './styles/desk.css';
import './styles/bar.css';
import './styles/panels.css';
import './styles/odds.css';
import './styles/card.css';
import './styles/stage.css';
import './styles/table.css';
import './styles/agenda.css';
import './styles/text.css';
import './styles/ledger.css';
import './styles/seals.css';
import './styles/turn.css';
import './styles/slips.css';
import './styles/paper.css';
import './styles/crisis.css';
import './styles/debrief.css';
import './styles/told.css';
import './styles/chart.css';
import './styles/manual.css';
import './styles/seats.css';
import './styles/guide.css';
import './styles/settings.css';
import './styles/forced.css';
// Last: on paper its word counts.
import './styles/print.css';
import { PAGE } from '../words/page.ts';
import { App } from './app.tsx';
import { choose } from './front.tsx';
import { fetchGame } from './game-code.ts';
import { listenForKeys } from './keys.tsx';
import { fetchTheRest } from './later.tsx';
import { MANUAL, manualAt } from './manual-at.ts';
import { nameAsChosen } from './naming.ts';
import { hushOnClick } from './note.tsx';
import { OPENING, openingIn } from './opening-link.ts';
import { REPLAY } from './replay-key.ts';
import { startSettings } from './settings.ts';
import { busy, idle, screen, tell } from './stage.ts';

/** A link that was followed leaves the address: entered again, it is followed again. */
const unhash = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Whether the game underway, if there is one, can be left for a link: once its turn is played, and if it is kept. */
async function free(): Promise<boolean> {
  for (const sheet of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) sheet.close();
  if (screen.value === 'front') return true;
  if (busy.value !== '') tell(PAGE.notes.linkWaits);
  await idle();
  const { stored } = await import('./session.ts');
  if (stored.value === 'kept' || stored.value === 'elsewhere') return true;
  unhash();
  tell(PAGE.notes.unsavedFirst);
  return false;
}

function openOpening(hash: string): void {
  const opening = openingIn(hash);
  if (typeof opening === 'string') {
    unhash();
    tell(opening);
    return;
  }
  const underway = screen.value !== 'front';
  screen.value = 'front';
  choose(opening);
  tell(underway ? PAGE.notes.openingKept : PAGE.notes.opening);
}

/** Once play has begun, the link to its opening is done with. */
effect(() => {
  if (screen.value !== 'front' && location.hash.startsWith(OPENING)) unhash();
});

/** A link may carry a whole game. */
async function openLink(): Promise<void> {
  const { hash } = location;
  if (hash === MANUAL || hash.startsWith(`${MANUAL}=`)) {
    manualAt.value = hash.slice(MANUAL.length + 1);
    return;
  }
  if (hash.startsWith(OPENING) && (await free())) openOpening(hash);
  if (!hash.startsWith(REPLAY)) return;
  unhash();
  if (!(await free())) return;
  const [{ recordIn }, { openRecord }] = await Promise.all([import('./saves.ts'), fetchGame()]);
  const found = recordIn(hash);
  const reason = typeof found === 'string' ? found : await openRecord(found, 'link');
  if (reason !== null) tell(PAGE.notes.unreadable(reason));
}

/** Once the first screen can be read: the game, the screens after it, and what works without a network. */
async function settle(): Promise<void> {
  await fetchGame().catch(() => undefined);
  await fetchTheRest();
  (await import('./offline.ts')).keepOffline();
}

startSettings();
nameAsChosen();
listenForKeys();
hushOnClick();
void openLink();
window.addEventListener('hashchange', () => void openLink());
render(<App />, document.getElementById('app')!);
requestAnimationFrame(() => setTimeout(() => void settle()));
