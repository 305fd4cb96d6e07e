import { type ByNation, NATIONS, type Nation } from '../engine/nations.ts';
import { labelOf } from './names.ts';

/** How a reader wants nations called: as newspapers do, or as the six sign. */
export const NAMINGS = ['short', 'official'] as const;
export type Naming = (typeof NAMINGS)[number];
/** How a reader wants the map to speak: in English, with both names where two coasts differ, or as those who live there say. */
export const PLACE_NAMINGS = ['english', 'local'] as const;
export type PlaceNaming = (typeof PLACE_NAMINGS)[number];

/** As in the joint statement of 19 September 2005. All but Japan take an article in running text. */
const SIGNED: ByNation<string> = ['USA', 'PRC', 'Russian Federation', 'Japan', 'ROK', 'DPRK'];
/** A nation as a label. */
export const signedLabel = (nation: Nation): string => SIGNED[nation];

const BY_LABEL: ReadonlyMap<string, string> = new Map(NATIONS.map(n => [labelOf(n), SIGNED[n]]));

/**
 * Names in a text, with the article before one and the ending of its people. What is quoted is left as it was written, and so is a
 * name that is part of another: of a sea, a bank, a pair with a hyphen.
 */
const NAMED =
  /\u201c[^\u201d]*\u201d|\b([Tt]he )?(?<!-|East |South |Bank of )(?:(United States|China|Russia)|((?:North|South) Korea)(ns?)?)\b(?!-| Sea\b)/g;

/** A text of the page, with nations as the six sign. A sentence stays one: "North Korea tests" is "The DPRK tests". */
export const asSigned = (text: string): string =>
  BY_LABEL.get(text) ??
  text.replace(NAMED, (found, the = '', one, korea, people = '', at) => {
    const name = BY_LABEL.get(one ?? korea);
    if (name === undefined) return found;
    if (people !== '') return people === 'n' ? the + name : `people of the ${name}`;
    return (the || article(text.slice(0, at), text.slice(at + found.length))) + name;
  });

/** A name that stands first in a list or as a label ("North Korea, turn 3") goes without. */
function article(before: string, after: string): string {
  if (before === '') return /^[,:.]/.test(after) ? '' : 'The ';
  return /[.?\u201c] ?$/.test(before) ? 'The ' : 'the ';
}
