import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Match } from '../../src/match/match.ts';
import { placeAt } from '../../src/page/map/geo.ts';
import { homeView, toScreen } from '../../src/page/map/view.ts';
import { inForce, met } from '../text-games.ts';
import type { Opened } from './chromium.ts';
import { forget, inspect, openApp, tabTo } from './page-driver.ts';

/** Open a game as a saved file, its seat South Korea's: it sits with Pyongyang, and the other four do not. */
async function load(page: Page, { record }: Match): Promise<void> {
  await forget(page);
  await page.goto(inject('app'));
  await page.locator('.import input').waitFor({ state: 'attached' });
  await page.setInputFiles('.import input', {
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await page.locator('.note button').click();
  await page.click('main.brief .actions button.primary');
  await page.locator('main.desk').waitFor();
}

const canvas = (page: Page) => page.locator('.map-host canvas');
const shows = (page: Page, what: 'map' | 'table') => page.locator(`.map-host canvas[data-shows="${what}"]`).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Counts the frames in which the game's canvas is drawn on; as text, for the page itself to run. */
const COUNT_FRAMES = `
  globalThis.frames = 0;
  let drew = false;
  const { prototype } = CanvasRenderingContext2D;
  const draw = prototype.drawImage;
  prototype.drawImage = function (...given) {
    drew ||= this.canvas.isConnected;
    return draw.apply(this, given);
  };
  const tick = () => {
    if (drew) globalThis.frames++;
    drew = false;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
`;
const frames = (page: Page) => page.evaluate(() => (globalThis as unknown as { frames: number }).frames);

describe('at a desk', () => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await openApp({ width: 1280, height: 800 }, true);
    page = opened.page;
    await page.addInitScript({ content: COUNT_FRAMES });
    await load(page, met());
    await canvas(page).waitFor({ timeout: 60_000 });
  });
  afterAll(() => opened.close());

  test('the Table tab lays the table where the map was, on the same canvas', async () => {
    await page.waitForTimeout(500);
    const map = await canvas(page).screenshot();
    await page.click('#tab-table');
    await shows(page, 'table');
    await page.waitForTimeout(500);
    const table = await canvas(page).screenshot();
    expect(table.equals(map)).toBe(false);
    expect(await page.locator('canvas').count()).toBe(1);
    expect(await page.locator('.table-head').textContent()).toContain('An inter-Korean round');
    expect(await page.locator('.map .unseen').textContent()).toContain('Japan: not at the table');
    await inspect(page, 'page-hexagon');
  });

  test('at rest nothing more is drawn', async () => {
    await page.waitForTimeout(600);
    const before = await frames(page);
    expect(before).toBeGreaterThan(0);
    await page.waitForTimeout(800);
    expect(await frames(page)).toBe(before);
  });

  test('a click on a seat looks at that nation, in the drawing and in the table of the issues', async () => {
    const plain = await canvas(page).screenshot();
    expect(await page.locator('#look-JPN').getAttribute('aria-pressed')).toBe('false');
    // Tokyo sits at the lower right.
    await canvas(page).click({ position: { x: 196 + 80, y: 255 + 45 } });
    await expect.poll(() => page.locator('#look-JPN').getAttribute('aria-pressed')).toBe('true');
    await page.waitForTimeout(400);
    expect((await canvas(page).screenshot()).equals(plain)).toBe(false);
    await tabTo(page, '#look-CHN');
    await page.keyboard.press('Enter');
    expect(await page.locator('#look-CHN').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('td.looked').count()).toBe(await page.locator('.issue').count());
  });

  test('a click on an issue leads to it in the table, whose every figure is a door', async () => {
    await canvas(page).click({ position: { x: 560, y: 110 } });
    await expect.poll(() => focused(page)).toBe('issue-0');
    const row = page.locator('.issue').first();
    expect(await row.locator('.weighed td').count()).toBe(9);
    expect(await row.locator('.weighed .door').count()).toBe(9);
    await row.locator('.weighed .door').nth(1).click();
    expect(await page.locator('dialog[open] h2').textContent()).toContain('China');
    await page.keyboard.press('Escape');
  });

  test('how far one may go today is told, and why it differs from the opening', async () => {
    const door = page.locator('.issue .instructed .door').first();
    const shown = Number(/^\d+/.exec((await door.textContent()) ?? '')![0]);
    await door.click();
    const sum = page.locator('dialog[open] .causes td.num');
    await expect.poll(() => sum.count()).toBe(3);
    const figures = (await sum.allTextContents()).map(text => Number(text.replace('\u2212', '-')));
    const [opening, shift, today] = figures as [number, number, number];
    expect(shift).not.toBe(0);
    expect(opening + shift).toBeCloseTo(today, 0);
    expect(Math.round(today)).toBe(shown);
    await page.keyboard.press('Escape');
  });

  test('by keyboard from the table to the map and back, with the tab and the focus kept', async () => {
    await page.focus('#stage-toggle');
    await page.keyboard.press('Enter');
    await shows(page, 'map');
    expect(await page.locator('#tab-table').getAttribute('aria-selected')).toBe('true');
    expect(await focused(page)).toBe('stage-toggle');
    expect(await page.locator('.issue-line').first().isVisible()).toBe(true);
    await inspect(page, 'page-hexagon-map');
    await page.keyboard.press('Enter');
    await shows(page, 'table');
    expect(await page.locator('.issue-line').first().isVisible()).toBe(false);
    await page.keyboard.press('1');
    await shows(page, 'map');
  });

  test('the sign beside Beijing leads to the table', async () => {
    const box = (await canvas(page).boundingBox())!;
    const beijing = toScreen(homeView(box.width, box.height), placeAt('beijing'));
    await canvas(page).click({ position: { x: beijing.x - 23, y: beijing.y - 24 } });
    await shows(page, 'table');
    expect(await page.locator('#tab-table').getAttribute('aria-selected')).toBe('true');
  });

  test('a clause drafted reaches across the table, and its line leads back to the clause', async () => {
    const empty = await canvas(page).screenshot();
    await page.click('#draft-text');
    await page.locator('.parties label', { hasText: 'PRK' }).click();
    await page.locator('#clause-deed').selectOption({ index: 1 });
    await page.click('#add-clause');
    await page.locator('.parties label', { hasText: 'KOR' }).click();
    await page.locator('#clause-deed').selectOption({ index: 1 });
    await page.click('#add-clause');
    await page.locator('.outcome:not(.waits)').waitFor();
    await expect.poll(() => page.locator('.map .unseen').textContent()).toContain('2. South Korea to');
    await expect.poll(() => page.locator('.map .unseen').textContent()).toMatch(/North Korea: (would sign, )?\d+ in 100/);
    await page.waitForTimeout(300);
    expect((await canvas(page).screenshot()).equals(empty)).toBe(false);
    await inspect(page, 'page-hexagon-draft');
    await page.locator('.card-foot button', { hasText: 'Close' }).click();
    await canvas(page).click({ position: { x: 120, y: 445 } });
    await expect.poll(() => focused(page)).toBe('clause-0-edit');
  });

  test('an offer among the orders lies on the table, and opens its card', async () => {
    await load(page, met());
    await page.click('#make-offer');
    for (const k of [0, 1]) {
      const half = page.locator('.half select').nth(k);
      const open = await half.evaluate(at => [...(at as HTMLSelectElement).options].findIndex((o, n) => n > 0 && !o.disabled));
      await half.selectOption({ index: open });
    }
    await page.click('.card-foot button.primary');
    await page.click('#tab-table');
    await shows(page, 'table');
    await page.waitForTimeout(400);
    await canvas(page).click({ position: { x: 120, y: 445 } });
    await page.locator('.card #take-back').waitFor();
    await expect.poll(() => focused(page)).toBe('card-title');
    await page.keyboard.press('Escape');
  });

  test('what a text in force owes lies on the table, and leads to the commitment', async () => {
    await load(page, inForce());
    await page.click('#tab-table');
    await shows(page, 'table');
    expect(await page.locator('.map .unseen').textContent()).toContain('in force, by');
    await inspect(page, 'page-hexagon-force');
    await canvas(page).click({ position: { x: 120, y: 445 } });
    await expect.poll(() => focused(page)).toMatch(/^owed-\d+-0$/);
    expect(opened.errors).toEqual([]);
  });
});

