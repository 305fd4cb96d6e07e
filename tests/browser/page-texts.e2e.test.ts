import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Match } from '../../src/match/match.ts';
import { inForce, met, refused } from '../text-games.ts';
import { type Opened, openPage } from './chromium.ts';
import { forget, inspect, noCanvas, openApp, press, tabTo, turned } from './page-driver.ts';

/** Open a game as a saved file. */
async function load(page: Page, { record }: Match): Promise<void> {
  await forget(page);
  await page.goto(inject('app'));
  await page.locator('.import input').waitFor({ state: 'attached' });
  await page.setInputFiles('.import input', {
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await page.locator('main.brief').waitFor();
  expect(await page.locator('.note').first().textContent()).toContain('gives the same world');
  await page.locator('.note button').click();
  await page.click('main.brief .actions button.primary');
  await page.locator('main.desk').waitFor();
}

const reckoned = (page: Page) => page.locator('.outcome:not(.waits)').waitFor();
const clauses = (page: Page) => page.locator('.drafted > li').count();

describe('by mouse', () => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await openApp({ width: 1280, height: 800 });
    page = opened.page;
  });
  afterAll(() => opened.close());

  test('the table says who sits', async () => {
    await load(page, met());
    await page.click('#tab-table');
    expect(await page.locator('.sitting h3').textContent()).toBe('An inter-Korean round');
    expect(await page.locator('.sitters li').count()).toBe(2);
    await inspect(page, 'page-table-session');
  });

  test('a text is drafted clause by clause, and shows who would sign and why not', async () => {
    await page.click('#draft-text');
    expect(await page.locator('#table-it').isDisabled()).toBe(true);
    await page.locator('.parties label', { hasText: 'PRK' }).click();
    await page.locator('#clause-deed').selectOption({ index: 1 });
    await page.click('#add-clause');
    await page.locator('.parties label', { hasText: 'KOR' }).click();
    await page.locator('#clause-deed').selectOption({ index: 1 });
    await page.click('#add-clause');
    expect(await clauses(page)).toBe(2);
    await reckoned(page);
    expect(await page.locator('.signing li').count()).toBe(1);
    await page.locator('.signing summary').click();
    expect(await page.locator('.signing .bars tbody tr').count()).toBeGreaterThan(1);
    expect(await page.locator('.home tbody tr').count()).toBeGreaterThan(2);
    await inspect(page, 'page-text');
  });

  test('the odds of a text, and what it brings, answer why', async () => {
    const dialog = page.locator('dialog[open]');
    const odds = await page.locator('.odds .door b').textContent();
    await page.locator('.odds .door').first().click();
    expect(await dialog.locator('.big').textContent()).toContain(odds!);
    await inspect(page, 'page-text-odds');
    await page.keyboard.press('Escape');
    const gain = await page.locator('.outcome .columns tfoot .door').first().textContent();
    await page.locator('.outcome .columns tfoot .door').first().click();
    expect(Number((await dialog.locator('.big').textContent())!.split(' ')[0])).toBeCloseTo(Number(gain!.split(',')[0]), 1);
    await inspect(page, 'page-text-gain');
    await page.keyboard.press('Escape');
    const refusal = page.locator('.outcome .columns tr', { hasText: 'If it is refused at home' }).locator('.door');
    const costs = (await refusal.textContent())!;
    await refusal.click();
    expect(costs).toContain((await dialog.locator('.big').textContent())!.trim());
    expect(await dialog.locator('.groups tbody tr').count()).toBeGreaterThanOrEqual(3);
    await inspect(page, 'page-text-refusal');
    await page.keyboard.press('Escape');
    await page.locator('.outcome .spread .door').last().click();
    expect(await dialog.locator('h2').textContent()).toBe('Weighed by the odds');
    await page.keyboard.press('Escape');
  });

  test('terms are changed, clauses change places and go', async () => {
    await page.click('#clause-1-edit');
    await page.locator('.terms label', { hasText: 'clause 1' }).click();
    expect(await page.locator('.drafted > li').nth(1).textContent()).toContain('once clause 1 is done');
    expect(await page.locator('#clause-0-down').isDisabled()).toBe(true);
    await page.locator('.terms label', { hasText: 'nothing' }).click();
    await inspect(page, 'page-text-terms');
    await page.click('#clause-0-down');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('clause-1-up');
    await page.locator('#clause-deed').selectOption({ index: 1 });
    await page.click('#add-clause');
    await page.click('#clause-2-remove');
    expect(await clauses(page)).toBe(2);
    await reckoned(page);
  });

  test('closing it loses nothing, and tabling it adds it to the orders for two points', async () => {
    await page.locator('.card-foot button', { hasText: 'Close' }).click();
    expect(await page.locator('#draft-text').textContent()).toContain('2 clauses');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('draft-text');
    await page.click('#draft-text');
    await reckoned(page);
    expect(await page.locator('.rings .would').count()).toBe(2);
    await page.click('#table-it');
    expect(await page.locator('.slot .read').count()).toBe(1);
    expect(await page.locator('.rings .spent').count()).toBe(2);
    // It can be read again as it is tabled, and stays among the orders.
    await page.click('.slot .read');
    expect(await page.locator('.card > .communique li').count()).toBe(2);
    expect(await page.locator('#table-it').count()).toBe(0);
    await page.click('.card-foot button.primary');
    expect(await page.locator('.slot .read').count()).toBe(1);
    await page.click('#seal');
    await turned(page);
  });

  test('what was refused lies on the table to be countered', async () => {
    await load(page, refused());
    await page.click('#tab-table');
    await page.locator('[id^=counter-]').click();
    expect(await clauses(page)).toBe(1);
    await reckoned(page);
    await page.locator('.views label').last().click();
    expect(await page.locator('.ledger').textContent()).toContain('No text has been signed');
  });

  test('the ledger says who owes what by when, what trust is at stake, and why', async () => {
    await load(page, inForce());
    await page.click('#tab-table');
    await page.locator('.views label').last().click();
    expect(await page.locator('.debts tbody tr').count()).toBe(2);
    expect(await page.locator('.debts .state').allTextContents()).toEqual([expect.stringMatching(/^owedby /), 'owedwaits for clause 1']);
    await inspect(page, 'page-ledger');
    await page.locator('.debts .door').first().click();
    expect(await page.locator('dialog[open] h2').textContent()).toBe('Trust at stake, clause 1');
    await inspect(page, 'page-why-stake');
    await page.keyboard.press('Escape');
    await page.locator('.ledger label').last().click();
    expect(await page.locator('.debts tbody tr').count()).toBe(1);
    expect(opened.errors).toEqual([]);
  });
});

