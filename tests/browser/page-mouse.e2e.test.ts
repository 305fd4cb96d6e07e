import { expect, test } from 'vitest';
import { answerByKeys, appFor, inspect, toPaper, turned } from './page-driver.ts';

const opened = await appFor({ width: 1280, height: 800 }, true);
const { page } = opened;

const slots = () => page.locator('.slot .read').count();

test('orders are added, undone, offered and taken back', async () => {
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'cedar-gate-12');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  expect(await slots()).toBe(1);
  await page.click('text=Undo');
  expect(await slots()).toBe(0);
  await page.click('#make-offer');
  for (const half of await page.locator('.half select').all())
    await half.selectOption(await half.locator('option:not([disabled])').nth(1).getAttribute('value'));
  await page.locator('label:has-text("In secret") input').check();
  expect(await page.locator('.columns section').count()).toBe(2);
  await inspect(page, 'page-offer');
  await page.click('.card-foot button.primary');
  expect(await slots()).toBe(1);
});

test('what third parties feel answers why, down to the numbers of the rule and their sources', async () => {
  await page.click('[data-move="write-off-debt"]');
  await page.locator('.minds .door').first().click();
  const dialog = page.locator('dialog[open]');
  expect(await dialog.locator('h2').textContent()).toBe('Affinity, North Korea towards Russia');
  const figures = (await dialog.locator('.causes').first().locator('td.num').allTextContents()).map(text => Number(text.split(',')[0]));
  expect(Math.abs(figures[0]! + figures[1]! - figures[2]!)).toBeLessThan(0.7);
  expect(await dialog.textContent()).toContain('judgement');
  await inspect(page, 'page-mind');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.minds') !== null)).toBe(true);
  await page.keyboard.press('Escape');
});

test('an illegal move stays visible and says why', async () => {
  const line = page.locator('button.line.illegal').first();
  expect((await line.textContent())!.length).toBeGreaterThan(10);
  await line.click();
  expect(await page.locator('.card-foot button.primary').isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').count()).toBe(0);
});

test('the four advisers speak, and the nation looked at changes', async () => {
  await page.click('#ask-advisers');
  // Those who name the same order speak together.
  const voices = (await page.locator('.advisers h4').allTextContents()).join(', ');
  for (const name of ['Security', 'Economy', 'Home', 'Rank']) expect(voices.split(name).length, name).toBe(2);
  await inspect(page, 'page-advisers');
  await page.keyboard.press('Escape');
  await page.locator('.picker label').first().click();
  expect(await page.locator('.lines h3').first().textContent()).toContain('the United States');
});

test('the table shows what each says on every issue, with the mean and the forecast', async () => {
  await page.keyboard.press('2');
  await page.locator('.table-tab').waitFor();
  expect(await page.locator('.issue').count()).toBe(9);
  expect(await page.locator('.issue').nth(1).locator('.says .door').allTextContents()).toEqual(
    ['95', '90', '85', '95', '95', '15'].map(text => expect.stringMatching(new RegExp(`^${text},`))),
  );
  await inspect(page, 'page-table');
  await page.setViewportSize({ width: 360, height: 740 });
  await inspect(page, 'page-table-phone');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.issue .says .door').first().click();
  expect(await page.locator('dialog[open] h2').textContent()).toBe('Return to the table, United States');
  await page.keyboard.press('Escape');
  await page.locator('.issue td.mean .door').first().click();
  const mean = Number(await page.locator('dialog[open] tfoot .num').textContent());
  const brought = await page.locator('dialog[open] .causes').first().locator('tbody td:last-child').allTextContents();
  expect(Math.abs(brought.map(Number).reduce((a, b) => a + b, 0) - mean)).toBeLessThan(0.4);
  await inspect(page, 'page-issue');
  await page.keyboard.press('Escape');
});

test('a government says by what chance it was chosen, and where that comes from', async () => {
  await page.keyboard.press('4');
  await page
    .locator('.inside .door', { hasText: 'Hedges' })
    .or(page.locator('.inside .door', { hasText: 'Spoils' }))
    .last()
    .click();
  expect(await page.locator('dialog[open] h2').textContent()).toBe('Which government Russia has');
  expect(await page.locator('dialog[open] .claim').first().textContent()).toBe('A22');
  await inspect(page, 'page-government');
  await page.keyboard.press('Escape');
});

test('any number opens its terms, and closing gives the focus back', async () => {
  await page.keyboard.press('4');
  await inspect(page, 'page-nations');
  await page.locator('.pair .door').first().click();
  await page.locator('dialog[open]').waitFor();
  await inspect(page, 'page-why');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('door'))).toBe(true);
  await page.keyboard.press('5');
  await inspect(page, 'page-why-tab');
  await page.keyboard.press('?');
  await inspect(page, 'page-keys');
  await page.keyboard.press('Escape');
});

test('a double click on the way to the next turn does not seal it', async () => {
  await page.click('#seal');
  await turned(page);
  if ((await page.locator('main.answers').count()) > 0) {
    await answerByKeys(page);
    await toPaper(page);
  }
  const box = (await page.locator('#turn-page').boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('#seal').waitFor();
  await page.waitForTimeout(600);
  expect(await page.locator('#seal').count()).toBe(1);
  expect(await page.locator('main.answers, main.paper').count()).toBe(0);
});

test('nothing was said on the console', () => {
  expect(opened.errors).toEqual([]);
});
