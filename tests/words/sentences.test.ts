import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { bookWith } from '../../src/engine/book.ts';
import { DEEDS, ENDINGS, type Offer, whyNot } from '../../src/engine/deeds.ts';
import type { Entry } from '../../src/engine/ledger.ts';
import { NO, YES } from '../../src/engine/move.ts';
import { type Deed, MOVE_NAMES, moveOf } from '../../src/engine/moves/index.ts';
import { byNation, CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { PATHS, placeOf, World } from '../../src/engine/world.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { dateOf } from '../../src/words/dates.ts';
import { effectsOf, effectText, weightOf } from '../../src/words/effects.ts';
import { frontPage, type Headline } from '../../src/words/front-page.ts';
import { figure, signed } from '../../src/words/names.ts';
import { answersText, intent, orderText } from '../../src/words/orders.ts';
import { placeLabel } from '../../src/words/places.ts';
import { causeSentence, deedSentence, refusalSentence } from '../../src/words/sentences.ts';
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
        expect(orderText(deed)).not.toMatch(/[{}]|undefined/);
        expect(intent(deed), deed.move).toMatch(/^[a-z][^{}]*[^.{}]$/);
        expect(intent(deed)).not.toMatch(/undefined|NaN/);
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

  it('a refusal names the level that was too low, and the need of the book in force', () => {
    const world = new World().copyFrom(scenario.opening);
    world.dyad[RUS][PRK].trust = 33;
    world.dyad[PRK][RUS].trust = 61;
    const say = (move: string, given: object, set = {}): string => {
      const deed = DEEDS.flat().find(one => one.move === move && Object.entries(given).every(([key, x]) => one.given[key as never] === x))!;
      return refusalSentence(deed, whyNot(world, deed, bookWith(set), 9)!, world);
    };
    expect(say('bank-channel', {})).toBe('Moscow must trust North Korea more: 33 of 38.');
    expect(say('bank-channel', {}, { 'moves.bank-channel.needTrust': 45 })).toBe('Moscow must trust North Korea more: 33 of 45.');
    expect(say('normalisation-fund', {}, { 'moves.normalisation-fund.need': 70 })).toBe('The abductees come first: progress 10 of 70.');
    expect(say('rail-key', { key: 'turn' }, { 'moves.rail-key.first': 3 })).toBe('Pilot shipments come first: 0 of 3 so far.');
  });

  it('every phrase of every move is a sentence, but the order, which can follow "to"', () => {
    for (const name of MOVE_NAMES)
      for (const [key, phrase] of Object.entries(moveOf(name).phrases)) {
        if (key.startsWith('order')) expect(phrase, name).toMatch(/^[a-z].*[^.]$/);
        else expect(phrase, name).toMatch(/\.$/);
        // What a refusal asks for is a coefficient: it is named, never written out.
        const [ending] = key.split(' ');
        if (!['order', 'declined', ...ENDINGS[name]].includes(ending!)) expect(phrase, `${name} ${key}`).not.toMatch(/\d/);
      }
  });
});

/** Of the story that tells the deed by which a word was broken. */
const importanceOfDeed = (page: readonly Headline[], { entries, importance }: Headline): number =>
  page.find(story => story.word === null && story.entries.includes(entries[0]!))?.importance ?? importance;

describe('the front page', () => {
  it('is made from ledger entries, most important first, with figures from their postings', () => {
    for (let turn = 1; turn <= match.turn; turn++) {
      const entries = match.entries(turn);
      const stories = frontPage(entries, scenario.tables);
      for (const story of stories) {
        for (const entry of story.entries) expect(entries).toContain(entry);
        const own = story.moved.flatMap(({ postings }) => postings.map(weightOf)).reduce((sum, weight) => sum + weight, 0);
        // A word that a deed breaks comes after the story of the deed.
        expect(story.importance).toBeCloseTo(story.word === null ? own : Math.min(own, importanceOfDeed(stories, story)), 12);
      }
      expect(stories.map(s => s.importance)).toEqual(stories.map(s => s.importance).sort((a, b) => b - a));
    }
  });

  it('prints nothing covert; the debrief does', () => {
    const covert = (see: 'public' | 'all'): number =>
      Array.from({ length: match.turn }, (_, t) => frontPage(match.entries(t + 1), scenario.tables, see))
        .flat()
        .flatMap(({ entries }) => entries)
        .filter(({ cause }) => cause.kind === 'deed' && moveOf(cause.deed.move).covert === true).length;
    expect(covert('public')).toBe(0);
    expect(covert('all')).toBeGreaterThan(0);
  });
});

