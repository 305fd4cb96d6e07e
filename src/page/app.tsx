import { PAGE } from '../words/page.ts';
import { SETTINGS_PAGE } from '../words/page-settings.ts';
import { Front } from './front.tsx';
import { KeySheet } from './keys.tsx';
import { later } from './later.tsx';
import { ManualSheet } from './manual-sheet.tsx';
import { Note } from './note.tsx';
import { nations, set, theme } from './settings.ts';
import { SettingsSheet, settingsShown } from './settings-sheet.tsx';
import { busy, screen } from './stage.ts';
import { loadNew } from './version.ts';

/** All but the first screen come while that is read, in the order in which they are met. */
const Brief = later(async () => (await import('./brief.tsx')).Brief);
const Desk = later(async () => (await import('./desk.tsx')).Desk);
const Unsaved = later(async () => (await import('./unsaved.tsx')).Unsaved);
const Overlays = later(async () => (await import('./overlays.tsx')).Overlays);
const Answers = later(async () => (await import('./answers.tsx')).Answers);
const Turn = later(async () => (await import('./turn/screen.tsx')).Turn);
const Paper = later(async () => (await import('./paper.tsx')).Paper);
const Crisis = later(async () => (await import('./crisis.tsx')).Crisis);
const Cover = later(async () => (await import('./cover.tsx')).Cover);
const Watch = later(async () => (await import('./watch/screen.tsx')).Watch);
const Debrief = later(async () => (await import('./debrief.tsx')).Debrief);
const SCREENS = {
  front: Front,
  cover: Cover,
  brief: Brief,
  desk: Desk,
  answers: Answers,
  crisis: Crisis,
  turn: Turn,
  paper: Paper,
  debrief: Debrief,
  watch: Watch,
} as const;

export function App() {
  const Screen = SCREENS[screen.value];
  return (
    <>
      <a class="skip" href="#content">
        {PAGE.skip}
      </a>
      <Unsaved />
      <div class="below">
        <Screen key={`${screen.value} ${nations.value}`} />
        <Corner />
        <div class="notes">
          <Note />
          <NewVersion />
        </div>
      </div>
      {busy.value !== '' && <p class="busy">{busy.value}</p>}
      <Overlays />
      <KeySheet />
      <ManualSheet />
      <SettingsSheet />
    </>
  );
}

const Corner = () => (
  <div class="corner">
    <button type="button" class="theme plain" onClick={() => set('theme', theme.value === 'paper' ? 'night' : 'paper')}>
      {theme.value === 'paper' ? PAGE.theme.toNight : PAGE.theme.toPaper}
    </button>
    <button
      type="button"
      class="plain"
      onClick={() => {
        settingsShown.value = true;
      }}
    >
      {SETTINGS_PAGE.open}
    </button>
  </div>
);

const NewVersion = () => {
  const load = loadNew.value;
  return (
    <p class={load === null ? 'unseen' : 'note version'} role="status">
      {load !== null && (
        <>
          <span>{SETTINGS_PAGE.version.ready}</span>
          <button type="button" class="plain" onClick={load}>
            {SETTINGS_PAGE.version.load}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              loadNew.value = null;
            }}
          >
            {SETTINGS_PAGE.version.later}
          </button>
        </>
      )}
    </p>
  );
};
