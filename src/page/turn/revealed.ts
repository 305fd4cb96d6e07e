import type { Offer } from '../../engine/deeds.ts';
import { type ByNation, byNation, type Nation } from '../../engine/nations.ts';
import type { Headline } from '../../words/front-page.ts';
import { orderText } from '../../words/orders.ts';
import { TURN } from '../../words/page-turn.ts';

/** An order as it came out of its envelope. */
export interface Line {
  readonly text: string;
  /** The story of the front page that tells what became of it. */
  readonly story: number;
}

/**
 * The orders of the six, as far as the front page tells of them: nothing is shown here that is not in one of its stories.
 * Both halves of a bargain in one story are the offer of who made it; a half that stands alone is a deed of its own. What is done once
 * for all who ordered it is an order of each of them.
 */
export function revealedOf(page: readonly Headline[]): ByNation<readonly Line[]> {
  const lines = byNation<Line[]>(() => []);
  const add = (nation: Nation, text: string, story: number): void => {
    if (!lines[nation].some(line => line.text === text)) lines[nation].push({ text, story });
  };
  const leaked = new Set(page.flatMap(({ entries }) => entries.flatMap(({ cause }) => (cause.kind === 'leak' ? [cause.offer] : []))));
  const written = (offer: Offer): string => (leaked.has(offer) ? TURN.leaked(orderText(offer)) : orderText(offer));
  page.forEach(({ entries, joint, word }, story) => {
    // Of a word that was broken the deed's own story shows the order.
    if (word !== null) return;
    const offers = entries.flatMap(({ cause }) => (cause.kind === 'deed' && cause.offer !== null ? [cause.offer] : []));
    const isWhole = (offer: Offer): boolean => offers.filter(other => other === offer).length > 1;
    for (const { cause } of [...entries, ...joint]) {
      if (cause.kind === 'deed') {
        const whole = cause.offer !== null && isWhole(cause.offer) ? cause.offer : null;
        if (whole === null) add(cause.deed.actor, orderText(cause.deed), story);
        else add(whole.actor, written(whole), story);
      } else if (cause.kind === 'offer' || cause.kind === 'leak') add(cause.offer.actor, written(cause.offer), story);
      else if (cause.kind === 'tabled') for (const nation of cause.tabled.sponsors) add(nation, orderText(cause.tabled.proposal), story);
    }
  });
  return lines;
}
