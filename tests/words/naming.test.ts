import { expect, test } from 'vitest';
import { MOVES } from '../../src/engine/moves/index.ts';
import { NATIONS, PRK } from '../../src/engine/nations.ts';
import { wordsFor } from '../../src/page/map/labels.ts';
import { manual, searched } from '../../src/words/manual.ts';
import { labelOf, nameOf } from '../../src/words/names.ts';
import { asSigned, signedLabel } from '../../src/words/naming.ts';

test('a nation alone is its label, and in a sentence has its article', () => {
  for (const n of NATIONS) {
    expect(asSigned(labelOf(n))).toBe(signedLabel(n));
    if (labelOf(n) !== 'Japan') expect(asSigned(`You are ${nameOf(n)}.`)).toBe(`You are the ${signedLabel(n)}.`);
  }
  expect(asSigned('North Korea tests. China and the United States protest.')).toBe('The DPRK tests. The PRC and the USA protest.');
  expect(asSigned("China's share of all North Korean trade")).toBe("The PRC's share of all DPRK trade");
  expect(asSigned('Mines wound two South Korean soldiers')).toBe('Mines wound two ROK soldiers');
  expect(asSigned('affinity, South Korea towards Russia')).toBe('affinity, the ROK towards the Russian Federation');
  expect(asSigned('open "Autonomy from China" on the card')).toBe('open "Autonomy from the PRC" on the card');
  expect(asSigned('Russia, First game: turn 2')).toBe('Russian Federation, First game: turn 2');
});

test('what is no nation keeps its name: adjectives, seas, banks, pairs and whatever is quoted', () => {
  for (const text of [
    'Russian and Chinese banks; the Japanese',
    'East China Sea',
    'the Bank of China',
    'yearly US-Russia trade',
    'The claims of \u201cPutin Looks East to Bolster Ties With North Korea\u201d',
    'two Koreas',
    'constructor',
  ])
    expect(asSigned(text)).toBe(text);
});

test('no move speaks of a nation with two articles or none', () => {
  const said = Object.values(MOVES).flatMap(({ label, about, phrases }) => [label, about, ...Object.values(phrases ?? {})]);
  for (const text of said.map(one => asSigned(String(one)))) {
    expect(text).not.toMatch(/\b(North|South) Korea|\bthe the\b|\ba the\b/i);
    expect(text).not.toMatch(/\b(of|on|to|in|with|from|against) (DPRK|ROK|PRC|USA)\b/);
    expect(asSigned(text)).toBe(text);
  }
});

test('local names are in letters that the shipped type has, and a sea that both Koreas and Japan name has a name of each coast', () => {
  const english = wordsFor('short', 'english');
  const local = wordsFor('official', 'local');
  const printed = [...local.countries, ...Object.values(local.places), ...Object.values(local.seas).flat(), local.mongolia];
  for (const name of printed) expect(name).toMatch(/^[A-Za-z -]+$/);
  expect(Object.keys(local.places)).toEqual(Object.keys(english.places));
  expect(english.seas.japan).toEqual(['Sea of Japan', 'East Sea']);
  expect(local.seas.japan).toEqual(['Nihon-kai', 'Donghae', 'Yaponskoye More']);
  expect(wordsFor('official', 'english').countries[PRK]).toBe('DPRK');
});

test('the manual is found by either name', () => {
  expect(searched(manual(), 'DPRK sanctions').length).toBe(searched(manual(), 'North Korea sanctions').length);
});
