import { CARDS as BUILT } from 'virtual:cards';
import type { ByNation } from '../engine/nations.ts';
import type { Crop } from './crop.ts';
import type { MapState } from './map/model.ts';

/** What the front page says and shows of a scenario, read from it when the page is built: the game's own code comes after. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly opens: string;
  readonly turns: number;
  readonly crop: Crop;
  /** What each of the six wants, and the map as it opens for it. */
  readonly seats: ByNation<{ readonly want: string; readonly map: MapState }>;
}
export const CARDS = BUILT as readonly ScenarioCard[];
