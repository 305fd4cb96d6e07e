import { SETTINGS_PAGE } from '../words/page-settings.ts';
import { busy, tell } from './stage.ts';

type GameCode = typeof import('./opening.ts');
let code: GameCode | null = null;

/** The game's own code. It is fetched while the front page is read. */
export async function fetchGame(): Promise<GameCode> {
  // The brief is what a game opens with.
  [code] = await Promise.all([import('./opening.ts'), import('./brief.tsx')]);
  return code;
}

/** Do something that takes the game: at once where its code is there, else as soon as it is, under a line that says so. */
export async function withGame(work: (game: GameCode) => unknown): Promise<void> {
  if (code === null) {
    busy.value = SETTINGS_PAGE.opening;
    await fetchGame().catch(() => tell(SETTINGS_PAGE.notFetched));
    busy.value = '';
  }
  if (code !== null) await work(code);
}
