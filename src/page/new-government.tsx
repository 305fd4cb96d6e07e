import { PAGE } from '../words/page.ts';
import { type Here, here, isWatching } from './session.ts';
import { screen } from './stage.ts';

/** What the government of a nation is called, if this morning brought another; null if it is the one of the turn before. */
export function governmentSince({ match, nation, turn, tables }: Pick<Here, 'match' | 'nation' | 'turn' | 'tables'>): string | null {
  if (match.end !== null || turn === 0) return null;
  const [was, is] = [match.after(turn), match.world].map(world => world.state[nation].type);
  return was === is ? null : (tables.types[nation][is! - 1]?.label ?? null);
}
export const newGovernment = (): string | null => (isWatching.value ? null : governmentSince(here.value));

/** Said over every tab of the desk on the morning it happens: what the player weighs is another now. */
export function NewGovernment() {
  const label = newGovernment();
  if (label === null) return null;
  return (
    <p class="new-government pad">
      {PAGE.news.government(label)}{' '}
      <button
        type="button"
        class="plain"
        onClick={() => {
          screen.value = 'brief';
        }}
      >
        {PAGE.news.weighs}
      </button>
    </p>
  );
}
