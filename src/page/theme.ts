import { effect } from '@preact/signals';
import { theme } from './map-panel.tsx';

const KEY = 'six-party-theme';
const night = matchMedia('(prefers-color-scheme: dark)');

/** The system decides until the reader does; the reader's choice is remembered. */
export function startTheme(): void {
  const chosen = read();
  const system = () => (night.matches ? 'night' : 'paper');
  theme.value = chosen ?? system();
  night.addEventListener('change', () => {
    if (read() === null) theme.value = system();
  });
  effect(() => {
    const now = theme.value;
    document.documentElement.dataset.theme = now;
    try {
      if (now === system() && read() === null) return;
      localStorage.setItem(KEY, now);
    } catch {
      // Not remembered, nothing lost.
    }
  });
}

function read(): 'paper' | 'night' | null {
  try {
    const found = localStorage.getItem(KEY);
    return found === 'paper' || found === 'night' ? found : null;
  } catch {
    return null;
  }
}
