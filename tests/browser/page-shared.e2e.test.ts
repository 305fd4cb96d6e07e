import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp } from './page-driver.ts';

/** Two at one machine deal with each other: what people will say has no odds, and a yes that would come to nothing says so. */
let opened: Opened;
let page: Page;
/** Russia and North Korea, from the front page. */
async function twoBegin(): Promise<void> {
  await page.click('label:has-text("The 2014 pivot")');
  await page.fill('.seed input', 'shared-1');
  await page.click('.modes label:has-text("Several")');
  await page.click('.seats label:has-text("North Korea")');
  await page.click('#play');
}
beforeAll(async () => {
  opened = await openApp({ width: 1280, height: 800 });
  page = opened.page;
  await twoBegin();
});
afterAll(() => opened.close());

async function sitDown(): Promise<void> {
  await page.click('#lift');
  await page.click('main.brief button.primary');
}

/** Choose the first of what can be chosen in a half that says something. */
async function choose(half: number, says: string): Promise<void> {
  const select = page.locator('.half select').nth(half);
  const value = await select.locator(`option:not(:disabled):has-text("${says}")`).first().getAttribute('value');
  await select.selectOption(value);
}

/** North Korea offers Russia an envoy for the debt; Russia lifts the cover and is asked. */
async function offerForDebt(): Promise<void> {
  await page.click('.picker label:has-text("RUS"), .picker label:has-text("Russia")');
  await page.keyboard.press('o');
  await choose(0, 'envoy');
  await choose(1, 'Write off 90%');
  expect(await page.locator('.odds').textContent()).toContain('Up to Russia');
  await page.click('.card-foot button.primary');
  await page.waitForTimeout(200);
  await page.click('#seal');
  await page.locator('main.cover').waitFor();
  await page.click('#lift');
}

test('an order that asks a person has no odds of that person, but what it would weigh', async () => {
  await sitDown();
  await page.click('[data-move="visit"]');
  expect(await page.locator('.odds').textContent()).toContain('Up to North Korea, who answers at this machine');
  expect(await page.locator('.odds .door, .odds-line').count()).toBe(0);
  // In quiet text, with room.
  const quiet = await page.locator('.odds p').evaluate(p => [getComputedStyle(p).fontWeight, p.getBoundingClientRect().height] as const);
  expect(quiet[0]).toBe('400');
  expect(quiet[1]).toBeLessThan(90);
  expect(await page.locator('.card .bars').count()).toBe(2);
  expect(await page.locator('.card').textContent()).not.toContain('Weighed by the odds');
  await page.click('.card-foot button:has-text("Close")');
});

test('asked for what one has ordered in another size, the answer says that a yes comes to nothing', async () => {
  await page.click('[data-move="write-off-debt"]');
  await page.click('.choices label:has-text("50%")');
  await page.click('.card-foot button.primary');
  await page.waitForTimeout(200);
  await page.click('#seal');
  await page.locator('main.cover').waitFor();
  await sitDown();
  await offerForDebt();
  const asked = page.locator('.asked', { hasText: 'write off 90%' });
  expect(await asked.locator('.blocked').first().textContent()).toBe(
    'A yes would come to nothing: your own order stands against it (Write off 50% of what North Korea owes).',
  );
  await inspect(page, 'shared-answers');
  expect(opened.errors).toEqual([]);
});

test('what a yes is worth is the value of a yes, less what it costs in attention and in public, less the value of a no', async () => {
  await page.reload();
  await twoBegin();
  await sitDown();
  await page.click('#seal');
  await page.locator('main.cover').waitFor();
  await sitDown();
  await offerForDebt();
  const asked = page.locator('.asked', { hasText: 'write off 90%' });
  const total = (await asked.locator('.bars tfoot .num .door').textContent())!.split(',')[0]!;
  await asked.locator('.bars tfoot .num .door').click();
  const rows = page.locator('dialog[open] .causes tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(3);
  expect(await page.locator('dialog[open] .causes').textContent()).toContain('The attention it takes');
  const figures = await page.locator('dialog[open] .causes tbody .num').allTextContents();
  const sum = figures.map(text => Number(text.replace('\u2212 ', '-').replace('\u2212', '-'))).reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(Number(total.replace('\u2212', '-')), 1);
});
