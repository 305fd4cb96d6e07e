import { expect, test } from 'vitest';
import { KOR, PRK, RUS } from '../../src/engine/nations.ts';
import type { MapState } from '../../src/page/map/model.ts';
import { placeWords, tieWords } from '../../src/page/map-words.ts';
import { crisis } from '../map-states.ts';

const state: MapState = {
  ...crisis,
  ties: [{ from: RUS, to: PRK, kind: 'delivered', weight: 1, label: '1% of trade', note: 'USD 93 m a year' }],
  rail: {
    ...crisis.rail,
    keys: ([RUS, PRK, KOR] as const).map((nation, k) => ({ nation, turned: [1, 0.5, 0][k]! })),
    pilots: 2,
    note: '17% of the whole route built',
  },
  launchesThisTurn: 9,
  fuel: 0.75,
  talks: [RUS, PRK],
};

test('a tie names its nations as one reads them', () => {
  expect(tieWords(state.ties)).toEqual(['Russia and North Korea: 1% of trade, USD 93 m a year']);
});

test('in words stands whatever is drawn at a place', () => {
  expect(placeWords(state)).toEqual([
    'Railway from Khasan to Pohang: 17% of the whole route built',
    'Its three keys: Russia has turned its own, North Korea has turned its own in part, South Korea withholds its own',
    'Pilot cargoes carried: 2',
    'Nuclear tests at Punggye-ri so far: 3, the last of them this turn',
    'Missiles fired this turn: 9',
    'Large exercises off South Korea: held',
    'Missile defence in South Korea: in place',
    'Oil from China through Dandong: 75% of what it was',
    'Gas from Russia to China over the Amur: promised by contract',
    'The zone at Kaesong: closed',
    'At the table in Beijing: Russia and North Korea',
  ]);
});

test('of what has not happened it says so, and a table that is not drawn is left out', () => {
  const words = placeWords({ ...state, launchesThisTurn: 0, missileDefence: false, talks: null });
  expect(words).toContain('No missile fired this turn');
  expect(words).toContain('Missile defence in South Korea: none');
  expect(words.some(text => text.includes('Beijing'))).toBe(false);
  expect(placeWords({ ...state, talks: [] })).toContain('Nobody sits at the table in Beijing');
});
