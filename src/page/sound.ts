import { sounds } from './settings.ts';

export type SoundName = 'seal' | 'order' | 'page' | 'signed' | 'crisis' | 'end';

/**
 * For zzfx: volume, randomness, Hz, attack, sustain and release in seconds, shape (0: sine), its curve, slide, its change,
 * a jump in Hz and after how long; for the page a hiss (noise) held low by a filter.
 */
export const SOUNDS: Readonly<Record<SoundName, readonly number[]>> = {
  seal: [0.5, 0, 98, 0.008, 0.03, 0.16, 0, 1, -1],
  order: [0.3, 0, 440, 0.008, 0.01, 0.08],
  page: [0.2, 0, 420, 0.05, 0.06, 0.24, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, -1400],
  signed: [0.3, 0, 262, 0.03, 0.2, 0.6, 0, 1, 0, 0, 131, 0.2],
  crisis: [0.45, 0, 131, 0.15, 0.25, 0.6, 0, 1, 0, 0, -22, 0.3],
  end: [0.35, 0, 196, 0.08, 0.4, 1, 0, 1, 0, 0, -49, 0.4],
};
export const SOUND_NAMES = Object.keys(SOUNDS) as readonly SoundName[];

/** Sound one, whatever the settings say. A browser that cannot stays quiet. */
export async function play(name: SoundName): Promise<void> {
  try {
    const { ZZFX } = await import('zzfx');
    await ZZFX.audioContext.resume();
    ZZFX.play(...SOUNDS[name]);
  } catch {
    // A sound says nothing that the page does not.
  }
}

/** Sound one, where the reader asked for sounds: until then nothing of them is even fetched. */
export const sound = (name: SoundName): void => void (sounds.value && play(name));
