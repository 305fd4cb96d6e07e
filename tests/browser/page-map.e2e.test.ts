import { createHash } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { openApp } from './page-driver.ts';

/** Land, labels and lines are painted apart: they must stay one picture whatever becomes of the window. */
let opened: Opened;
let page: Page;
let cdp: CDPSession;
beforeAll(async () => {
  opened = await openApp({ width: 360, height: 740 }, true);
  page = opened.page;
  cdp = await page.context().newCDPSession(page);
  await screen(2);
  await page.fill('.seed input', 'map-1');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.locator('.map-host canvas').waitFor({ timeout: 60_000 });
});
afterAll(() => opened.close());

const screen = (pixels: number, width = 360, height = 740): Promise<unknown> =>
  cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: pixels, mobile: true });

/** The map as it is drawn, once it rests: a short mark of all its pixels. */
async function drawn(): Promise<string> {
  await page.waitForTimeout(600);
  const url = await page.locator('.map-host canvas').evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL());
  return createHash('sha256').update(url).digest('hex');
}
const across = (): Promise<number> => page.locator('.map-host canvas').evaluate(canvas => (canvas as HTMLCanvasElement).width);
const look = (nation: string): Promise<void> => page.click(`.picker label:has-text("${nation}")`);
const scroll = (to: number): Promise<void> => page.evaluate(top => window.scrollTo(0, top), to);

test('where the screen comes to have other pixels, land and lines are painted for them together', async () => {
  await look('China');
  const fine = await drawn();
  await screen(1);
  await expect.poll(across).toBe(360);
  const coarse = await drawn();
  await look('Japan');
  await look('China');
  expect(await drawn()).toBe(coarse);
  await screen(2);
  await expect.poll(across).toBe(720);
  expect(await drawn()).toBe(fine);
});

test('out of sight the window may grow, turn and come back: the map is the same', async () => {
  const before = await drawn();
  await scroll(600);
  for (const [pixels, width, height] of [
    [1, 1280, 720],
    [1, 360, 740],
    [2, 740, 360],
    [1, 740, 360],
    [1, 360, 740],
    [2, 360, 740],
  ] as const) {
    await screen(pixels, width, height);
    await page.waitForTimeout(60);
    await look('Japan');
    await look('China');
  }
  await scroll(0);
  expect(await drawn()).toBe(before);
  expect(opened.errors).toEqual([]);
});
