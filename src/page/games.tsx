import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { peopleIn } from '../match/levels.ts';
import { labelOf, list } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { GAMES_PAGE } from '../words/page-games.ts';
import { CARDS } from './cards.ts';
import { download } from './download.ts';
import { dayOf, secondOf } from './format.ts';
import { withGame } from './game-code.ts';
import { focusRow, GameRow, Removed } from './game-row.tsx';
import { say, tell } from './stage.ts';
import { behind, type Kept, listed, putBack, remove, type Shelf, shelf } from './store.ts';

const G = GAMES_PAGE;
const SHOWN = 4;
/** Games taken off what is kept since this page was opened, each with what was hidden behind it. */
const removed = signal<ReadonlyMap<string, readonly Kept[]>>(new Map());
/** Whether all games are shown, or the newest. */
const opened = signal(false);

const NOTHING_YET: Shelf = { games: [], broken: [], works: true };
type Changed = () => Promise<void>;

/** Games this browser keeps; and what is kept but cannot be read, as it is. */
export function Games() {
  const [kept, setKept] = useState(NOTHING_YET);
  const changed = () => shelf().then(setKept);
  useEffect(() => void changed(), []);
  const [bad, setBad] = useState<readonly string[]>([]);
  const take = async (game: Kept) => {
    await withGame(async ({ resume }) => {
      const reason = await resume(game);
      if (reason === null) return;
      setBad([...bad, game.id]);
      tell(PAGE.notes.unreadable(reason));
    });
  };
  const broken = [...kept.broken, ...kept.games.filter(({ id }) => bad.includes(id)).map(game => ({ id: game.id, raw: game as unknown }))];
  return (
    <>
      <List kept={kept.games} take={take} changed={changed} />
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

interface ListProps {
  readonly kept: readonly Kept[];
  readonly take: (game: Kept) => Promise<void>;
  readonly changed: Changed;
}

/** The newest games, or all; a game that was removed leaves a way back in its place. */
function List({ kept, take, changed }: ListProps) {
  const gone = [...removed.value.values()].flat().filter(({ id }) => !kept.some(game => game.id === id));
  const games = listed([...kept, ...gone].sort((a, b) => b.at - a.at));
  if (games.length === 0) return null;
  const isGone = (game: Kept) => gone.includes(game);
  const here = games.filter(game => !isGone(game));
  const last = opened.value ? undefined : here[SHOWN];
  const shown = last === undefined ? games : games.slice(0, games.indexOf(last));
  const abouts = aboutAll(games);
  return (
    <section class="games">
      <h2 class="caps">{G.heading}</h2>
      <ul class={opened.value && here.length > SHOWN ? 'all' : ''}>
        {shown.map(game =>
          isGone(game) ? (
            <Removed
              key={game.id}
              game={game}
              told={`${describe(game)}, ${abouts.get(game)!}`}
              putBack={() => void restore(game, changed)}
            />
          ) : (
            <GameRow
              key={game.id}
              game={game}
              told={describe(game)}
              about={abouts.get(game)!}
              take={() => void take(game)}
              drop={() => void drop(game, kept, changed)}
              changed={changed}
            />
          ),
        )}
      </ul>
      {here.length > SHOWN && <More count={here.length} />}
    </section>
  );
}

const More = ({ count }: { count: number }) => (
  <button
    type="button"
    class="plain all-games"
    aria-expanded={opened.value}
    onClick={() => {
      opened.value = !opened.value;
    }}
  >
    {opened.value ? G.newest : G.all(count)}
  </button>
);

async function drop(game: Kept, kept: readonly Kept[], changed: Changed): Promise<void> {
  const gone = behind(kept, game);
  if (!(await remove(gone))) return tell(G.refused);
  removed.value = new Map([...removed.value, [game.id, gone]]);
  await changed();
  say(`${G.removed(describe(game))} ${G.removedNote}`);
  focusRow(game);
}

async function restore(game: Kept, changed: Changed): Promise<void> {
  // What was saved again elsewhere since is newer, and stays.
  const there = new Set((await shelf()).games.map(({ id }) => id));
  if (!(await putBack(removed.value.get(game.id)!.filter(({ id }) => !there.has(id))))) return tell(G.refused);
  removed.value = new Map([...removed.value].filter(([id]) => id !== game.id));
  await changed();
  say(G.isBack(describe(game)));
  focusRow(game);
}

function describe({ record, screen, name }: Kept): string {
  const people = peopleIn(record).map(labelOf);
  const who = people.length === 0 ? G.watched : list(people);
  const title = CARDS.find(({ id }) => id === record.scenario.id)?.title ?? record.scenario.id;
  const told = G.one(who, title, record.turns.length + 1, screen === 'debrief');
  return name === undefined ? told : G.named(name, told);
}

/** When each was played and where it came from; to the second where two would read alike. */
function aboutAll(games: readonly Kept[]): ReadonlyMap<Kept, string> {
  const texts = games.map(game => `${describe(game)} ${aboutOf(game, dayOf)}`);
  const alike = (k: number): boolean => texts.indexOf(texts[k]!) !== texts.lastIndexOf(texts[k]!);
  return new Map(games.map((game, k) => [game, aboutOf(game, alike(k) ? secondOf : dayOf)]));
}

function aboutOf(game: Kept, when: (at: number) => string): string {
  const seed = seedOf(game);
  const day = when(game.at);
  return [
    game.name === undefined ? G.played(day) : G.kept(day),
    ...(seed === null ? [] : [G.seed(seed)]),
    ...(game.from === undefined ? [] : [G.from[game.from]]),
  ].join(', ');
}

/** While several share a game its seed stays untold: it shows whoever plays it alone what the others know. */
const seedOf = ({ record, screen }: Kept): string | null => (peopleIn(record).length > 1 && screen !== 'debrief' ? null : record.seed);
