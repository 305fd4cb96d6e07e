import { expect, inject, test } from 'vitest';
import { appFor, inspect } from './page-driver.ts';

const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

test('a link opens the manual at an entry, with its numbers and their sources', async () => {
  // A link is followed from elsewhere.
  await page.goto('about:blank');
  await page.goto(`${inject('app')}#manual=move.write-off-debt`);
  const entry = page.locator('.entry.asked-for');
  await entry.waitFor();
  expect(await entry.locator('h3').textContent()).toBe('Write off debt');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Write off debt');
  await entry.locator('summary').click();
  const sources = await entry.locator('tbody td:nth-child(2)').allTextContents();
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.every(text => text.trim() !== '')).toBe(true);
  await inspect(page, 'page-manual');
});

test('unasked it opens on how a game is played, with what else it holds', async () => {
  await page.goto('about:blank');
  await page.goto(`${inject('app')}#manual`);
  await page.locator('.entry').first().waitFor();
  expect(await page.locator('.entry h3').first().textContent()).toBe('How a turn goes');
  expect(await page.locator('.contents li').count()).toBe((await page.locator('.sections button').count()) - 1);
  await inspect(page, 'page-manual-open');
  await page.click('.contents button:has-text("Moves")');
  expect(await page.locator('.entry h3').count()).toBeGreaterThan(50);
});

test('a search finds what speaks of a thing, wherever it stands', async () => {
  await page.fill('.search input', 'fire engines');
  await expect.poll(() => page.locator('.manual-head [role=status]').textContent()).toMatch(/found/);
  expect((await page.locator('.entry h3').allTextContents()).length).toBeGreaterThan(0);
  await page.fill('.search input', 'zebra crossing');
  await expect.poll(() => page.locator('.manual-head [role=status]').textContent()).toBe('Nothing found.');
  await page.fill('.search input', '');
});

test('another section is read from its top', async () => {
  const top = () => page.evaluate(() => document.querySelector('.manual .entries')!.scrollTop);
  await page.evaluate(() => document.querySelector('.manual .entries')!.scrollTo(0, 900));
  expect(await top()).toBeGreaterThan(0);
  await page.click('.sections button:has-text("Rules")');
  await expect.poll(top).toBe(0);
});

test('every claim of the article is there, says what rests on it, and can be seen in a game', async () => {
  await page.click('.sections button:has-text("Claims")');
  expect(await page.locator('.entry').count()).toBe(32);
  await page.locator('.entry', { hasText: 'Write off debt' }).first().locator('.behind button:has-text("Write off debt")').click();
  expect(await page.locator('.entry.asked-for h3').textContent()).toBe('Write off debt');
  await page.locator('.entry.asked-for .claim').first().click();
  await page.locator('.entry.asked-for .see button').click();
  await page.locator('main.brief').waitFor();
  expect(await page.locator('.note').textContent()).toMatch(/^A\d+\. /);
});

test('from a card, a claim opens over the desk, and closing it leaves the card as it was', async () => {
  await page.click('main.brief button.primary');
  await page.click('[data-move="write-off-debt"]');
  await page.locator('.card .claim').first().click();
  await page.locator('dialog.manual .entry.asked-for').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.manual').waitFor({ state: 'detached' });
  expect(await page.locator('#card-title').textContent()).toBe('Write off debt');
  await page.keyboard.press('m');
  await page.locator('dialog.manual').waitFor();
  expect(opened.errors).toEqual([]);
});
