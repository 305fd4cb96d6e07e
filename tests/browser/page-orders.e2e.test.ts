import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { openApp, playTurn } from './page-driver.ts';

let opened: Opened;
let page: Page;
beforeAll(async () => {
  opened = await openApp({ width: 1280, height: 800 });
  page = opened.page;
  await page.click('label:has-text("The 2014 pivot")');
  await page.click('.seats label:has-text("North Korea")');
  await page.fill('.seed input', 'orders-1');
  await page.click('#play');
  await page.click('main.brief button.primary');
});
afterAll(() => opened.close());

test('a length that was drawn is told as about so many turns', async () => {
  expect(await page.locator('.when').textContent()).toContain('turn 1 of about 12');
});

test('after an undo Enter seals nothing', async () => {
  await page.click('[data-move]:not([aria-disabled=true])');
  await page.click('.card-foot button.primary');
  expect(await page.locator('.slot button').count()).toBe(1);
  await page.keyboard.press('u');
  expect(await page.locator('.slot button').count()).toBe(0);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('seal');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await page.locator('main.desk').count()).toBe(1);
  await page.keyboard.press('Escape');
});

test('the card of a provocation says what crisis it may open', async () => {
  const test = page.locator('button.line[data-move="nuclear-test"]:not([aria-disabled=true])');
  for (let turn = 1; turn < 9 && (await test.count()) === 0; turn++) {
    await playTurn(page);
    await page.click('#turn-page');
    await page.locator('#seal').waitFor();
  }
  await test.click();
  expect(await page.locator('.risk').textContent()).toMatch(
    /^It opens a crisis with .+ (\d+|under 1) times in 100, at the rung of [a-z ]+\./,
  );
  expect(opened.errors).toEqual([]);
});
