import { signal } from '@preact/signals';

export type Screen = 'front' | 'cover' | 'brief' | 'desk' | 'answers' | 'crisis' | 'turn' | 'paper' | 'debrief' | 'watch';

/** What stands on the screen, whatever the game: as much as the first screen needs before any game's code is there. */
export const screen = signal<Screen>('front');
/** What the live region says, and the line at the foot of the page. */
export const note = signal<{ readonly text: string; readonly shown: boolean; readonly act?: Act | undefined }>({ text: '', shown: false });
/** What can be done about what is told. */
interface Act {
  readonly label: string;
  readonly press: () => void;
}
export const busy = signal('');
/** Once nothing is being worked at. */
export const idle = (): Promise<void> =>
  new Promise(done => {
    if (busy.value === '') return done();
    const stop = busy.subscribe(text => {
      if (text !== '') return;
      stop();
      done();
    });
  });

export const say = (text: string): void => {
  note.value = { text, shown: false };
};
export const tell = (text: string, act?: Act): void => {
  note.value = { text, shown: true, act };
};
