import { describe, expect, test } from 'vitest';
import { DEEDS } from '../../src/engine/deeds.ts';
import { NO, NONE } from '../../src/engine/move.ts';
import { KOR, NATIONS, PRK, RUS } from '../../src/engine/nations.ts';
import { TURNS_OF_EVENTS } from '../../src/engine/talks/events.ts';
import { DUE, LEVELS } from '../../src/engine/talks/proposal.ts';
import { textsIn } from '../../src/engine/talks/read.ts';
import { isPledge, TEXT_FAULTS, type TextFault } from '../../src/engine/talks/tabling.ts';
import { IN_FORCE } from '../../src/engine/talks/text.ts';
import { HIGH, PATHS } from '../../src/engine/world.ts';
import { frontPage } from '../../src/words/front-page.ts';
import { placeLabel, placeMeaning } from '../../src/words/places.ts';
import { faultSentence } from '../../src/words/sentences.ts';
import {
  changeText,
  clauseText,
  communique,
  communiqueHead,
  debtLine,
  debtsOf,
  tabledSentence,
  textHead,
  textSentence,
} from '../../src/words/texts.ts';
import { FREEZE, FUEL, inForce, text } from '../text-games.ts';

const match = inForce();
const standing = textsIn(match.world).find(({ stage }) => stage === IN_FORCE)!;

/** A sentence of ours: begins with a capital or a digit, ends with a stop, leaves nothing unfilled. */
const SENTENCE = /^[A-Z0-9][^{}]*[^.,;{}\s]\.$/;
const NOTHING = /undefined|null|NaN|\{|\}|, ,|,\.$| {2}/;

describe('words for every turn of events', () => {
  test.each(TURNS_OF_EVENTS)('%s', what => {
    for (const clause of [0, 1]) {
      const text = { ...standing, clauses: standing.clauses.map(one => ({ ...one, ambiguity: 1 })) };
      const said = textSentence({ kind: 'text', what, text, clause, by: PRK });
      expect(said).toMatch(SENTENCE);
      expect(said).not.toMatch(NOTHING);
    }
  });
});

test.each(Object.keys(TEXT_FAULTS) as TextFault[])('the fault %s is a sentence', fault => {
  expect(faultSentence({ kind: 'text', order: text(KOR, FREEZE), text: fault }, match.world)).toMatch(SENTENCE);
});

test('every deed that can be promised reads well in a clause, on any terms', () => {
  for (const n of NATIONS)
    for (const deed of DEEDS[n].filter(isPledge))
      for (const due of DUE)
        for (const level of LEVELS) {
          const said = clauseText({ deed, due, after: level, verified: level, ambiguity: level, snapback: level > 0 });
          expect(`${said}.`).toMatch(SENTENCE);
          expect(said).not.toMatch(NOTHING);
        }
});

test('a text reads as a communique and as who owes what to whom by when', () => {
  expect(communiqueHead([KOR, PRK])).toBe('South Korea and North Korea have agreed that:');
  expect(communique(standing.clauses)).toEqual([
    expect.stringMatching(/^1\. North Korea will freeze .* within 2 turns, under inspection, undone if the text is broken\.$/),
    expect.stringMatching(/^2\. South Korea will .* within 2 turns, once clause 1 is done\.$/),
  ]);
  expect(textHead(standing)).toBe('Text of South Korea and North Korea, tabled by South Korea, in force');
  const [freeze, fuel] = debtsOf(standing);
  expect(freeze).toMatchObject({ number: 1, by: PRK, to: [KOR], terms: 'under inspection, snapback', status: 'owed', due: 6 });
  expect(fuel).toMatchObject({ number: 2, by: KOR, to: [PRK], terms: 'after clause 1', status: 'owed', due: null });
  expect(debtLine(freeze!, turn => `turn ${turn}`)).toMatch(
    /^1\. North Korea to South Korea: freeze .* by turn 6 \(under inspection, snapback\): owed$/,
  );
});

test('a change of a draft is said in a few words', () => {
  const draft = [FREEZE, FUEL];
  const changes = [
    [[FREEZE, { ...FUEL, due: 1 }], 'clause 2 within a turn'],
    [[{ ...FREEZE, verified: 0 }, FUEL], 'clause 1 taken on trust'],
    [[{ ...FREEZE, ambiguity: 2 }, FUEL], 'clause 1 in terms open to any reading'],
    [[FREEZE, { ...FUEL, after: 0 }], 'clause 2 waiting for nothing'],
    [[FREEZE], 'without clause 2'],
    [[{ ...FUEL, after: 0 }], 'without clause 1'],
  ] as const;
  for (const [changed, said] of changes) expect(changeText(draft, changed)).toBe(said);
  expect(changeText([FREEZE], draft)).toMatch(/^a clause more, South Korea to /);
});

test('every place of a text has a label, and its codes a meaning', () => {
  PATHS.forEach((path, at) => {
    if (!path.startsWith('text.')) return;
    expect(placeLabel(path)).toMatch(/^[A-Z][a-z -]+, (clause [1-4] of )?the (first|second|third|fourth) text$/);
    if (/\.(stage|status|by|performer|parties|sold|deed)$/.test(path)) {
      for (const value of [0, 1, Math.min(6, HIGH[at]!)]) expect(placeMeaning(path, value)).toMatch(/^[a-zA-Z]/);
    }
  });
});

test('a text that is signed or ratified leads the front page, though other things moved more at once', () => {
  const stories = frontPage(
    [1, 2, 3].flatMap(turn => [...match.entries(turn)]),
    match.scenario.tables,
  );
  expect(stories[0]!.text).toMatch(/sign a text/);
  expect(Math.max(...stories.map(({ importance }) => importance))).toBeGreaterThan(stories[0]!.importance);
  expect(frontPage(match.entries(4), match.scenario.tables)[0]!.text).toMatch(/is ratified/);
});

test('a text that several tabled is named after all of them', () => {
  const tabled = { proposal: text(KOR, FREEZE), sponsors: [RUS, KOR], ending: 'crowded', answers: [], slot: -1 } as const;
  expect(tabledSentence({ kind: 'tabled', tabled })).toMatch(/^A text of Russia and South Korea is overtaken/);
  const answers = NATIONS.map(n => (n === PRK ? NO : NONE));
  expect(tabledSentence({ kind: 'tabled', tabled: { ...tabled, ending: 'refused', answers } })).toMatch(
    /a text of Russia and South Korea:/,
  );
});
