import { effect } from '@preact/signals';
import { signedIn } from '../lab/signed.ts';
import { PAGE } from '../words/page.ts';
import { canUndo, draft, here, standoff } from './session.ts';
import { type SoundName, sound } from './sound.ts';
import { busy, type Screen, screen } from './stage.ts';

/** As much of the game as can be heard. */
export interface Heard {
  readonly screen: Screen;
  readonly orders: number;
  /** Orders were laid by hand, not taken up with a kept game. */
  readonly byHand: boolean;
  readonly sealing: boolean;
  /** A crisis is open, whoever is asked for a stance. */
  readonly crisis: boolean;
}

/** What has just happened, as a sound; null where it makes none. `signed`: whether a text was signed in the turn just played. */
export function heard(before: Heard, now: Heard, signed: () => boolean): SoundName | null {
  if (now.sealing && !before.sealing) return 'seal';
  if (now.crisis && !before.crisis) return 'crisis';
  if (now.screen !== before.screen) {
    if (now.screen === 'paper' && before.screen === 'turn') return signed() ? 'signed' : 'page';
    if (now.screen === 'debrief' && before.screen === 'paper') return 'end';
    return null;
  }
  return now.screen === 'desk' && now.byHand && now.orders > before.orders ? 'order' : null;
}

function signedNow(): boolean {
  const { match } = here.peek();
  return signedIn(match).some(({ turn }) => turn === match.turn);
}

/** What is on the screen while orders or a stance go under seal. */
const SEALING: readonly string[] = [PAGE.notes.sealing, PAGE.notes.sealed, PAGE.crisis.playing, PAGE.crisis.sealed];

/** Follow the game by ear. */
export function startHearing(): void {
  let before: Heard | null = null;
  effect(() => {
    const now = {
      screen: screen.value,
      orders: draft.value.length,
      byHand: canUndo.value,
      sealing: SEALING.includes(busy.value),
      crisis: standoff.value !== null,
    };
    const made = before === null ? null : heard(before, now, signedNow);
    before = now;
    if (made !== null) sound(made);
  });
}
