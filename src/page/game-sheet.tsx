import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { CODES, NATIONS } from '../engine/nations.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Flag } from './bits.tsx';
import { downloadGame } from './export.ts';
import { here, keptNow, leave } from './session.ts';
import { Sheet } from './sheet.tsx';
import { busy } from './stage.ts';
import { keep, LONGEST_NAME } from './store.ts';
import { handOver } from './turns.ts';
import { reason } from './unsaved.tsx';
import { quarterOf } from './words.ts';

const G = PAGE.game;
const shown = signal(false);

/** The way to what is done with a game as a whole. */
export const GameButton = () => (
  <button
    type="button"
    id="game"
    class="plain"
    onClick={() => {
      shown.value = true;
    }}
  >
    {G.open}
  </button>
);

/** Keep a copy, download it, hand a seat over, leave. */
export const GameSheet = () => (
  <Sheet
    name="game"
    labelled="game-title"
    of={shown.value || null}
    closed={() => {
      shown.value = false;
    }}
  >
    {close => (
      <>
        <h2 id="game-title">{G.heading}</h2>
        <Copies />
        <Seats close={close} />
        <div class="actions">
          <button type="button" class="plain" onClick={() => void downloadGame(here.value.match.record)}>
            {G.file}
          </button>
          <button
            type="button"
            id="leave-game"
            class="plain"
            onClick={() => {
              close();
              leave();
            }}
          >
            {G.leave}
          </button>
        </div>
      </>
    )}
  </Sheet>
);

function Copies() {
  const { nation, file, turn } = here.value;
  const [name, setName] = useState(() => G.suggestion(CODES[nation], quarterOf(file, turn)));
  // The line at the foot of the page lies under this sheet.
  const [answered, answer] = useState('');
  const copy = async () => {
    const outcome = await keep({ ...keptNow(), id: crypto.randomUUID(), name: name.trim() });
    answer(outcome === 'kept' ? G.kept(name.trim()) : G.notKept);
  };
  return (
    <form
      class="copies"
      onSubmit={event => {
        event.preventDefault();
        void copy();
      }}
    >
      <p>{reason.value === null ? G.saves : G.unsaved}</p>
      <label>
        <span class="caps">{G.name}</span>
        <input
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          required
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {G.keep}
      </button>
      <p role="status">{answered}</p>
    </form>
  );
}

/** Who plays each seat. One's own can be handed to an agent; an agent's to somebody else at this machine. */
function Seats({ close }: { close: () => void }) {
  const { nation, match } = here.value;
  return (
    <section class="who-plays">
      <h3>{G.seats}</h3>
      <ul>
        {NATIONS.map(n => {
          const person = match.record.seats[CODES[n]] === 'human';
          return (
            <li key={n}>
              <Flag nation={n} size={13} /> <b>{labelOf(n)}</b> <span class="fine">{person ? G.person : G.agent}</span>
              {(n === nation || !person) && match.end === null && (
                <button
                  type="button"
                  class="plain"
                  disabled={busy.value !== ''}
                  aria-label={person ? G.hand(nameOf(n)) : G.take(nameOf(n))}
                  onClick={() => {
                    close();
                    handOver(n, person ? 'default' : 'human');
                  }}
                >
                  {person ? G.toAgent : G.toPerson}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="fine">
        {G.handAbout} {G.takeAbout}
      </p>
    </section>
  );
}
