import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { atHeading, inspect, noCanvas, press, tabTo } from './page-driver.ts';

let opened: Opened | null = null;
afterEach(async () => {
  expect(opened?.errors).toEqual([]);
  await opened?.close();
  opened = null;
});

interface Wish {
  readonly size?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly colorScheme?: 'light' | 'dark';
  readonly withMap?: boolean;
}

/** A first turn sealed with one order, and its questions answered: the screen on which it is played. */
async function sealed({ size = { width: 1280, height: 800 }, reducedMotion, colorScheme = 'light', withMap = false }: Wish): Promise<Page> {
  opened = await openPage(size);
  const { page } = opened;
  await page.emulateMedia({ reducedMotion: reducedMotion ?? 'no-preference', colorScheme });
  if (!withMap) await page.addInitScript(noCanvas);
  await page.addInitScript(watch);
  await page.goto(inject('app'));
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'cedar-gate-12');
  await page.click('#play');
  await page.click('main.brief button.primary');
  if (withMap) await page.locator('.map-side canvas').waitFor({ timeout: 30_000 });
  else await page.locator('.map-message').waitFor();
  await page.click('button.line[data-move="write-off-debt"]');
  await page.click('.card-foot button.primary');
  await page.click('#seal');
  await page.locator('main.answers, main.turn').waitFor();
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
  await page.locator('main.turn').waitFor();
  return page;
}

interface Watched {
  envelopes: number;
  /** Rendered while events are drawn, in how many milliseconds; and how long the turn was on the screen. */
  frames: number;
  drawing: number;
  whole: number;
}
/** From within the page, which misses nothing however busy the machine is. */
function watch(): void {
  const watched: Watched = { envelopes: 0, frames: 0, drawing: 0, whole: 0 };
  Object.assign(window, { watched });
  let last = performance.now();
  let began = 0;
  const frame = (): void => {
    const now = performance.now();
    if (document.querySelector('main.turn') !== null) {
      const sealed = document.querySelectorAll('.envelope').length;
      watched.envelopes = Math.max(watched.envelopes, sealed);
      if (began === 0) began = now;
      if (sealed === 0) {
        watched.frames++;
        watched.drawing += now - last;
      }
    }
    if (began > 0 && document.querySelector('main.paper') === null) watched.whole = now - began;
    last = now;
    requestAnimationFrame(frame);
  };
  frame();
}

const told = (page: Page): Promise<string[]> => page.locator('.came li').allTextContents();
const now = (page: Page): Promise<string | null> => page.locator('.came [aria-current=step]').textContent();
const said = (page: Page): Promise<string | null> => page.locator('[role=status]').first().textContent();

