import { render } from 'preact';
import './fonts.css';
import './tokens.css';
import './styles/base.css';
import './styles/why.css';
import './styles/front.css';
import './styles/desk.css';
import './styles/bar.css';
import './styles/panels.css';
import './styles/card.css';
import './styles/table.css';
import './styles/text.css';
import './styles/ledger.css';
import './styles/turn.css';
import './styles/paper.css';
import './styles/crisis.css';
import './styles/debrief.css';
import './styles/manual.css';
import { PAGE } from '../words/page.ts';
import { App } from './app.tsx';
import { choose } from './front.tsx';
import { listenForKeys } from './keys.tsx';
import { fetchTheRest } from './later.tsx';
import { MANUAL, manualAt } from './manual-at.ts';
import { openRecord } from './opening.ts';
import { OPENING, openingIn } from './opening-link.ts';
import { REPLAY } from './replay-key.ts';
import { tell } from './session.ts';
import { startTheme } from './theme.ts';

/** A link may carry a whole game. */
async function openLink(): Promise<void> {
  const { hash } = location;
  if (hash === MANUAL || hash.startsWith(`${MANUAL}=`)) {
    manualAt.value = hash.slice(MANUAL.length + 1);
    return;
  }
  if (hash.startsWith(OPENING)) {
    const opening = openingIn(hash);
    if (opening !== null) choose(opening);
    tell(opening === null ? PAGE.notes.badOpening : PAGE.notes.opening);
    return;
  }
  if (!hash.startsWith(REPLAY)) return;
  history.replaceState(null, '', location.pathname + location.search);
  const { recordIn } = await import('./saves.ts');
  const found = recordIn(hash);
  const reason = typeof found === 'string' ? found : await openRecord(found, PAGE.notes.fromLink);
  if (reason !== null) tell(PAGE.notes.unreadable(reason));
}

startTheme();
listenForKeys();
void openLink();
window.addEventListener('hashchange', () => void openLink());
render(<App />, document.getElementById('app')!);
setTimeout(() => void fetchTheRest(), 1500);
