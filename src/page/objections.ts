import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Nation } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import { drafted, isTabled, proposalOf, reckoned, wrongWith } from './drafting.ts';
import { hundredths } from './format.ts';
import { answersHere, draft } from './session.ts';
import { againstIt } from './signing.tsx';
import { atTable } from './table-side.ts';

const S = PAGE.hexagon.seat;

/** What holds each back from signing the draft, in a few words; null where there is no draft that could be tabled. */
export const objections = signal<ReadonlyMap<Nation, string> | null>(null);

/** In milliseconds: once the hand has reached across. */
const WAIT = 600;

/** Reckoned a moment after the draft has changed, so that the change itself is on the screen first. */
export function useObjections(): void {
  const clauses = drafted();
  const asks = atTable.value && clauses.length > 0 && !isTabled() && wrongWith(clauses).length === 0;
  const orders = draft.value;
  useEffect(() => {
    if (!asks) return;
    const timer = setTimeout(() => {
      const order = proposalOf(clauses);
      const found = reckoned(order);
      const { preview } = found;
      const against = againstIt(order, preview.asked, found);
      objections.value = new Map(
        preview.asked.map(({ nation, odds }) => [
          nation,
          answersHere(nation) ? S.decides : lineOf(hundredths(odds.mid), against.get(nation)),
        ]),
      );
    }, WAIT);
    // Whoever sits down next finds none of them, not for a moment.
    return () => {
      clearTimeout(timer);
      objections.value = null;
    };
  }, [asks, clauses, orders]);
}

const lineOf = (share: number, against: string | undefined): string => (against === undefined ? S.signs(share) : S.objects(share, against));