describe('a turn with its map and full motion', () => {
  test('is played from the seals to the front page by itself, in about ten seconds, and smoothly', async () => {
    const page = await sealed({ withMap: true });
    await atHeading(page, 'paper');
    const { envelopes, frames, drawing, whole } = await page.evaluate(() => (window as unknown as Window & { watched: Watched }).watched);
    console.log(
      `frames a second while the map plays at 1280x800: ${((1000 * frames) / drawing).toFixed(1)}; the turn: ${(whole / 1000).toFixed(1)} s`,
    );
    expect(envelopes).toBe(6);
    // Opening and landing alone take two seconds.
    expect(whole).toBeGreaterThan(4000);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  test('is skipped by a key, and by a click', async () => {
    const page = await sealed({});
    await page.keyboard.press('Escape');
    await atHeading(page, 'paper');
    await opened!.close();
    const again = await sealed({ withMap: true });
    await again.click('#read-on');
    await atHeading(again, 'paper');
  });

  test('pauses, steps by keys and buttons, and then waits for the reader', async () => {
    const page = await sealed({ withMap: true });
    await atHeading(page, 'turn');
    await page.keyboard.press('p');
    expect(await page.locator('#pause').textContent()).toBe('Play');
    // However far it has come by now, back to the first.
    for (let k = 0; k < 8; k++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => now(page)).toMatch(/^1 /);
    expect(await page.locator('.envelope').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => now(page)).toMatch(/^2 /);
    await expect.poll(() => said(page)).toMatch(/^2 of \d: /);
    await inspect(page, 'page-turn-desktop');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => now(page)).toMatch(/^1 /);
    await page.click('#step-on');
    await expect.poll(() => now(page)).toMatch(/^2 /);
    await page.waitForTimeout(2500);
    expect(await now(page), 'it stands while it is paused').toMatch(/^2 /);
    await page.click('#pause');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('read-on');
    expect(await page.locator('main.turn').count()).toBe(1);
    await page.keyboard.press('Enter');
    await atHeading(page, 'paper');
  });

  test('closed while it is played, goes on at the paper', async () => {
    const page = await sealed({ withMap: true });
    await page.keyboard.press('p');
    await page.waitForTimeout(400);
    await page.reload();
    await page.locator('.games button, .resume button').first().click();
    await atHeading(page, 'paper');
  });
});

describe('a turn in cuts', () => {
  test.each([
    { name: 'reduced motion, dark phone', size: { width: 360, height: 740 }, reducedMotion: 'reduce', colorScheme: 'dark', withMap: true },
    { name: 'no map, light desktop', size: { width: 1280, height: 800 }, reducedMotion: 'no-preference', colorScheme: 'light' },
    { name: 'no map, dark phone', size: { width: 360, height: 740 }, reducedMotion: 'reduce', colorScheme: 'dark' },
  ] as const)('$name: all is there at once, nothing waits, one key goes on', async wish => {
    const page = await sealed(wish);
    await atHeading(page, 'turn');
    expect(await page.locator('.envelope').count()).toBe(0);
    expect(await page.locator('.slip').count()).toBe(6);
    expect(await page.locator('.slip').nth(2).textContent()).toContain('Write off');
    expect((await told(page)).length).toBeGreaterThan(1);
    expect(await page.locator('#read-on').textContent()).toBe('Read the newspaper');
    await inspect(page, `page-turn-${wish.name.replaceAll(/\W+/g, '-')}`);
    await page.waitForTimeout(2500);
    expect(await page.locator('main.turn').count(), 'it waits for the reader').toBe(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => now(page)).toMatch(/^2 /);
    await tabTo(page, '.came li:first-child button');
    await page.keyboard.press('Enter');
    await expect.poll(() => now(page)).toMatch(/^1 /);
    await press(page, '#read-on');
    await atHeading(page, 'paper');
    // What was played is what is printed.
    expect(await page.locator('.your-orders').textContent()).toContain('Russia');
  });
});

/** By how many pixels what a card says goes beyond its edge. */
const cutOff = (page: Page): Promise<number> =>
  page.locator('.slip').evaluateAll(slips => Math.max(...slips.map(slip => slip.scrollHeight - slip.clientHeight)));

test('on a phone no card of orders cuts what it says, sealed or open', async () => {
  const page = await sealed({ size: { width: 360, height: 740 }, withMap: true });
  await page.locator('.slips.sealed').waitFor();
  await page.keyboard.press('p');
  // An envelope may hold any of the orders: the longest a card has to say.
  await page
    .locator('.slip li')
    .first()
    .evaluate(li => {
      li.textContent =
        'Offer to the United States: make a gesture about the past to South Korea, if the leader of the United States travels to Japan. '.repeat(
          3,
        );
    });
  expect(await page.locator('.slips.sealed').count()).toBe(1);
  expect(await cutOff(page)).toBeLessThanOrEqual(1);
});

test('what is told now stays in sight, however much was told before it', async () => {
  const page = await sealed({ size: { width: 1280, height: 640 }, reducedMotion: 'reduce', withMap: true });
  const events = await page.locator('.came li').count();
  expect(events).toBeGreaterThan(2);
  for (let k = 1; k < events; k++) await page.click('#step-on');
  const within = await page.locator('.came [aria-current=step]').evaluate(now => {
    const [item, panel] = [now.getBoundingClientRect(), now.closest('.panel')!.getBoundingClientRect()];
    return item.top >= panel.top && item.bottom <= panel.bottom;
  });
  expect(within).toBe(true);
});
