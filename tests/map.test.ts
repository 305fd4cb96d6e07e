import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { CHN, CODES, JPN, KOR, NATIONS, type Nation, PRK, RUS } from '../src/engine/nations.ts';
import { decode, encode } from '../src/page/map/arcs-code.ts';
import { EXTENT, onLand, type Place, placeAt, project, REGION } from '../src/page/map/geo.ts';
import { PALETTES } from '../src/page/map/palette.ts';
import { homeScale, homeView, resized, toMap, toScreen, zoomed } from '../src/page/map/view.ts';
import { SIZES, views } from './map-states.ts';

const file = (path: string): URL => new URL(`../${path}`, import.meta.url);

describe('the assets', () => {
  test('fit their budget', () => {
    const map = ['region', 'loupe', 'inset', 'places', 'routes'].map(
      name => gzipSync(readFileSync(file(`assets/map/${name}.json`))).length,
    );
    expect(map.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
    for (const code of CODES) expect(statSync(file(`assets/flags/${code}.svg`)).size).toBeLessThan(4000);
  });

  test('a line comes back from its text', () => {
    const points = [
      [0, 0],
      [-1, 31],
      [4096, -70_000],
      [4096, -69_999],
    ];
    expect([...decode(encode(points), 1)]).toEqual(points.flat());
  });

  test('the canvas has the colours of the style sheet', () => {
    const css = readFileSync(file('src/page/tokens.css'), 'utf8');
    const block = (start: string): Map<string, string> => {
      const from = css.indexOf(start);
      expect(from).toBeGreaterThan(-1);
      const text = css.slice(from, css.indexOf('}', from));
      return new Map([...text.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(match => [match[1]!, match[2]!.toUpperCase()]));
    };
    const night = block('[data-theme="night"] {');
    expect(block(':root:not([data-theme="paper"]) {')).toEqual(night);
    for (const [name, tokens] of [
      ['paper', block(':root {')],
      ['night', night],
    ] as const) {
      const palette = PALETTES[name];
      const plain = {
        paper: 'paper',
        sheet: 'sheet',
        well: 'well',
        sea: 'sea',
        land: 'land',
        landFar: 'land-far',
        wave: 'wave',
        grat: 'grat',
        ink: 'ink',
        ink2: 'ink-2',
        ink3: 'ink-3',
        line: 'line',
        line2: 'line-2',
      } as const;
      for (const [field, token] of Object.entries(plain)) expect(palette[field as keyof typeof plain], token).toBe(tokens.get(token));
      for (const nation of NATIONS) {
        const code = CODES[nation].toLowerCase();
        expect([palette.mark[nation], palette.nationInk[nation], palette.on[nation]]).toEqual([
          tokens.get(code),
          tokens.get(`${code}-ink`),
          tokens.get(`${code}-on`),
        ]);
      }
    }
  });
});

describe('the land', () => {
  test('is projected as d3-geo projects it', () => {
    const flat = geoAzimuthalEqualArea().rotate([-127.6, -39.15]).scale(1570).translate([0, 0]);
    for (const [lon, lat] of [
      [125.76, 39.04],
      [139.7, 35.7],
      [37.6, 55.75],
      [180, 10],
    ] as const) {
      const [x, y] = flat([lon, lat])!;
      expect(project(lon, lat).x).toBeCloseTo(x, 6);
      expect(project(lon, lat).y).toBeCloseTo(y, 6);
    }
  });

  test('holds each capital and site on its own nation and no other', () => {
    const homes: readonly (readonly [Place, Nation])[] = [
      ['beijing', CHN],
      ['tokyo', JPN],
      ['seoul', KOR],
      ['seongju', KOR],
      ['pyongyang', PRK],
      ['dandong', CHN],
      ['heihe', CHN],
      ['yongbyon', PRK],
      ['punggyeri', PRK],
      ['kaesong', PRK],
      ['sohae', PRK],
      ['vladivostok', RUS],
    ];
    for (const [name, home] of homes) {
      for (const nation of [CHN, RUS, JPN, KOR, PRK] as const) {
        expect(onLand(REGION.shapes[CODES[nation]]!, placeAt(name)), `${name} on ${CODES[nation]}`).toBe(nation === home);
      }
    }
  });

  test('has closed rings and lines that are used', () => {
    for (const rings of Object.values(REGION.shapes)) {
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(8);
        expect([ring[0], ring[1]]).toEqual([ring[ring.length - 2], ring[ring.length - 1]]);
      }
    }
    expect(REGION.borders.length).toBeGreaterThan(5);
    expect(REGION.coast.length).toBeGreaterThan(50);
  });
});

describe('the view', () => {
  test('goes to the map and back, and stays inside the drawing', () => {
    for (const [width, height] of SIZES) {
      for (const view of views(width, height)) {
        const back = toScreen(view, toMap(view, { x: 17, y: 91 }));
        expect(back.x).toBeCloseTo(17, 6);
        expect(back.y).toBeCloseTo(91, 6);
        expect(toMap(view, { x: 0, y: 0 }).x).toBeGreaterThanOrEqual(EXTENT.west - 0.001);
        expect(toMap(view, { x: width, y: height }).y).toBeLessThanOrEqual(EXTENT.south + 0.001);
      }
    }
  });

  test('zooms about the pointer and is laid out again, not scaled, in a new size', () => {
    const home = homeView(736, 736);
    const at = { x: 300, y: 400 };
    const before = toMap(home, at);
    const after = toMap(zoomed(home, 2, at), at);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(resized(home, 360, 200)).toEqual(homeView(360, 200));
    expect(resized(zoomed(home, 3, at), 500, 500).scale).toBeCloseTo(homeScale(500, 500) * 3, 6);
  });
});
