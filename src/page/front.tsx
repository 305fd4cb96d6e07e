import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LEVEL_NAMES, type Level } from '../match/levels.ts';
import { PAGE } from '../words/page.ts';
import { anySeed } from './any-seed.ts';
import { Heading } from './bits.tsx';
import { CARDS } from './cards.ts';
import { copy } from './copy.ts';
import { FirstQuestion, wanted } from './first-question.tsx';
import { choosePeople, isReady, lookedFrom, mode, peopleChosen, seat, WhoPlays } from './front-seats.tsx';
import { withGame } from './game-code.ts';
import { ImportFile } from './import-file.tsx';
import { later } from './later.tsx';
import { MapCrop } from './map-crop.tsx';
import { MapPanel } from './map-panel.tsx';
import { type Opening, openingLink } from './opening-link.ts';
import { ManualButton } from './sheet.tsx';

const F = PAGE.front;
const scenario = signal(CARDS[0]!.id);
const level = signal<Level>('standard');
const seed = signal('');
/** Characters a seed may have here. */
const LONGEST = 60;

const cardOf = (id: string) => CARDS.find(card => card.id === id)!;

/** The seed as it stands; one is drawn where the box is empty, and stays in it. */
function chosenSeed(): string {
  if (seed.value.trim() === '') seed.value = anySeed();
  return seed.value.trim();
}

/** Choose what a link names. */
export function choose(opening: Opening): void {
  scenario.value = opening.id;
  choosePeople(opening);
  level.value = opening.level;
  seed.value = opening.seed.slice(0, LONGEST);
}

/** What was kept is read once the page stands. */
const Games = later(async () => (await import('./games.tsx')).Games);

/** Choose a scenario, a seat and a seed; or take up a game where it was left. */
export function Front() {
  useEffect(() => {
    if (seed.value === '') seed.value = anySeed();
    // Another game: another luck.
    if (wanted.value !== '') [scenario.value, wanted.value, seed.value] = [wanted.value, '', anySeed()];
  }, []);
  return (
    <main class="front" id="content">
      <section class="front-start">
        <p class="caps">{F.kicker}</p>
        <Heading class="display">{PAGE.title}</Heading>
        <p class="lead">{F.lead}</p>
        {mode.value === 'solo' && (
          <FirstQuestion
            nation={seat.value}
            begins={choice => void withGame(({ beginGuided }) => beginGuided(choice, seat.value, chosenSeed(), level.value))}
          />
        )}
        <WhoPlays scenario={scenario.value} />
        <Difficulty />
        <div class="start">
          <Play id="play" />
          <Seed />
        </div>
        <Games />
      </section>
      <FrontMap id={scenario.value} />
      <Scenarios />
      <footer class="front-foot fine">
        <p>{F.footer}</p>
        <ManualButton />
        <ImportFile />
      </footer>
    </main>
  );
}

/** The way on: above the list of scenarios, and again on the one chosen. */
function Play({ id: name }: { id: string }) {
  const { id, title } = cardOf(scenario.value);
  const play = () =>
    void withGame(({ begin }) => {
      const people = peopleChosen();
      begin(id, people, chosenSeed(), level.value);
      // The seed of a game that is shared does not stand here when one of them comes back.
      if (people.length > 1) seed.value = '';
    });
  return (
    <button type="button" id={name} class="primary big" disabled={!isReady()} onClick={play}>
      {mode.value === 'watch' ? F.watch(title) : F.play(title)}
    </button>
  );
}

function FrontMap({ id }: { id: string }) {
  const { map } = cardOf(id).seats[lookedFrom()];
  const alone = mode.value === 'solo';
  const state = useMemo(() => (alone ? map : { ...map, you: null }), [map, alone]);
  return (
    <section class="map-side" aria-label={F.mapLabel}>
      <MapPanel
        state={state}
        select={chosen => {
          if (alone) seat.value = chosen;
        }}
      />
    </section>
  );
}

const Difficulty = () => (
  <fieldset class="difficulty">
    <legend class="caps">{F.difficulty}</legend>
    <div>
      {LEVEL_NAMES.map(name => (
        <label key={name} class={name === level.value ? 'chosen' : ''}>
          <input
            type="radio"
            name="difficulty"
            checked={name === level.value}
            onChange={() => {
              level.value = name;
            }}
          />
          <span>{F.levels[name].label}</span>
        </label>
      ))}
    </div>
    <p class="fine">{F.levels[level.value].says}</p>
  </fieldset>
);

function Seed() {
  return (
    <div class="seed">
      <label>
        <span class="caps">{F.seed}</span>
        <input
          type="text"
          value={seed.value}
          maxLength={LONGEST}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="seed-help"
          onInput={event => {
            seed.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="plain"
        onClick={() => {
          seed.value = anySeed();
        }}
      >
        {F.newSeed}
      </button>
      <Copies />
      <p id="seed-help" class={seed.value.length < LONGEST ? 'unseen' : 'fine'}>
        {seed.value.length < LONGEST ? F.seedHelp : F.seedLong(LONGEST)}
      </p>
    </div>
  );
}

function Copies() {
  const link = () => openingLink({ id: scenario.value, mode: mode.value, people: peopleChosen(), level: level.value, seed: chosenSeed() });
  return (
    <span>
      <button type="button" class="plain" onClick={() => void copy(seed.value)}>
        {F.copySeed}
      </button>
      <button type="button" class="plain" onClick={() => void copy(link())}>
        {F.copyOpening}
      </button>
    </span>
  );
}

const Scenarios = () => (
  <fieldset class="scenarios">
    <legend class="caps">{F.scenarios}</legend>
    <div>
      {CARDS.map(card => (
        <div key={card.id}>
          <label class={card.id === scenario.value ? 'chosen' : ''}>
            <input
              type="radio"
              name="scenario"
              checked={card.id === scenario.value}
              onChange={() => {
                scenario.value = card.id;
              }}
            />
            <span class="caps">{card.opens.slice(0, 4)}</span>
            <b>{card.title}</b>
            <MapCrop of={card.crop} id={card.id} />
            <span>{card.question}</span>
            <span class="fine">{F.turns(card.turns)}</span>
          </label>
          {card.id === scenario.value && <Play id="play-chosen" />}
        </div>
      ))}
    </div>
  </fieldset>
);
