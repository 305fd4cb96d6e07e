import { FOR } from '../engine/chance.ts';
import { costOf, stanceOf } from '../engine/deeds.ts';
import { bindable, credit, goTogether, isHalf } from '../engine/legality.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import type { Outlook } from '../engine/outlook.ts';
import type { World } from '../engine/world.ts';
import type { Briefing } from './briefing.ts';
import type { Candidate } from './choice.ts';

/** Partners an agent thinks of in a quarter, best halves each way, and offers to each that it weighs against its other orders. */
const PARTNERS = 2;
const HALVES = 3;
const OFFERS = 2;
/** Points of V below which a half is not worth asking or giving for. */
const LEAST = 0.01;

/** An own deed and what it would be worth to each partner if it went through, in points of V; 0 to those it cannot be offered to. */
export interface Thought extends Candidate {
  readonly order: Deed;
  readonly worth: readonly number[];
}

/** The partners of this quarter, drawn. */
export function partnersOf({ nation, chance, seen }: Briefing): Nation[] {
  const others = NATIONS.filter(n => n !== nation);
  const start = Math.floor(5 * chance(FOR.agent, seen.globe.turn, nation, 10));
  const step = 1 + Math.floor(4 * chance(FOR.agent, seen.globe.turn, nation, 11));
  return [others[start]!, others[(start + step) % 5]!].slice(0, PARTNERS);
}

/** Offers worth thinking of: the best halves each way. */
export const offersOf = (briefing: Briefing, outlook: Outlook, partners: readonly Nation[], thoughts: readonly Thought[]): Candidate[] =>
  partners.flatMap((to, p) => {
    const gives = best(thoughts.map(({ order, worth }) => ({ deed: order, gain: worth[p]! })));
    return offersTo(briefing, outlook, to, gives);
  });

/** Whether one would give a deed to another for something else. */
export const isGift = (seen: World, deed: Deed, to: Nation): boolean => stanceOf(deed) !== 'coercive' && isHalf(seen, deed, to);

function offersTo({ nation, seen, tables }: Briefing, outlook: Outlook, to: Nation, gives: readonly Deed[]): Candidate[] {
  if (gives.length === 0) return [];
  const asked = bindable(seen, to, nation, credit(seen, to), tables.book).map(deed => ({ deed, gain: outlook.worthOf(deed, nation) }));
  const wants = best(asked, deed => outlook.worthOf(deed, to) <= tables.book.value.attention * costOf(deed));
  const found: Candidate[] = [];
  for (const give of gives) {
    for (const want of wants.filter(deed => goTogether(give, deed))) {
      const order = { actor: nation, move: 'offer', to, give, want, secret: isSecret(give, want) } as const;
      const gain = outlook.gain(order);
      if (gain > 0) found.push({ order, gain, cost: costOf(give) });
    }
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, OFFERS);
}

/** The best halves, of those that are worth a bargain: what a nation would do unasked need not be bought. */
function best(halves: readonly { readonly deed: Deed; readonly gain: number }[], costs: (deed: Deed) => boolean = () => true): Deed[] {
  const found: Deed[] = [];
  for (const { deed, gain } of [...halves].sort((a, b) => b.gain - a.gain)) {
    if (gain <= LEAST || found.length === HALVES) break;
    if (costs(deed)) found.push(deed);
  }
  return found;
}

/** A deal with a government that one's own allies are hostile to is better kept quiet. */
const isSecret = (give: Deed, want: Deed): boolean => stanceOf(give) === 'cooperative' && moveOf(want.move).group === 'security';
