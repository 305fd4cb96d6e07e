import { PAGE } from '../words/page.ts';
import { Answers } from './answers.tsx';
import { Brief } from './brief.tsx';
import { Crisis } from './crisis.tsx';
import { Desk } from './desk.tsx';
import { Front } from './front.tsx';
import { KeySheet } from './keys.tsx';
import { later } from './later.tsx';
import { ManualSheet } from './manual-sheet.tsx';
import { theme } from './map-panel.tsx';
import { Paper } from './paper.tsx';
import { busy, note, screen, stored } from './session.ts';
import { Turn } from './turn/screen.tsx';
import { WhyDialog } from './why.tsx';

const Debrief = later(async () => (await import('./debrief.tsx')).Debrief);
const SCREENS = {
  front: Front,
  brief: Brief,
  desk: Desk,
  answers: Answers,
  crisis: Crisis,
  turn: Turn,
  paper: Paper,
  debrief: Debrief,
} as const;

export function App() {
  const Screen = SCREENS[screen.value];
  const { text, shown } = note.value;
  return (
    <>
      <a class="skip" href="#content">
        {PAGE.skip}
      </a>
      <Screen key={screen.value} />
      <button
        type="button"
        class="theme plain"
        onClick={() => {
          theme.value = theme.value === 'paper' ? 'night' : 'paper';
        }}
      >
        {theme.value === 'paper' ? PAGE.theme.toNight : PAGE.theme.toPaper}
      </button>
      <p class={`note ${shown && text !== '' ? '' : 'unseen'}`} role="status">
        <span>{text}</span>
        {shown && text !== '' && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              note.value = { text: '', shown: false };
            }}
          >
            {PAGE.notes.dismiss}
          </button>
        )}
      </p>
      {!stored.value && <p class="note warning">{PAGE.notes.noStorage}</p>}
      {busy.value !== '' && <p class="busy">{busy.value}</p>}
      <WhyDialog />
      <KeySheet />
      <ManualSheet />
    </>
  );
}
