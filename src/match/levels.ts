import { CODES, type Code, NATIONS, type Nation } from '../engine/nations.ts';
import type { KnowledgeValues } from '../engine/observe.ts';
import type { GameRecord } from './record.ts';

/**
 * How hard a seat makes the game for the people in it (model section 4): an agent's precision is multiplied, and what a human's
 * services tell is raised or lowered. Both are judgement; standard leaves every number as it is.
 */
export const LEVELS = {
  easy: { precision: 0.4, information: 0.15 },
  standard: { precision: 1, information: 0 },
  hard: { precision: 3, information: -0.15 },
} as const satisfies Readonly<Record<string, { readonly precision: number; readonly information: number }>>;
export type Level = keyof typeof LEVELS;
export const LEVEL_NAMES = Object.keys(LEVELS) as readonly Level[];

/** The levels of the seats that are not standard. */
export type Levels = Readonly<Partial<Record<Code, Level>>>;

/** One level for all six, as a record keeps it. */
export const levelsFor = (level: Level): Levels => (level === 'standard' ? {} : Object.fromEntries(CODES.map(code => [code, level])));

export const levelOf = ({ levels }: Pick<GameRecord, 'levels'>, nation: Nation): Level => levels?.[CODES[nation]] ?? 'standard';

/** What tells a nation about the others, at the level of its seat. Agents are made easy or hard by their precision alone. */
export function knowledgeAt(record: Pick<GameRecord, 'levels' | 'seats'>, nation: Nation, k: KnowledgeValues): KnowledgeValues {
  const { information } = LEVELS[levelOf(record, nation)];
  return record.seats[CODES[nation]] !== 'human' || information === 0 ? k : { ...k, base: k.base + information };
}

/** The seats that people play, in seat order. */
export const peopleIn = ({ seats }: Pick<GameRecord, 'seats'>): readonly Nation[] => NATIONS.filter(n => seats[CODES[n]] === 'human');