describe('on a phone', () => {
  test('a small table stands over the panel, and the issues are told below it', async () => {
    const opened = await openApp({ width: 360, height: 740 }, true);
    const { page } = opened;
    await load(page, met());
    await page.click('#tab-table');
    await shows(page, 'table');
    const box = (await canvas(page).boundingBox())!;
    expect(box.height).toBeLessThan(300);
    expect(await page.locator('.issue-line').first().isVisible()).toBe(true);
    await inspect(page, 'page-hexagon-phone');
    await page.locator('.agenda').scrollIntoViewIfNeeded();
    await inspect(page, 'page-hexagon-phone-issues');
    await page.click('#stage-toggle');
    await shows(page, 'map');
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});

describe('where nothing can be drawn', () => {
  test('who sits and what lies on the table is told in words', async () => {
    const opened = await openApp({ width: 1280, height: 800 });
    const { page } = opened;
    await load(page, inForce());
    await page.click('#tab-table');
    await page.locator('.mirror').waitFor();
    await page.locator('.agenda').waitFor();
    expect(await page.locator('.mirror').isVisible()).toBe(true);
    expect(await page.locator('.mirror li').count()).toBeGreaterThan(6);
    // What a seat says answers for itself, as in the table of the issues.
    const figure = page.locator('.mirror li .door').first();
    const says = (await figure.textContent())!.split(',')[0]!;
    await figure.click();
    await expect.poll(() => page.locator('dialog[open]').textContent()).toContain(says);
    await page.keyboard.press('Escape');
    expect(await page.locator('.issue-line').first().isVisible()).toBe(true);
    await inspect(page, 'page-hexagon-words');
    await opened.close();
  });
});
