import { useState } from 'preact/hooks';
import { peopleIn } from '../match/levels.ts';
import { labelOf, list } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { CARDS } from './cards.ts';
import { download } from './download.ts';
import { dayOf } from './format.ts';
import { fetchGame, withGame } from './game-code.ts';
import { tell } from './stage.ts';
import { type Kept, listed, type Shelf } from './store.ts';

const F = PAGE.front;
const SHOWN = 3;

/** Games this browser keeps; and what is kept but cannot be read, as it is. */
export function Games({ kept }: { kept: Shelf }) {
  const [bad, setBad] = useState<readonly string[]>([]);
  const take = async (game: Kept) => {
    await withGame(async ({ resume }) => {
      const reason = await resume(game);
      if (reason === null) return;
      setBad([...bad, game.id]);
      tell(PAGE.notes.unreadable(reason));
    });
  };
  const games = listed(kept.games);
  const broken = [...kept.broken, ...kept.games.filter(({ id }) => bad.includes(id)).map(game => ({ id: game.id, raw: game as unknown }))];
  return (
    <>
      {games.length > 0 && (
        <section class="games">
          <h2 class="caps">{F.resume}</h2>
          <List games={games.slice(0, SHOWN)} take={take} />
          {games.length > SHOWN && (
            <details class="reading">
              <summary>{F.resumeMore(games.length - SHOWN)}</summary>
              <List games={games.slice(SHOWN)} take={take} />
            </details>
          )}
        </section>
      )}
      {!kept.works && <p class="fine">{PAGE.notes.noStorage}</p>}
      {broken.map(({ id, raw }) => (
        <p key={id} class="broken">
          {PAGE.notes.corrupt}{' '}
          <button type="button" class="plain" onClick={() => download(`six-party-kept-${id}.json`, JSON.stringify(raw, null, 1) ?? '')}>
            {PAGE.notes.download}
          </button>
        </p>
      ))}
    </>
  );
}

const List = ({ games, take }: { games: readonly Kept[]; take: (game: Kept) => Promise<void> }) => (
  <ul>
    {games.map(game => (
      <li key={game.id}>
        <button type="button" class="resume" onClick={() => void take(game)}>
          <b>{F.resumeButton(game.screen === 'debrief')}</b> <span>{describe(game)}</span>{' '}
          <span class="fine">{F.resumeSeed(seedOf(game), dayOf(game.at))}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** While several share a game its seed stays untold: it shows whoever plays it alone what the others know. */
const seedOf = ({ record, screen }: Kept): string | null => (peopleIn(record).length > 1 && screen !== 'debrief' ? null : record.seed);

function describe({ record, screen, name }: Kept): string {
  const people = peopleIn(record).map(labelOf);
  const who = people.length === 0 ? F.watched : list(people);
  const title = CARDS.find(({ id }) => id === record.scenario.id)?.title ?? record.scenario.id;
  const told = F.resumeOne(who, title, record.turns.length + 1, screen === 'debrief');
  return name === undefined ? told : F.resumeNamed(name, told);
}

export function ImportFile() {
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    let reason: string | null;
    try {
      const json: unknown = JSON.parse(await file.text());
      reason = await (await fetchGame()).openRecord(json, PAGE.notes.fromFile);
    } catch {
      reason = PAGE.notes.notSave;
    }
    if (reason !== null) tell(PAGE.notes.unreadable(reason));
  };
  return (
    <label class="import">
      {F.importFile}
      <input type="file" accept="application/json,.json" onChange={event => void read(event.currentTarget.files?.[0])} />
    </label>
  );
}
