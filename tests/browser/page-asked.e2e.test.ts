import { beforeAll, expect, test } from 'vitest';
import { appFor, inspect, playTurn } from './page-driver.ts';

/** What players ask: which of two, what is left unspent, what changed, why not, what a good score is, what a word means. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;
beforeAll(async () => {
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'asked-1');
  await page.click('#play');
});

const text = (selector: string) => page.locator(selector).first().textContent();

test('the brief says what a good score is: walking away, and what agents make of the seat', async () => {
  const said = await page.locator('main.brief').textContent();
  expect(said).toMatch(
    /What a good score is here\s*Walking away gives [\d.]+: .* Agents in this seat end at [\d.]+ in the middle, and above [\d.]+/,
  );
  await page.click('main.brief button.primary');
});

test('two orders stand side by side, each figure a door; the reader turns to the other and lets it go', async () => {
  await page.click('[data-move="fund-railway"]');
  await page.click('#compare');
  await page.click('.card-foot button:has-text("Close")');
  await page.click('[data-move="visit"]');
  const table = page.locator('.compared');
  await table.waitFor();
  expect(await table.locator('thead th').count()).toBe(3);
  // The figure beside is the one its own card has.
  const beside = await table.locator('tbody tr:has-text("If it happens") td').first().textContent();
  await inspect(page, 'asked-compare');
  await table.locator('tbody tr:has-text("If it happens") .door').first().click();
  expect(await text('dialog')).toContain('railway');
  await page.keyboard.press('Escape');
  await table.locator('button:has-text("Turn to the other")').click();
  expect(await text('#card-title')).toContain('railway');
  expect(await page.locator('.card .bars tfoot .num').first().textContent()).toContain(beside!.split(',')[0]!);
  await page.click('.compared button:has-text("Let it go")');
  expect(await page.locator('.compared').count()).toBe(0);
  await page.click('.card-foot button.primary');
});

test('what is paid before a public says what it is made of, and leads to its rule', async () => {
  await page.click('[data-move="visit"]');
  const row = page.locator('.card .bars tr', { hasText: 'Before your own public' });
  const shown = /^[^,]+/.exec((await row.locator('.door').textContent())!)![0];
  await row.locator('.door').click();
  await expect.poll(() => text('dialog[open] tfoot .num')).toBe(shown);
  expect(await text('dialog[open] .causes')).toContain('part of a summit that this rank is');
  // Factors are multiplied, what is inside one stands in small; goals it does not move are named below the sum.
  expect(await text('dialog[open] .causes')).toContain('\u00d7 ');
  expect(await page.locator('dialog[open] .causes .fine').count()).toBeGreaterThan(0);
  expect(await text('.card .bars .still')).toMatch(/^Not moved: /);
  await inspect(page, 'asked-public');
  await page.click('dialog[open] button:has-text("The rule: Visit")');
  await expect.poll(() => page.locator('dialog[open]').last().textContent()).toContain('points of value of a summit');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.click('.card-foot button:has-text("Close")');
});

test('what would help most stands in lines as wide as the card', async () => {
  const moves = await page.locator('[data-move]').count();
  for (let k = 0; k < moves && (await page.locator('.card .help').count()) === 0; k++) {
    await page.keyboard.press('Escape');
    await page.locator('[data-move]').nth(k).click();
  }
  const [says, box] = await Promise.all(['.card .help p', '.card .help'].map(at => page.locator(at).boundingBox()));
  expect(says!.width).toBeGreaterThan(0.7 * box!.width);
  await inspect(page, 'asked-help');
  await page.keyboard.press('Escape');
});

test('beside the goal that decides for an adviser stands what the card comes to in all', async () => {
  await page.keyboard.press('Escape');
  await page.click('button:has-text("Ask your advisers")');
  const row = page.locator('.advisers li:has(.door)').first();
  const inAll = (await row.locator('.door:has-text("in all")').textContent())!.split(',')[0]!;
  await inspect(page, 'asked-advisers');
  await row.locator('button:has-text("Look at it")').click();
  const card = await page.locator('.card .bars tfoot .door, .card .spread .door').allTextContents();
  expect(card.map(of => Number(of.split(',')[0]!.replace('\u2212', '-')).toFixed(1))).toContain(
    Number(inAll.replace('\u2212', '-')).toFixed(1),
  );
  await page.keyboard.press('Escape');
});

test('attention that would be lost is told beside the seal', async () => {
  expect(await text('.unspent')).toContain('3 points unspent');
});

test('the page says goal by goal what the turn changed, and its sum is the change of the value', async () => {
  await page.waitForTimeout(200);
  await playTurn(page);
  const total = Number((await text('.changed tfoot .num'))!.replace('\u2212', '-'));
  const value = Number((await page.locator('.figures p').first().locator('span').last().textContent())!.replace('\u2212', '-'));
  expect(Math.abs(total - value)).toBeLessThanOrEqual(0.051);
  await page.locator('.changed tbody .door').first().click();
  await page.locator('dialog[open] .sides').waitFor();
  expect((await page.locator('dialog[open] .sides th').allTextContents()).map(head => head.trim())).toEqual(['Before', 'After']);
  // What moved it leads to what was done.
  await page.locator('dialog[open] .read-from .door').first().click();
  await page.locator('dialog[open] .causes td:has-text("Opening")').waitFor();
  await page.keyboard.press('Escape');
});

let odds = '';
test('why somebody said no is told by what it was believed to weigh when it was asked', async () => {
  // A summit that Tokyo is asked for in this season is refused nearly always: ask until it is.
  for (let turn = 0; turn < 3 && (await page.locator('.your-orders .door:has-text("Why?")').count()) === 0; turn++) {
    await page.click('#turn-page');
    if ((await page.locator('main.desk').count()) === 0) break;
    await page.click('.picker label:has-text("Japan")');
    await page.click('[data-move="visit"]');
    await page.click('.choices label:has-text("minister")');
    odds = (await text('.card .odds b'))!;
    await page.click('.card-foot button.primary');
    await page.waitForTimeout(200);
    await playTurn(page);
  }
  // It is told once.
  expect(await page.locator('.your-orders > div:first-child li:has-text("Japan")').count()).toBe(1);
  await page.locator('.your-orders .door:has-text("Why?")').first().click();
  expect(await text('dialog')).toMatch(/Why Japan said no/);
  // The odds that its card showed, and not what they would be by now.
  expect(await text('dialog .big')).toMatch(new RegExp(`^${odds}\\b`));
  await inspect(page, 'asked-refused');
  await page.keyboard.press('Escape');
});

test('a word of the field is found in the manual', async () => {
  await page.keyboard.press('m');
  await page.click('dialog .sections button:has-text("Words")');
  expect(await page.locator('dialog .entry').count()).toBeGreaterThan(20);
  await page.fill('dialog input[type=search]', 'walk-away');
  expect(await text('dialog .entry h3')).toBe('Walk-away');
});