describe('by keyboard alone, on a phone', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ width: 360, height: 740 });
    await opened.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await opened.page.addInitScript(noCanvas);
  });
  afterAll(() => opened.close());

  test('a text is drafted and tabled', async () => {
    const { page } = opened;
    await load(page, met());
    await page.keyboard.press('t');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-title');
    await tabTo(page, 'input[name=clause-party]');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, '#clause-deed');
    await page.keyboard.press('ArrowDown');
    await press(page, '#add-clause');
    expect(await clauses(page)).toBe(1);
    await reckoned(page);
    await inspect(page, 'page-text-phone');
    await press(page, '#clause-0-edit');
    await tabTo(page, 'input[name=due0]');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.clause-says').textContent()).toContain('within 3 turns');
    await press(page, '#table-it');
    expect(await page.locator('.slot .read').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('draft-text');
    expect(opened.errors).toEqual([]);
  });

  test('what signing beyond its language costs fits the screen, seven columns and all', async () => {
    const { page } = opened;
    await load(page, met());
    await page.click('#tab-table');
    await page.click('#draft-text');
    await page.locator('.parties label').last().click();
    const dismantle = await page.locator('#clause-deed option', { hasText: 'Dismantle' }).getAttribute('value');
    await page.locator('#clause-deed').selectOption(dismantle);
    await page.click('#add-clause');
    await reckoned(page);
    await page.locator('.signing summary').first().click();
    await page.locator('.signing tr', { hasText: 'Beyond what it says' }).locator('.door').first().click();
    const sheet = page.locator('dialog[open]');
    expect(await sheet.locator('thead th').count()).toBe(7);
    expect(await sheet.evaluate(at => at.scrollWidth - at.clientWidth)).toBeLessThanOrEqual(0);
    await inspect(page, 'page-why-face-phone');
  });
});
