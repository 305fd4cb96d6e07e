import { PAGE } from '../words/page.ts';
import { focusOn } from './focus.ts';
import { note } from './stage.ts';

/** What had the focus before it went into the note. */
let before: EventTarget | null = null;

/** Take the line at the foot off, if there is one; the focus goes back from it to where it was. */
export function hush(): boolean {
  const { text, shown } = note.value;
  if (!shown || text === '') return false;
  const within = document.activeElement?.matches('.note *') === true;
  note.value = { text: '', shown: false };
  if (within && before instanceof HTMLElement && before.isConnected) before.focus();
  else if (within) focusOn();
  return true;
}

/** Whatever is done next takes it off. Before it is done, for that may say something of its own. */
export function hushOnClick(): void {
  document.addEventListener('click', ({ target }) => (target as Element).closest('.notes') === null && hush(), true);
}

/** What has been said last: heard, and seen until it is read or something else is done. */
export function Note() {
  const { text, shown, act } = note.value;
  const seen = shown && text !== '';
  return (
    <p
      class={seen ? 'note' : 'note unseen'}
      role="status"
      onFocusIn={({ relatedTarget }) => {
        before = relatedTarget;
      }}
    >
      <span>{text}</span>
      {act !== undefined && (
        <button type="button" id="note-act" class="plain" onClick={act.press}>
          {act.label}
        </button>
      )}
      {seen && (
        <button type="button" class="plain" onClick={hush}>
          {PAGE.notes.dismiss}
        </button>
      )}
    </p>
  );
}
