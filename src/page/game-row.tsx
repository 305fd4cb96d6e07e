import { useState } from 'preact/hooks';
import { GAMES_PAGE } from '../words/page-games.ts';
import { say, tell } from './stage.ts';
import { type Kept, LONGEST_NAME, rename } from './store.ts';

const G = GAMES_PAGE;
const idOf = ({ id }: Kept): string => `kept-${id}`;

/** What was pressed is gone: the focus goes on to what stands in its place. */
export const focusRow = (game: Kept): number => requestAnimationFrame(() => document.getElementById(idOf(game))?.focus());

/** A game that can be put back. */
export const Removed = ({ game, told, putBack }: { game: Kept; told: string; putBack: () => void }) => (
  <li class="removed">
    <span class="fine">
      {G.removed(told)} {G.removedNote}
    </span>
    <button type="button" id={idOf(game)} class="plain" aria-label={G.putBackOf(told)} onClick={putBack}>
      {G.putBack}
    </button>
  </li>
);

interface Row {
  readonly game: Kept;
  /** What it is, and what tells it from others like it. */
  readonly told: string;
  readonly about: string;
  readonly take: () => void;
  readonly drop: () => void;
  readonly changed: () => Promise<void>;
}

/** A game that can be taken up, named anew if it is a copy, or removed. */
export function GameRow({ game, told, about, take, drop, changed }: Row) {
  const [naming, setNaming] = useState(false);
  const end = () => {
    setNaming(false);
    focusRow(game);
  };
  const save = async (name: string) => {
    if (await rename(game.id, name)) say(G.renamed(name));
    else tell(G.refused);
    await changed();
    end();
  };
  if (naming) return <Naming name={game.name ?? ''} save={name => void save(name)} cancel={end} />;
  return (
    <li>
      <button type="button" id={idOf(game)} class="resume" onClick={take}>
        <b>{G.resume(game.screen === 'debrief')}</b> <span>{told}</span> <span class="fine">{about}</span>
      </button>
      {game.name !== undefined && (
        <button type="button" class="plain" aria-label={G.renameOf(told)} onClick={() => setNaming(true)}>
          {G.rename}
        </button>
      )}
      <button type="button" class="plain remove" aria-label={G.removeOf(`${told}, ${about}`)} onClick={drop}>
        {G.remove}
      </button>
    </li>
  );
}

function Naming({ name: was, save, cancel }: { name: string; save: (name: string) => void; cancel: () => void }) {
  const [name, setName] = useState(was);
  return (
    <li>
      <form
        class="naming"
        onSubmit={event => {
          event.preventDefault();
          save(name.trim());
        }}
      >
        <input
          type="text"
          ref={box => box?.focus()}
          aria-label={G.name}
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={name.trim() === ''}>
          {G.save}
        </button>
        <button type="button" class="plain" onClick={cancel}>
          {G.cancel}
        </button>
      </form>
    </li>
  );
}
