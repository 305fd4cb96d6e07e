import { frontPage, type Headline } from '../words/front-page.ts';
import type { Here } from './session.ts';
import { entriesOf } from './why-terms.ts';

/** The front page of a played turn as the player may read it: what is printed, and what the turn is played by. */
export const headlinesOf = (where: Here, turn: number): Headline[] => frontPage(entriesOf(where, turn), where.tables, where.nation);
