import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { atHeading, inspect, openApp } from './page-driver.ts';

/** The two of a crisis at one machine: what each round came to is told on the cover, and of people no odds. */
let opened: Opened;
let page: Page;
/** A seed whose first turn has an incident on the line between the Koreas. */
const SEED = '17505';
beforeAll(async () => {
  opened = await openApp({ width: 1280, height: 800 });
  page = opened.page;
  await page.fill('.seed input', SEED);
  await page.click('.modes label:has-text("Several")');
  await page.click('.seats label:has-text("Russia")');
  await page.click('.seats label:has-text("South Korea")');
  await page.click('.seats label:has-text("North Korea")');
  await page.click('#play');
});
afterAll(() => opened.close());

const text = (selector: string) => page.locator(selector).first().textContent();
/** From whatever comes before a crisis to the cover of its first round. */
async function onward(): Promise<void> {
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  for (const go of ['#lift', 'main.brief .actions button.primary', '#seal', '#play-turn', '#read-on', '#turn-page'])
    if (await page.locator(go).isVisible()) {
      await page.click(go);
      await page.waitForTimeout(300);
      return;
    }
}
const stance = async (label: string): Promise<void> => {
  await page.click(`.stance label:has-text("${label}")`);
  await page.click('#seal-stance');
  await page.waitForTimeout(600);
};

test('of a person the crisis tells no odds, but what each end would be worth', async () => {
  for (let step = 0; step < 20 && (await page.locator('.cover .round').count()) === 0; step++) await onward();
  await atHeading(page, 'cover');
  expect(await text('.cover .round')).toMatch(/^Round 1 of at most 5\. It stands at mobilisation\.$/);
  expect(await text('[role=status].note')).toBe('');
  await page.click('#lift');
  await atHeading(page, 'crisis');
  expect(await text('main.crisis')).not.toMatch(/steps back under 1 in 100|steps back \d+ in 100/);
  expect(await text('.two')).toContain('No odds are told of people');
  expect(await page.locator('.stance .num').count()).toBe(0);
  await page.locator('.stance .door').first().click();
  await page.locator('dialog.why table').waitFor();
  expect(await text('dialog.why')).not.toContain('Chance');
  await page.waitForTimeout(200);
  await inspect(page, 'crisis-shared-why');
  await page.keyboard.press('Escape');
  await inspect(page, 'crisis-shared');
});

test('nothing lies over a stance before one is chosen', async () => {
  const [last, bar] = await Promise.all([page.locator('.stance').last().boundingBox(), page.locator('#seal-stance').boundingBox()]);
  expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y);
  expect(last!.y + last!.height).toBeLessThanOrEqual(800);
});

test('the cover of the second round says so, and what the first came to', async () => {
  for (let seat = 0; seat < 2; seat++) {
    if (seat > 0) await page.click('#lift');
    await stance((await page.locator('.stance label:has-text("Escalate")').count()) > 0 ? 'Escalate' : 'Stand aside');
  }
  await atHeading(page, 'cover');
  expect(await text('.cover .round')).toMatch(/^Round 2 of at most 5\. It stands at strikes on forces\. Round 1: .*Korea escalate/);
  await inspect(page, 'crisis-shared-cover');
  await page.click('#lift');
  expect(await text('.so-far')).toContain('As far as you can tell');
  expect(opened.errors).toEqual([]);
});
