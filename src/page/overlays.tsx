import { listenOnDesk } from './desk-keys.ts';
import { GameSheet } from './game-sheet.tsx';
import { startHearing } from './hearing.ts';
import { WhyDialog } from './why.tsx';

listenOnDesk();
startHearing();

/** What lies over a game: fetched with it. */
export const Overlays = () => (
  <>
    <WhyDialog />
    <GameSheet />
  </>
);
