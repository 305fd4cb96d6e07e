import { byNation, CODES, PRK, RUS } from '../src/engine/nations.ts';
import type { ScenarioCard } from '../src/page/cards.ts';
import { mapState } from '../src/page/map-state.ts';
import { shippedScenario } from '../src/page/scenarios.ts';
import { SHIPPED } from '../src/scenario/shipped.ts';
import { cropOf } from './crops.ts';

/** A scenario as the front page has it: read and checked, opened, and looked at from each of the six seats. */
export function cardOf(id: string): ScenarioCard {
  const { file, opening, tables } = shippedScenario(id);
  const { title, question, opens, turns } = file;
  return {
    id,
    title,
    question,
    opens,
    turns,
    crop: cropOf(id, opening.rail.progress),
    seats: byNation(nation => ({
      want: file.briefs[CODES[nation]]?.want ?? '',
      map: { ...mapState(opening, opening, { nation, file, tables }, nation === PRK ? RUS : PRK), title: '', talks: null },
    })),
  };
}

const NAME = 'virtual:cards';

/** The first screen takes no engine with it: what it shows of the scenarios is reckoned while the page is built. */
export const cards = {
  name: 'cards',
  resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
  load: (id: string) => (id === `\0${NAME}` ? `export const CARDS = ${JSON.stringify(SHIPPED.map(cardOf))};` : null),
};
