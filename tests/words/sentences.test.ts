import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { DEEDS, ENDINGS, whyNot } from '../../src/engine/deeds.ts';
import { MOVE_NAMES, moveOf } from '../../src/engine/moves/index.ts';
import { byNation, NATIONS } from '../../src/engine/nations.ts';
import { PATHS } from '../../src/engine/world.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { frontPage, weightOf } from '../../src/words/front-page.ts';
import { dateOf, figure, signed } from '../../src/words/names.ts';
import { placeLabel } from '../../src/words/places.ts';
import { deedLabel, deedSentence, refusalSentence } from '../../src/words/sentences.ts';
import { verdict } from '../../src/words/verdict.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { scenario } = reading;

const match = new Match(scenario, { seed: 'words', seats: ALL_DEFAULT, hash: '' });
const seats = byNation(() => seatOf(defaultAgent));
while (match.end === null) playTurn(match, seats);

describe('sentences', () => {
  it('every ending of every deed of every nation has its own, filled in to the last brace', () => {
    for (const n of NATIONS) {
      for (const deed of DEEDS[n]) {
        const endings = [...ENDINGS[deed.move], ...(moveOf(deed.move).asks === undefined ? [] : ['declined'])];
        for (const ending of endings) {
          const text = deedSentence(deed, ending);
          expect(text, `${deed.move} ${ending}`).toMatch(/^[A-Z0-9].*\.$/);
          expect(text, `${deed.move} ${ending}`).not.toMatch(/[{}]|undefined|NaN/);
          // A move that asks says so when it is turned down, in words of its own.
          if (ending === 'declined' && deed.move !== 'kaesong') expect(text, deed.move).not.toBe(deedSentence(deed, 'done'));
        }
        expect(deedLabel(deed)).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('every refusal met in a game is filled in', () => {
    const said = new Set<string>();
    for (let turn = 0; turn < match.turn; turn++) {
      const world = match.after(turn);
      for (const n of NATIONS) {
        for (const deed of DEEDS[n]) {
          const why = whyNot(world, deed, scenario.book, 1);
          if (why === null) continue;
          const text = refusalSentence(deed, why, world);
          expect(text, `${deed.move} ${why.phrase}`).not.toMatch(/[{}]|undefined|NaN/);
          said.add(why.phrase);
        }
      }
    }
    expect(said.size).toBeGreaterThan(12);
  });

  it('every phrase of every move is a sentence', () => {
    for (const name of MOVE_NAMES) for (const phrase of Object.values(moveOf(name).phrases)) expect(phrase, name).toMatch(/\.$/);
  });
});

describe('the front page', () => {
  it('is made from ledger entries, most important first, with figures from their postings', () => {
    for (let turn = 1; turn <= match.turn; turn++) {
      const entries = match.entries(turn);
      const stories = frontPage(entries, scenario.tables);
      for (const story of stories) {
        expect(entries).toContain(story.entry);
        expect(story.importance).toBeCloseTo(
          story.entry.postings.reduce((sum, posting) => sum + weightOf(posting), 0),
          12,
        );
      }
      expect(stories.map(s => s.importance)).toEqual(stories.map(s => s.importance).sort((a, b) => b - a));
    }
  });

  it('prints nothing covert; the debrief does', () => {
    const covert = (see: 'public' | 'all'): number =>
      Array.from({ length: match.turn }, (_, t) => frontPage(match.entries(t + 1), scenario.tables, see))
        .flat()
        .filter(({ entry: { cause } }) => cause.kind === 'deed' && moveOf(cause.deed.move).covert === true).length;
    expect(covert('public')).toBe(0);
    expect(covert('all')).toBeGreaterThan(0);
  });
});

describe('names and figures', () => {
  it('figures: thousands apart, a true minus, never minus nought', () => {
    expect([figure(6540), figure(-0.5), figure(12.34), figure(-0.0001), figure(3)]).toEqual(['6,540', '\u22120.50', '12.3', '0.00', '3']);
    expect([signed(2), signed(-2)]).toEqual(['+2', '\u22122']);
  });
  it('dates by quarter', () => {
    expect([dateOf('2014-01', 3, 1), dateOf('2014-01', 3, 12), dateOf('2014-04', 3, 4), dateOf('2014-01', 1, 14)]).toEqual([
      'Q1 2014',
      'Q4 2016',
      'Q1 2015',
      'February 2015',
    ]);
  });
  it('every place has a label without its code', () => {
    for (const path of PATHS) if (!path.startsWith('deck')) expect(placeLabel(path)).not.toMatch(/undefined|USA|PRK|\./);
  });
});

describe('the verdict', () => {
  it('says how it ended, what was done, and who did better', () => {
    const lines = verdict(
      'horizon',
      match.after(0),
      match.after(match.turn),
      match.payoffs,
      byNation(() => 50),
    );
    expect(lines[0]).toMatch(/horizon/);
    expect(lines.join(' ')).toMatch(/nuclear test/);
    expect(lines.join(' ')).toMatch(/than with no bargains at all/);
    expect(
      verdict(
        'war',
        match.after(0),
        match.after(1),
        byNation(() => 0),
        byNation(() => 50),
      )[0],
    ).toBe('There was war. Nobody gained by it.');
  });
});
