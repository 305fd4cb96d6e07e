import { computed, effect, signal } from '@preact/signals';
import { NAMINGS, type Naming, PLACE_NAMINGS, type PlaceNaming } from '../words/naming.ts';

/** What the reader prefers. Kept on this device; where the browser keeps nothing it holds until the page is closed. */
interface Settings {
  readonly theme: 'system' | 'paper' | 'night';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly sounds: 'off' | 'on';
  readonly map: 'drawn' | 'words';
  readonly text: 'normal' | 'large';
  readonly nations: Naming;
  readonly places: PlaceNaming;
}
export type Setting = keyof Settings;

/** Every choice there is, the one that holds until the reader chooses first. */
export const CHOICES: { readonly [S in Setting]: readonly Settings[S][] } = {
  theme: ['system', 'paper', 'night'],
  motion: ['system', 'full', 'reduced'],
  sounds: ['off', 'on'],
  map: ['drawn', 'words'],
  text: ['normal', 'large'],
  nations: NAMINGS,
  places: PLACE_NAMINGS,
};
export const SETTINGS = Object.keys(CHOICES) as readonly Setting[];

/** index.html reads it as well, before the first paint. */
const KEY = 'six-party-settings';

const chosen = signal<Settings>({
  theme: 'system',
  motion: 'system',
  sounds: 'off',
  map: 'drawn',
  text: 'normal',
  nations: 'short',
  places: 'english',
});
const system = signal({ dark: false, calm: false });
/** Whether the browser keeps what is chosen. */
export const remembered = signal(true);

export const settingOf = (name: Setting): string => chosen.value[name];
export function set(name: Setting, choice: string): void {
  chosen.value = withKnown(chosen.value, { [name]: choice });
}

export type Theme = 'paper' | 'night';
export const theme = computed<Theme>(() => {
  const { theme: named } = chosen.value;
  if (named !== 'system') return named;
  return system.value.dark ? 'night' : 'paper';
});
/** Nothing moves that need not. */
export const isCalm = computed(() => (chosen.value.motion === 'system' ? system.value.calm : chosen.value.motion === 'reduced'));
export const sounds = computed(() => chosen.value.sounds === 'on');
export const nations = computed(() => chosen.value.nations);
export const places = computed(() => chosen.value.places);
export const textOnly = computed(() => chosen.value.map === 'words');
/** Whether this browser could not draw the map: then its words stand in its place all the same. */
export const undrawn = signal(false);

/** The settings with what is found for them, as far as it names choices there are. */
function withKnown(now: Settings, found: unknown): Settings {
  const named = typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : {};
  const known = SETTINGS.filter(name => (CHOICES[name] as readonly unknown[]).includes(named[name]));
  return { ...now, ...Object.fromEntries(known.map(name => [name, named[name]])) };
}

/** From here on the page looks as chosen, follows the system where nothing was, and remembers what is. */
export function startSettings(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const look = (): void => {
    system.value = { dark: dark.matches, calm: calm.matches };
  };
  look();
  for (const asked of [dark, calm]) asked.addEventListener('change', look);
  chosen.value = withKnown(chosen.value, read());
  effect(() => {
    const { motion, map, text } = chosen.value;
    Object.assign(document.documentElement.dataset, { theme: theme.value, motion, map: undrawn.value ? 'words' : map, text });
  });
  let kept = chosen.value;
  effect(() => {
    if (chosen.value !== kept) write(chosen.value);
    kept = chosen.value;
  });
}

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

function write(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
    remembered.value = true;
  } catch {
    remembered.value = false;
  }
}
