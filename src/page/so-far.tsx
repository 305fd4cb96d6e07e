import type { Headline } from '../words/front-page.ts';
import { PAGE } from '../words/page.ts';
import { unbroken } from './format.ts';
import { headlinesOf } from './headlines.ts';
import { type Here, here } from './session.ts';
import { quarterOf } from './words.ts';

/** Quarters that are told: a few lines, and all the pages are in the news. */
const MOST = 5;

/** What led the page of each turn, as a seat knows it: that of the last one, and of those before it what weighed most. */
export function toldSoFar(where: Here): (Headline & { readonly turn: number })[] {
  const leads = Array.from({ length: where.turn }, (_, t) => ({ turn: t + 1, lead: headlinesOf(where, t + 1)[0] }));
  const told = leads.flatMap(({ turn, lead }) => (lead === undefined ? [] : [{ turn, ...lead }]));
  const earlier = told.filter(({ turn }) => turn < where.turn);
  earlier.sort((a, b) => Number(b.leads) - Number(a.leads) || b.importance - a.importance);
  const kept = new Set(earlier.slice(0, MOST - 1));
  return told.filter(story => story.turn === where.turn || kept.has(story));
}

/** Whoever sits down in a game under way is told how it came to this. */
export function SoFar() {
  const where = here.value;
  if (where.turn === 0) return null;
  return (
    <section class="so-far-told">
      <h2>{PAGE.brief.soFar(where.turn)}</h2>
      <ol>
        {toldSoFar(where).map(({ turn, brief }) => (
          <li key={turn}>
            <span class="caps">{quarterOf(where.file, turn - 1)}</span> {unbroken(brief)}
          </li>
        ))}
      </ol>
      <p class="fine">{PAGE.brief.soFarNote}</p>
    </section>
  );
}
