import { beforeEach, expect, test, vi } from 'vitest';
import { textInRem } from '../../tools/text-in-rem.ts';

const html = { dataset: {} as Record<string, string> };
const media = new Map<string, { matches: boolean; turned: () => void }>();
let disk: Map<string, string>;

beforeEach(() => {
  vi.resetModules();
  html.dataset = {};
  disk = new Map();
  media.clear();
  vi.stubGlobal('document', { documentElement: html });
  vi.stubGlobal('matchMedia', (query: string) => {
    const asked = {
      matches: false,
      turned: () => {},
      addEventListener: (_: string, turned: () => void) => Object.assign(asked, { turned }),
    };
    media.set(query.replace(/[()]/g, ''), asked);
    return asked;
  });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => disk.get(key) ?? null,
    setItem: (key: string, text: string) => disk.set(key, text),
  });
});

const fresh = () => import('../../src/page/settings.ts');
function systemTurns(query: string, matches: boolean): void {
  const asked = media.get(query)!;
  asked.matches = matches;
  asked.turned();
}

test('the system decides until the reader does, and nothing is kept till then', async () => {
  const { isCalm, set, startSettings, theme } = await fresh();
  startSettings();
  expect([theme.value, isCalm.value, disk.size]).toEqual(['paper', false, 0]);
  systemTurns('prefers-color-scheme: dark', true);
  systemTurns('prefers-reduced-motion: reduce', true);
  expect([theme.value, isCalm.value, html.dataset.theme]).toEqual(['night', true, 'night']);
  set('theme', 'paper');
  set('motion', 'full');
  expect([theme.value, isCalm.value, html.dataset.theme, html.dataset.motion]).toEqual(['paper', false, 'paper', 'full']);
});

test('what was chosen is there at the next visit; what is no choice is not', async () => {
  const first = await fresh();
  first.startSettings();
  first.set('map', 'words');
  first.set('sounds', 'on');
  first.set('text', 'enormous');
  vi.resetModules();
  const second = await fresh();
  second.startSettings();
  expect([second.textOnly.value, second.sounds.value, second.settingOf('text')]).toEqual([true, true, 'normal']);
});

test.each(['{"theme":"pink","sounds":7}', 'not JSON', 'null'])('a spoilt note is no note: %s', async text => {
  disk.set('six-party-settings', text);
  const { settingOf, startSettings } = await fresh();
  startSettings();
  expect([settingOf('theme'), settingOf('sounds')]).toEqual(['system', 'off']);
});

test('a browser that keeps nothing is told of, and the choice holds all the same', async () => {
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const { remembered, set, startSettings, theme } = await fresh();
  startSettings();
  expect(remembered.value).toBe(true);
  set('theme', 'night');
  expect([theme.value, remembered.value]).toEqual(['night', false]);
});

test.each([
  ['font', '600 14px / 20px var(--sans)', '600 0.875rem / 1.25rem var(--sans)'],
  ['--t-note', '12px', '0.75rem'],
  ['font-size', 'clamp(44px, 6.2vw, var(--t-masthead))', 'clamp(2.75rem, 6.2vw, var(--t-masthead))'],
  ['padding', '14px', '14px'],
  ['line-height', '1.15', '1.15'],
])('sizes of text follow the reader, and only they: %s: %s', (prop, value, built) => {
  const declaration = { prop, value };
  textInRem.Declaration(declaration);
  expect(declaration.value).toBe(built);
});