describe('orders and bargains', () => {
  const food = DEEDS[JPN].find(deed => deed.move === 'food-aid')!;
  const files = DEEDS[PRK].find(deed => deed.move === 'abduction-inquiry')!;
  const offer = { actor: PRK, move: 'offer', to: JPN, give: files, want: food, secret: true } as const;

  it('an order reads as a sentence, an offer with its condition', () => {
    expect(orderText(food)).toBe('Send food worth USD 30 m to North Korea');
    expect(orderText(offer)).toBe(
      'Offer to Japan: reopen the files on the abducted for Japan, if Japan sends food worth USD 30 m to North Korea (secret)',
    );
  });
  it('a rank is not mistaken for a nation of the same number', () => {
    const visits = DEEDS[USA].filter(deed => deed.move === 'visit' && deed.given.target === KOR);
    expect(visits.map(intent)).toEqual([
      'send an envoy to South Korea',
      'send a minister to South Korea',
      'send a deputy leader to South Korea',
      'go to South Korea for a summit',
    ]);
  });
  it('answers to one order are gathered', () => {
    const said = [
      [CHN, YES],
      [RUS, YES],
      [PRK, NO],
    ] as const;
    expect(answersText(said)).toBe('China and Russia say yes; North Korea says no');
  });

  const entry = (cause: Entry['cause'], at = 'globe.tension'): Entry => ({ cause, postings: [{ at: placeOf(at)!, by: 1 }], terms: [] });
  const deed = (of: Deed, bound: Offer | null = null): Entry =>
    entry({ kind: 'deed', deed: of, ending: 'done', offer: bound, answers: [] });
  const texts = (entries: readonly Entry[], reader: Parameters<typeof frontPage>[2]) =>
    frontPage(entries, scenario.tables, reader).map(({ text }) => text);

  it('both halves of a bargain are one story; where it is secret, only its sides know that they hang together', () => {
    const both = [deed(files, offer), deed(food, offer)];
    const by = (how: string) =>
      `North Korea reopens its files on the abducted for Japan; ${how} Japan sends food worth USD 30 m to North Korea.`;
    expect(texts(both, 'all')).toEqual([by('in a secret exchange')]);
    for (const reader of [JPN, PRK] as const) expect(texts(both, reader)).toEqual([by('in an exchange that only the two know of,')]);
    for (const reader of ['public', USA] as const) expect(texts(both, reader)).toHaveLength(2);
    const leak = entry({ kind: 'leak', offer });
    for (const reader of ['public', JPN] as const)
      expect(texts([...both, leak], reader)).toContain(by('in a secret exchange that comes out,'));
    expect(frontPage(both, scenario.tables, 'all')[0]).toMatchObject({ detail: 'Tension +2' });
  });
  it('that a secret offer came out and what became of it is one story; what did not come out is marked as of its two sides', () => {
    const declined = entry({ kind: 'offer', offer, ending: 'declined' });
    const leak = entry({ kind: 'leak', offer });
    for (const order of [
      [declined, leak],
      [leak, declined],
    ])
      for (const reader of ['public', JPN] as const) {
        const page = frontPage(order, scenario.tables, reader);
        expect(page.map(({ text }) => text)).toEqual([expect.stringMatching(/^Japan turns down a secret offer of .*; it comes out\.$/)]);
        expect(page[0]!.only).toEqual([]);
      }
    expect(frontPage([declined], scenario.tables, JPN)[0]!.only).toEqual([PRK, JPN]);
    expect(frontPage([declined], scenario.tables, 'public')).toEqual([]);
    expect(frontPage([deed(files)], scenario.tables, JPN)[0]!.only).toEqual([]);
  });
  it('of two offers of the same, either way round, the bargain struck is told; an offer that fell to another comes last', () => {
    const open = { ...offer, secret: false };
    const mirrored: Offer = { ...open, actor: offer.to, to: offer.actor, give: offer.want, want: offer.give };
    const fell = (of: Offer) => ({ ...entry({ kind: 'offer', offer: of, ending: 'bound' }), postings: [] });
    const both = [deed(files, open), deed(food, open)];
    expect(texts([fell(mirrored), ...both], 'all')).toHaveLength(1);
    const other: Offer = { ...mirrored, want: DEEDS[PRK].find(({ move }) => move === 'release-detainees') ?? mirrored.want };
    const [, last] = texts([fell(other), ...both.map(one => ({ ...one, postings: [] }))], 'all');
    expect(last).toMatch(/ says yes to an offer of .*, but one half of it was given away elsewhere in the same quarter: to /);
  });
  it('a call of several that is refused names all who called', () => {
    const call = (n: Nation): Deed => DEEDS[n].find(({ move }) => move === 'call-talks')!;
    const failed = (n: Nation): Entry['cause'] => ({
      kind: 'deed',
      deed: call(n),
      ending: 'declined',
      offer: null,
      answers: NATIONS.map(m => (m === PRK ? NO : YES)),
    });
    expect(texts([entry(failed(CHN)), { ...entry(failed(KOR)), postings: [] }], 'public')).toEqual([
      'A call to talks by China and South Korea fails: North Korea says no.',
    ]);
  });
  it('the same deed of several nations is one story, and so are the two sides of a meeting', () => {
    const freeze = (n: Nation) => deed(DEEDS[n].find(({ move }) => move === 'double-freeze')!);
    expect(texts([freeze(CHN), freeze(RUS)], 'public')).toEqual(['China proposes that tests and exercises stop together; so does Russia.']);
    const talks = (n: Nation) => deed(DEEDS[n].find(({ move }) => move === 'inter-korean-talks')!);
    expect(texts([talks(KOR), talks(PRK)], 'public')).toEqual(['Officials of South Korea and North Korea hold talks.']);
  });
  it('what was done already in another measure is told as it was done', () => {
    const [half, most] = DEEDS[RUS].filter(({ move }) => move === 'write-off-debt') as [Deed, Deed];
    const visit = DEEDS[PRK].find(({ move }) => move === 'visit')!;
    const bound: Offer = { actor: PRK, move: 'offer', to: RUS, give: visit, want: most, secret: false };
    const told = texts([deed(half), deed(visit, bound), deed(most, bound)], 'public');
    expect(told).toContain('Russia writes off 50% of what North Korea owes.');
    expect(told.join(' ')).toMatch(/; in exchange Russia writes off 50% of what North Korea owes\./);
    expect(told.join(' ')).not.toMatch(/90%/);
  });
  it('a bargain that a provocation ended says so', () => {
    expect(causeSentence({ kind: 'offer', offer, ending: 'withdrawn' }, scenario.tables)).toBe(
      'What North Korea did in the same quarter ends a secret bargain just struck: North Korea to reopen the files on the abducted for Japan, if Japan sends food worth USD 30 m to North Korea.',
    );
  });
  it('an offer that was turned down says what was offered, in public only if it was', () => {
    const turned = entry({ kind: 'offer', offer, ending: 'declined' });
    expect(texts([turned], 'public')).toEqual([]);
    expect(texts([turned], 'all')).toEqual([
      'Japan turns down a secret offer of North Korea to reopen the files on the abducted for Japan, if Japan sends food worth USD 30 m to North Korea.',
    ]);
  });
});

