import type { Nation } from '../../engine/nations.ts';
import type { Headline } from '../../words/front-page.ts';
import type { Act, Played } from '../map/played.ts';
import { actsOf } from './acts.ts';
import { revealedOf } from './revealed.ts';

/** An event of the turn as it is played: a story of the front page. */
export interface TurnEvent extends Played {
  /** The headline, as the paper has it. */
  readonly text: string;
  /** Its place on the front page, from 0. */
  readonly story: number;
  readonly acts: readonly Act[];
  /** Who alone reads of it; nobody where all do. */
  readonly only: readonly Nation[];
}

/** More than these could not be read within the ten seconds of a turn. */
export const MOST_EVENTS = 6;

/** What happened by itself at the start of the turn was in that morning's news. */
const isOfMorning = ({ entries }: Headline): boolean => entries[0]!.cause.kind === 'event' || entries[0]!.cause.kind === 'news';

/** The stories that the map plays, as the front page ranks them. What became of the player's own order is always among them. */
export function eventsOf(page: readonly Headline[], nation: Nation): TurnEvent[] {
  const told = page.map((headline, story) => ({ headline, story })).filter(({ headline }) => !isOfMorning(headline));
  const first = told.slice(0, MOST_EVENTS);
  const ordered = revealedOf(page)[nation].map(({ story }) => story);
  const own = told.find(({ story }) => ordered.includes(story));
  const chosen = own === undefined || first.includes(own) ? first : [...first.slice(0, -1), own];
  return chosen.map(({ headline, story }) => ({ text: headline.brief, story, acts: actsOf(headline), only: headline.only }));
}

/** Milliseconds: six seals are broken; what an event takes to be drawn; the front page comes down over it. */
export const OPENING = 1900;
export const DRAWING = 600;
export const LANDING = 240;
/** Of a turn in all. */
export const LONGEST = 10_000;
/** A word read; how long a short event still stands. */
const WORD = 190;
const SHORTEST = 1000;

/** How long each event stands: as long as its headline takes to be read, or its part of what is left of the ten seconds. */
export function dwells(texts: readonly string[]): number[] {
  const wanted = texts.map(text => Math.max(SHORTEST, DRAWING + WORD * text.split(/\s+/).length));
  const room = LONGEST - OPENING - LANDING;
  const sum = wanted.reduce((a, b) => a + b, 0);
  if (sum <= room) return wanted;
  const spare = (room - SHORTEST * texts.length) / (sum - SHORTEST * texts.length);
  return wanted.map(time => SHORTEST + (time - SHORTEST) * spare);
}
