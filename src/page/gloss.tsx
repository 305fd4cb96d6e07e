import type { ComponentChildren } from 'preact';
import { meaningOf, type Term, wordId } from '../words/glossary.ts';
import { PAGE } from '../words/page.ts';
import { manualAt } from './manual-at.ts';

/** What one nation feels about another, as the glossary names it. */
export const FELT = { affinity: 'Affinity', trust: 'Trust', threat: 'Threat felt' } as const;

/** A word of the field: it says what it means when it is pointed at, and opens the manual there when pressed. */
export const Gloss = ({ of, children }: { of: Term; children: ComponentChildren }) => (
  <button
    type="button"
    class="gloss"
    title={`${of}: ${meaningOf(of)}`}
    onClick={() => {
      manualAt.value = wordId(of);
    }}
  >
    {children}
    <span class="unseen">{PAGE.manual.means}</span>
  </button>
);
