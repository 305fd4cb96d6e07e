import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { inspect, noCanvas, playTurn } from './page-driver.ts';

let opened: Opened;
let page: Page;
beforeAll(async () => {
  opened = await openPage({ width: 1280, height: 800 });
  page = opened.page;
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.addInitScript(noCanvas);
  await page.goto(inject('app'));
});
afterAll(() => opened.close());

/** The first figure of a text such as `97, odds of no veto`. */
const figureOf = (text: string | null): number => Number(text!.split(',')[0]);

test('a draft in the Council says how likely it passes and who may veto it', async () => {
  await page.click('label:has-text("First game")');
  await page.locator('label', { hasText: 'United States' }).first().click();
  await page.fill('.seed input', 'amber-ferry-41');
  await page.click('#play');
  await page.click('main.brief button.primary');
  for (let turn = 0; turn < 3 && (await page.locator('[data-move="un-draft"].illegal').count()) > 0; turn++) {
    await playTurn(page);
    await page.click('#turn-page');
  }
  await page.click('[data-move="un-draft"]');
  expect(await page.locator('.odds').textContent()).toContain('It passes unless China or Russia vetoes it');
  expect(await page.locator('.weighs').count()).toBe(2);
  expect(await page.locator('.weighs summary').first().textContent()).toMatch(/yes \d+, abstains \d+, vetoes \d+ times in 100/);
  await inspect(page, 'page-vote');
});

test('and why: the odds that none vetoes are multiplied, each made of three answers', async () => {
  const shown = figureOf(await page.locator('.odds b').textContent());
  await page.locator('.odds .door').first().click();
  const dialog = page.locator('dialog[open]');
  expect(await dialog.locator('h2').textContent()).toBe('Odds of no veto, both together');
  const each = (await dialog.locator('.causes tbody .door').allTextContents()).map(figureOf);
  expect(Math.abs(each.reduce((product, odds) => (product * odds) / 100, 100) - shown)).toBeLessThan(1.5);
  await dialog.locator('.causes tbody .door').last().click();
  expect(await dialog.locator('h2').textContent()).toBe('Odds of no veto, Russia');
  const answers = (await dialog.locator('.causes').first().locator('tbody td:last-child').allTextContents()).map(Number);
  expect(answers).toHaveLength(3);
  expect(Math.abs(answers.reduce((sum, odds) => sum + odds, 0) - 100)).toBeLessThanOrEqual(1);
  await inspect(page, 'page-vote-why');
  await page.keyboard.press('Escape');
  expect(opened.errors).toEqual([]);
});
