import { render } from 'preact';
import './fonts.css';
import './tokens.css';
import './styles/base.css';
import './styles/front.css';
import './styles/desk.css';
import './styles/card.css';
import './styles/paper.css';
import './styles/debrief.css';
import { PAGE } from '../words/page.ts';
import { App } from './app.tsx';
import { listenForKeys } from './keys.tsx';
import { recordIn } from './saves.ts';
import { openRecord, tell } from './session.ts';
import { startTheme } from './theme.ts';

/** A link may carry a whole game. */
function openLink(): void {
  const found = recordIn(location.hash);
  if (found === null) return;
  const reason = typeof found === 'string' ? found : openRecord(found, PAGE.notes.fromLink);
  if (reason !== null) tell(PAGE.notes.unreadable(reason));
  history.replaceState(null, '', location.pathname + location.search);
}

startTheme();
listenForKeys();
openLink();
window.addEventListener('hashchange', openLink);
render(<App />, document.getElementById('app')!);
