import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp, toPaper, turned } from './page-driver.ts';

/** With the system's own colours laid over the page, nothing that a fill or a shadow says may go unsaid. */
let opened: Opened;
let page: Page;
beforeEach(async () => {
  opened = await openApp({ width: 1280, height: 800 });
  page = opened.page;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'cedar-gate-12');
  await page.click('#play');
  await page.click('main.brief button.primary');
});
afterEach(() => opened.close());

const styleOf = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
/** Whether a filled mark stands out from what it lies on. */
const isInked = async (selector: string): Promise<boolean> => {
  const [own, under] = [await styleOf(selector, 'background-color'), await styleOf('html', 'background-color')];
  return own !== under && own !== 'rgba(0, 0, 0, 0)';
};

test('on the desk: the tab, the nation, the points spent and the bars', async () => {
  for (const [chosen, other] of [
    ['.tabs [aria-selected=true]', '.tabs [aria-selected=false]'],
    ['.picker label.chosen', '.picker label:not(.chosen)'],
  ] as const)
    expect(await styleOf(chosen, 'border-bottom-width'), chosen).not.toBe(await styleOf(other, 'border-bottom-width'));
  await page.click('[data-move="write-off-debt"]');
  await page.locator('.bars .bar:not(.lost)').first().waitFor();
  expect(await isInked('.bars .bar:not(.lost)')).toBe(true);
  await page.click('.card-foot button.primary');
  await page.locator('.rings .spent').first().waitFor();
  expect(await isInked('.rings .spent')).toBe(true);
  expect(await isInked('.rings i:not(.spent)')).toBe(false);
  await inspect(page, 'forced-desk');
});

test('which of yes and no was pressed; and at the end the discs, bands and diamonds', async () => {
  let asked = 0;
  for (let turn = 1; turn <= 4; turn++) {
    await page.click('#seal');
    // An empty envelope takes a second click.
    await page.waitForTimeout(500);
    if ((await page.locator('main.desk').count()) > 0) await page.click('#seal');
    await turned(page);
    if ((await page.locator('main.answers').count()) > 0) {
      asked++;
      for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
      const [pressed, other] = ['true', 'false'].map(is => styleOf(`.reply [aria-pressed=${is}]`, 'background-color'));
      expect(await pressed).not.toBe(await other);
      await page.click('#play-turn');
      await toPaper(page);
    }
    await page.click('#turn-page');
    await page.locator('main.desk, main.debrief').waitFor();
  }
  expect(asked).toBeGreaterThan(0);
  for (const mark of ['.payoffs .disc', '.beliefs .band', '.beliefs .diamond', '.legend .band'])
    expect(await isInked(mark), mark).toBe(true);
  await inspect(page, 'forced-debrief');
});
