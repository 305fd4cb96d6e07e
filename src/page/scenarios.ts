import { readScenario, type Scenario } from '../scenario/read.ts';
import { SHIPPED, shippedFile } from '../scenario/shipped.ts';

/** What a card on the front page says of a scenario. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly opens: string;
  readonly turns: number;
}
export const CARDS: readonly ScenarioCard[] = SHIPPED.map(id => shippedFile(id) as ScenarioCard);

/** Read a shipped scenario, or a file that came with a save. */
export function openScenario(id: string, file: unknown = shippedFile(id), set: Readonly<Record<string, number>> = {}): Scenario | null {
  if (file === undefined) return null;
  const reading = readScenario(file, { base: shippedFile, set });
  return reading.ok ? reading.scenario : null;
}
