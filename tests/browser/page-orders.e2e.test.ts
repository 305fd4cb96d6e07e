import { beforeAll, expect, inject, test } from 'vitest';
import { appFor, inspect, playTurn } from './page-driver.ts';

const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;
beforeAll(async () => {
  await page.click('label:has-text("The 2014 pivot")');
  await page.click('.seats label:has-text("North Korea")');
  await page.fill('.seed input', 'orders-1');
  await page.click('#play');
  await page.click('main.brief button.primary');
});

test('a length that was drawn is told as about so many turns', async () => {
  expect(await page.locator('.when').textContent()).toContain('turn 1 of about 12');
});

test('after an undo Enter seals nothing', async () => {
  await page.click('[data-move]:not([aria-disabled=true])');
  await page.click('.card-foot button.primary');
  expect(await page.locator('.slot .read').count()).toBe(1);
  await page.keyboard.press('u');
  expect(await page.locator('.slot .read').count()).toBe(0);
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('seal');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await page.locator('main.desk').count()).toBe(1);
  await page.keyboard.press('Escape');
});

const drafted = () => page.locator('.slot .read').count();

test('an order under its seal opens its card again; only its cross removes it, and that can be undone where it is told', async () => {
  await page.click('[data-move]:not([aria-disabled=true])');
  await page.click('.card-foot button.primary');
  await page.click('.slot .read');
  expect(await page.locator('.card #take-back').count()).toBe(1);
  expect(await drafted()).toBe(1);
  await page.click('.card-foot button.primary');
  expect(await page.locator('.card').count()).toBe(0);
  await page.click('.slot .remove');
  expect(await drafted()).toBe(0);
  await page.click('#note-act');
  expect(await drafted()).toBe(1);
  expect(await page.locator('#note-act').count()).toBe(0);
  await page.click('.slot .read');
  await page.click('#take-back');
  expect(await drafted()).toBe(0);
  await page.keyboard.press('Escape');
});

test('turning to the other of two compared turns to its nation too', async () => {
  const towards = (nation: string) => page.click(`.moves .picker label:has-text("${nation}")`);
  await towards('Japan');
  await page.locator('.lines [data-move]').first().click();
  const first = await page.locator('#card-title').textContent();
  await page.click('#compare');
  await towards('Russia');
  await page.locator('.lines [data-move]').first().click();
  await page.click('.compared button:has-text("Turn to the other")');
  expect(await page.locator('#card-title').textContent()).toBe(first);
  expect(await page.locator('.moves .picker .chosen').textContent()).toContain('Japan');
  expect(await page.locator('.compared').count()).toBe(1);
  await page.click('.compared button:has-text("Let it go")');
  await page.keyboard.press('Escape');
});

test('two offers to one nation stand side by side, each adds up, and the form keeps what was chosen', async () => {
  await page.click('#make-offer');
  const half = (k: number) => page.locator('.half select').nth(k);
  const open = (k: number) =>
    half(k).evaluate(at => [...(at as HTMLSelectElement).options].flatMap(o => (o.disabled || o.value === '-1' ? [] : [o.value])));
  await half(0).selectOption((await open(0)).at(-1)!);
  await half(1).selectOption((await open(1))[0]!);
  await page.click('#compare');
  await half(1).selectOption((await open(1)).at(-1)!);
  const rows = await page
    .locator('.compared tbody tr')
    .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')));
  const at = rows.findIndex(([label]) => label === 'Weighed by the odds');
  const read = (said: string) => Number.parseFloat(said.replace('\u2212', '-').replace('\u2013', '0'));
  for (const column of [1, 2]) {
    const sum = rows.slice(at + 1).reduce((total, row) => total + read(row[column]!), 0);
    expect(sum).toBeCloseTo(read(rows[2]![column]!), 1);
  }
  const chosen = await half(1).inputValue();
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').count()).toBe(0);
  await page.click('#make-offer');
  expect(await half(1).inputValue()).toBe(chosen);
  await inspect(page, 'offers-compared');
  await page.click('.compared button:has-text("Let it go")');
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

test('what is paid before one\u2019s own public is part of a comparison', async () => {
  await page.goto(inject('app'));
  await page.click('label:has-text("The 2014 pivot")');
  await page.click('.seats label:has-text("South Korea")');
  await page.fill('.seed input', 'orders-2');
  await page.click('#play-chosen');
  await page.click('main.brief button.primary');
  await page.click('.moves .picker label:has-text("North Korea")');
  await page.click('[data-move="visit"]');
  await page.locator('.bars th:has-text("Before your own public")').first().waitFor();
  await page.click('#compare');
  await page.locator('.card .choices label:not(.chosen)').first().click();
  const row = page.locator('.compared tr', { hasText: 'Before your own public' });
  expect(await row.locator('td .door').count()).toBeGreaterThan(0);
  await page.click('.compared button:has-text("Let it go")');
});