describe('names and figures', () => {
  it('figures: thousands apart, a true minus, never minus nought', () => {
    expect([figure(6540), figure(-0.5), figure(12.34), figure(-0.0001), figure(3)]).toEqual(['6,540', '\u22120.50', '12.3', '0.00', '3']);
    expect([signed(2), signed(-2)]).toEqual(['+2', '\u22122']);
  });
  it('effects: shares in hundredths, switches not at all, both sides of a pair once', () => {
    const postings = (by: Readonly<Record<string, number>>) => Object.entries(by).map(([path, x]) => ({ at: placeOf(path)!, by: x }));
    const moved = (by: Readonly<Record<string, number>>) => effectsOf([{ postings: postings(by) }]).map(effectText);
    expect(moved({ 'dossier.debtCleared': 0.9, 'dossier.bankChannel': 1, 'state.RUS.attention': -2, 'globe.tension': -2.26 })).toEqual([
      'Soviet-era debt cleared +90%',
      'Tension \u22122.3',
    ]);
    expect(moved({ 'dyad.RUS.PRK.tie': 13, 'dyad.PRK.RUS.tie': 13, 'dyad.RUS.PRK.trust': 0.5 })).toEqual([
      'Visible courtship, North Korea and Russia +13',
      'Trust, Russia towards North Korea +0.50',
    ]);
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
    const war = match.after(1);
    Object.assign(war.crisis, { provoker: PRK + 1, target: KOR + 1, round: 2, count: 1, peak: 9 });
    const told = verdict(
      'war',
      match.after(0),
      war,
      byNation(() => 0),
      byNation(() => 50),
    );
    expect(told[0]).toMatch(
      /^There was war between North Korea and South Korea\. In round 3 of its last crisis it could no longer be held\. .*worth nought to all six\.$/,
    );
    expect(told).toContain('One crisis; it went as far as war.');
  });
});
