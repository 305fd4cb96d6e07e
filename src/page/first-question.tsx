import { signal } from '@preact/signals';
import { CODES, type Nation } from '../engine/nations.ts';
import { QUESTIONS } from '../words/guide/index.ts';
import type { GuideChoice } from '../words/guide/question.ts';
import { PAGE } from '../words/page.ts';
import { Flag } from './bits.tsx';

const G = PAGE.guide;
/** The scenario that is guided. */
export const GUIDED = 'first-game';
/** The scenario that the front page is to show chosen. */
export const wanted = signal('');

/** On the front page: the first question, whose answer begins the game. */
export const FirstQuestion = ({ nation, begins }: { nation: Nation; begins: (choice: GuideChoice) => void }) => (
  <aside class="guide first-question" aria-label={G.front}>
    <p class="caps">
      <Flag nation={nation} size={11} /> {G.front}
    </p>
    <h2>{QUESTIONS[CODES[nation]][0]!.asks}</h2>
    <ul>
      {QUESTIONS[CODES[nation]][0]!.choices.map(choice => (
        <li key={choice.title}>
          <button type="button" class="guide-choice" onClick={() => begins(choice)}>
            <b>{choice.title}</b> <span class="fine">{choice.says}</span>
          </button>
        </li>
      ))}
    </ul>
    <p class="fine">{G.frontAbout}</p>
  </aside>
);
