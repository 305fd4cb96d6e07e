import { readFileSync } from 'node:fs';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { CODES, NATIONS } from '../../src/engine/nations.ts';

const css = readFileSync(new URL('../../src/page/tokens.css', import.meta.url), 'utf8');
/** The colours of one block of tokens.css, by their names. */
function tokens(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(selector);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(match => [match[1]!, match[2]!]));
}
const paper = tokens(':root');
const THEMES = { paper, night: new Map([...paper, ...tokens('[data-theme="night"]')]) } as const;
type ThemeName = keyof typeof THEMES;
const NAMES: readonly ThemeName[] = ['paper', 'night'];
const nations = CODES.map(code => code.toLowerCase());

const linear = converter('lrgb');
const rgb = converter('rgb');
/** Machado, Oliveira and Fernandes (2009) at full severity. Their matrices are for linear light, which culori leaves to its caller. */
const inLight =
  (matrix: (colour: Rgb) => Rgb) =>
  (colour: Rgb): Rgb => {
    const { r, g, b } = linear(colour);
    const seen = matrix({ mode: 'rgb', r, g, b });
    return clampRgb(rgb({ mode: 'lrgb', r: seen.r, g: seen.g, b: seen.b }));
  };
const EYES = {
  normal: (colour: Rgb): Rgb => colour,
  protan: inLight(filterDeficiencyProt(1)),
  deutan: inLight(filterDeficiencyDeuter(1)),
  tritan: inLight(filterDeficiencyTrit(1)),
} as const;
type Eye = keyof typeof EYES;
const apart = differenceCiede2000();

/** The two marks that an eye tells apart least, and by how much. */
function closest(theme: ThemeName, eye: Eye): { readonly pair: string; readonly by: number } {
  const seen = nations.map(nation => EYES[eye](parse(THEMES[theme].get(nation)!) as Rgb));
  const pairs = NATIONS.flatMap(i =>
    NATIONS.filter(j => j > i).map(j => ({ pair: `${CODES[i]}-${CODES[j]}`, by: apart(seen[i]!, seen[j]!) })),
  );
  return pairs.reduce((least, pair) => (pair.by < least.by ? pair : least));
}

describe.each(NAMES)('marks of the six by %s', theme => {
  test.each(Object.keys(EYES) as Eye[])('are told apart by %s sight: CIEDE2000 of 12 or more', eye => {
    const { pair, by } = closest(theme, eye);
    console.log(`${theme}, ${eye}: ${by.toFixed(1)} (${pair})`);
    expect(by).toBeGreaterThanOrEqual(12);
  });
});

test('the distance is the published one, and eyes differ: red and green part for normal sight, less for protan', () => {
  // Pair 1 of Sharma, Wu and Dalal (2005).
  const pair = [
    { mode: 'lab65', l: 50, a: 2.6772, b: -79.7751 },
    { mode: 'lab65', l: 50, a: 0, b: -82.7485 },
  ] as const;
  expect(apart(pair[0], pair[1])).toBeCloseTo(2.0425, 3);
  const [red, green] = [parse('#b03020') as Rgb, parse('#4a7a20') as Rgb];
  expect(apart(EYES.protan(red), EYES.protan(green))).toBeLessThan(0.5 * apart(red, green));
});

/** What is written on what: 4.5 to 1. `ink-3` is for no more than the four grounds named here. */
const GROUNDS = ['paper', 'sheet', 'well', 'sea'] as const;
const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap(text => GROUNDS.map(ground => [text, ground] as const)),
  ...['ink', 'ink-2'].flatMap(text => ['land', 'land-far'].map(ground => [text, ground] as const)),
  // On a pressed and on a hovered primary button, and in a note.
  ['on-ink', 'ink'],
  ['on-ink', 'ink-2'],
  ...nations.flatMap(nation => [...GROUNDS, 'land'].map(ground => [`${nation}-ink`, ground] as const)),
  ...nations.map(nation => [`${nation}-on`, nation] as const),
];
/** What is drawn on what, and the edges of controls: 3 to 1. */
const MARKS: readonly (readonly [mark: string, ground: string])[] = [
  ...nations.flatMap(nation => ['paper', 'sheet', 'sea', 'land'].map(ground => [nation, ground] as const)),
  ...['paper', 'sheet'].map(ground => ['edge', ground] as const),
  ...GROUNDS.map(ground => ['focus', ground] as const),
];

describe.each(NAMES)('contrast by %s', theme => {
  const short = (pairs: typeof TEXTS, least: number): string[] =>
    pairs.flatMap(([above, below]) => {
      const ratio = wcagContrast(THEMES[theme].get(above)!, THEMES[theme].get(below)!);
      return ratio >= least ? [] : [`${above} on ${below}: ${ratio.toFixed(2)}`];
    });
  test('text is AA: 4.5 to 1', () => expect(short(TEXTS, 4.5)).toEqual([]));
  test('marks and edges are 3 to 1', () => expect(short(MARKS, 3)).toEqual([]));
});

test('the pairs written down here are the ones the style sheets have', () => {
  const grounds = new Set([...TEXTS, ...MARKS].map(([, ground]) => `--${ground}`));
  const sheets = import.meta.glob<string>('../../src/page/styles/*.css', { eager: true, query: '?raw', import: 'default' });
  const used = new Set(
    Object.values(sheets).flatMap(sheet => [...sheet.matchAll(/background(?:-color)?:\s*var\((--[a-z0-9-]+)\)/g)].map(match => match[1]!)),
  );
  // Hairlines and bars are drawn as backgrounds; nothing is written on them. A mark stands for the six by its class.
  const drawn = ['--line', '--line-2', '--edge', '--ink-3', '--mark', '--nink'];
  expect([...used].filter(name => !grounds.has(name) && !drawn.includes(name))).toEqual([]);
});
