import { describe, expect, test } from 'vitest';
import { ASIDE, type CrisisStance, ESCALATE, HOLD, JOIN, MEDIATE, RESTRAIN, type Stances, YIELD } from '../../src/engine/crisis/ladder.ts';
import type { CrisisCause } from '../../src/engine/crisis/phase.ts';
import { CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import {
  canText,
  crisisHeadline,
  crisisSentence,
  outcomeText,
  posturesText,
  roundText,
  rungName,
  stanceFaultText,
} from '../../src/words/crisis.ts';
import { crisis, k } from '../cases/crisis/bench.ts';

const two = [PRK, KOR] as const;
const side = (n: Nation): Nation => (n === CHN ? PRK : KOR);
const all = (said: Partial<Record<Nation, CrisisStance>>): Stances =>
  [ASIDE, ASIDE, ASIDE, ASIDE, HOLD, HOLD].map((s, n) => said[n as Nation] ?? s) as unknown as Stances;

describe('a crisis in words', () => {
  test('a round tells the two first, those who did the same together, and leaves standing aside unsaid', () => {
    expect(roundText(all({}), two, side)).toBe('North Korea and South Korea hold');
    expect(roundText(all({ [PRK]: ESCALATE, [USA]: JOIN, [RUS]: MEDIATE, [CHN]: RESTRAIN }), two, side)).toBe(
      'North Korea escalates; South Korea holds; the United States stands beside South Korea; China asks North Korea to hold back; Russia offers to mediate',
    );
    expect(roundText(all({ [PRK]: YIELD, [KOR]: YIELD }), two, side)).toBe('North Korea and South Korea step back');
  });

  const outcome = (of: Partial<Extract<CrisisCause, { what: 'outcome' }>>): Extract<CrisisCause, { what: 'outcome' }> => ({
    kind: 'crisis',
    what: 'outcome',
    provoker: PRK,
    target: KOR,
    round: 1,
    rung: 4,
    outcome: 'climbs',
    stances: all({}),
    ...of,
  });
  test('how a round ends', () => {
    expect(outcomeText(outcome({}))).toBe('It has come to mobilisation.');
    expect(outcomeText(outcome({ outcome: 'stepped back', stances: all({ [KOR]: YIELD }) }))).toBe(
      'South Korea steps back; the crisis is over.',
    );
    expect(outcomeText(outcome({ outcome: 'stepped back', stances: all({ [KOR]: YIELD, [PRK]: YIELD }) }))).toBe('Both sides step back.');
    expect(outcomeText(outcome({ outcome: 'accident' }))).toBe('Something that nobody ordered sets off war.');
  });

  test('a whole crisis is one story: what opened it, how high it went, how it ended', () => {
    const opened: CrisisCause = {
      kind: 'crisis',
      what: 'opened',
      provoker: PRK,
      target: USA,
      round: 0,
      rung: 2,
      deed: { actor: PRK, move: 'nuclear-test', given: {} },
    };
    const end = outcome({ target: USA, rung: 4, outcome: 'stepped back', stances: all({ [PRK]: YIELD }) });
    expect(crisisHeadline([opened, outcome({ target: USA, rung: 4 }), end])).toBe(
      'North Korea, by its decision to test a nuclear device, opens a crisis with the United States that goes as far as mobilisation. North Korea steps back; the crisis is over.',
    );
    expect(crisisSentence({ ...opened, deed: null, target: KOR, rung: 1 })).toBe(
      'An incident on the line between the Koreas opens a crisis: protests and warnings.',
    );
  });

  test('who stands where, and why a stance is closed', () => {
    const now = crisis(3, w => {
      w.crisis.mediating = 1 << RUS;
      w.crisis.restraining = 1 << CHN;
      w.crisis.joined = 1 << USA;
    });
    expect(posturesText(now, two)).toEqual([
      'Russia mediates.',
      'China asks North Korea to hold back.',
      'The United States stands beside South Korea.',
    ]);
    // What is begun goes on; whether both sides trust a mediator is what it believes of itself.
    expect(canText(now, RUS, k)).toBe('Russia can add nothing.');
    expect(canText(now, CHN, k)).toBe('China can add nothing or offer to mediate.');
    expect(canText(now, USA, k)).toBe('The United States can add nothing or hold South Korea back.');
    expect(canText(now, JPN, k)).toBe('Japan can stand aside or offer to mediate.');
    now.dyad[PRK][JPN].trust = 10;
    expect(canText(now, JPN, k)).toBe('Japan can stand aside or offer to mediate if it takes both sides to trust it.');
    expect(stanceFaultText('ally', now, RUS)).toMatch(/^It has no treaty with .* to ask it by\.$/);
    expect([rungName(0), rungName(9)]).toEqual(['no crisis', 'war']);
  });
});
