import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { inspect, noCanvas, turned } from './page-driver.ts';

let opened: Opened;
let page: Page;
beforeEach(async () => {
  opened = await openPage({ width: 1280, height: 800 });
  page = opened.page;
  await page.emulateMedia({ colorScheme: 'light' });
});
afterEach(() => opened.close());

const choose = (choice: string) => page.locator('dialog.settings label', { hasText: new RegExp(`^${choice}$`) }).click();
/** Where the map names Moscow. */
const MOSCOW = { clip: { x: 680, y: 4, width: 80, height: 18 } };
const html = (name: string) => page.evaluate(of => document.documentElement.dataset[of], name);

test('a key opens the sheet; what is chosen by keys is there before the first paint of the next visit', async () => {
  await page.addInitScript(noCanvas);
  await page.goto(inject('app'));
  await page.keyboard.press(',');
  await page.locator('dialog.settings').waitFor();
  await inspect(page, 'settings');
  await page.locator('input[name=setting-theme]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await html('theme')).toBe('night');
  await page.keyboard.press('Escape');
  await page.locator('dialog.settings').waitFor({ state: 'detached' });
  // The page's script never comes: what stands then is what was painted first.
  await page.route('**/*.js', route => route.abort());
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(20, 24, 29)');
});

test('nations and places are called as chosen, at once and on the next visit; the seat, its brief and its record stay', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(inject('app'));
  await page.click('.seats label:has-text("North Korea")');
  await page.locator('.map-side canvas').waitFor();
  await page.waitForTimeout(600);
  const english = await page.screenshot(MOSCOW);
  await page.keyboard.press(',');
  await choose('DPRK, PRC');
  await choose('Local');
  await inspect(page, 'settings-names');
  await page.keyboard.press('Escape');
  await expect.poll(async () => english.equals(await page.screenshot(MOSCOW))).toBe(false);
  expect(await page.locator('.seats .chosen').textContent()).toBe('DPRK');
  expect(await page.locator('.seats p b').textContent()).toBe('DPRK.');
  await inspect(page, 'settings-names-front');
  await page.reload();
  await page.click('.seats label:has-text("DPRK")');
  await page.click('#play');
  await page.locator('main.brief').waitFor();
  expect(await page.locator('.brief h1').textContent()).toContain('You are the DPRK');
  expect(await page.locator('main').innerText()).not.toMatch(/(North|South) Korea/);
  await page.click('main.brief button.primary');
  await inspect(page, 'settings-names-desk');
  expect(await page.locator('body').innerText()).not.toMatch(/(North|South) Korea/);
  // Without leaving the desk, back to what newspapers say: what was chosen there is still chosen.
  await page.keyboard.press('4');
  await page.keyboard.press(',');
  await choose('North Korea, China');
  await page.keyboard.press('Escape');
  // All was drawn anew under the sheet: the focus is at the heading, as where a screen is come to.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.locator('main').innerText()).toMatch(/North Korea/);
  expect(await page.locator('#tab-nations').getAttribute('aria-selected')).toBe('true');
  expect(opened.errors).toEqual([]);
});

test('in large letters what came of a turn keeps its line, and the table its title in one', async () => {
  await page.addInitScript(noCanvas);
  await page.addInitScript(() => localStorage.setItem('six-party-settings', '{"text":"large","motion":"reduced"}'));
  await page.goto(inject('app'));
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.keyboard.press('2');
  await page.locator('.table-head h2').waitFor();
  expect((await page.locator('.table-head h2').boundingBox())!.height).toBeLessThan(40);
  expect((await page.locator('.table-head').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.click('#seal');
  await page.locator('main.answers, main.turn').waitFor();
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
  await page.locator('.came li').first().waitFor();
  const [number, text] = await page.locator('.came li').first().locator('span').all();
  expect(await number!.isVisible()).toBe(true);
  expect((await text!.boundingBox())!.width).toBeGreaterThan(200);
});

test('in words only nothing of the map is fetched, and the ties it would show can be read; drawn again it comes', async () => {
  await page.addInitScript(() => localStorage.setItem('six-party-settings', '{"map":"words","motion":"reduced"}'));
  // By the page: the worker lays everything by for a time without a network.
  const phaser = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/open-[^/]*\.js$/.test(name)).length);
  await page.goto(inject('app'));
  await page.waitForTimeout(2500);
  expect(await phaser()).toBe(0);
  expect(await page.locator('.map-words li').count()).toBeGreaterThan(3);
  await inspect(page, 'settings-words-front');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.locator('main.desk .map-words li').first().waitFor();
  await inspect(page, 'settings-words-desk');
  const { y: list } = (await page.locator('.map-words').boundingBox())!;
  const head = (await page.locator('.stage-head').boundingBox())!;
  expect(head.y + head.height, 'the head stands above the list').toBeLessThanOrEqual(list);
  expect(await page.locator('.map-words').textContent()).toContain('Railway from Khasan to Pohang');
  expect(await page.locator('.map-words').textContent()).not.toContain('PRK');
  await page.click('#stage-toggle');
  expect(await page.locator('#stage-toggle').textContent()).toBe('Back to the list');
  await page.click('#stage-toggle');
  await page.keyboard.press(',');
  await choose('Drawn');
  await page.keyboard.press('Escape');
  await page.locator('.map-side canvas').waitFor();
  expect(await phaser()).toBeGreaterThan(0);
  await page.keyboard.press(',');
  await choose('In words only');
  await page.keyboard.press('Escape');
  await page.locator('.map-words li').first().waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(opened.errors).toEqual([]);
});

test.each([
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 360, height: 740 },
])('large text fits, $name', async ({ name, width, height }) => {
  await page.addInitScript(noCanvas);
  await page.setViewportSize({ width, height });
  await page.goto(inject('app'));
  const before = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  await page.click('.corner button:last-child');
  await choose('Large');
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeCloseTo(1.2 * before, 1);
  await page.keyboard.press('Escape');
  await inspect(page, `settings-large-front-${name}`);
  const right = async (selector: string) => page.locator(selector).evaluate(at => at.getBoundingClientRect().right);
  expect(await right('.seed span button:last-of-type')).toBeLessThanOrEqual(await right('.front-start'));
  // The first question is in sight, whatever stands beside it.
  const card = (await page.locator('.first-question').boundingBox())!;
  if (name === 'desktop') expect(card.y + card.height).toBeLessThanOrEqual(height);
  await page.click('#play');
  await inspect(page, `settings-large-brief-${name}`);
  await page.click('main.brief button.primary');
  const level = async (selector: string) =>
    page
      .locator(selector)
      .last()
      .evaluate(at => at.getBoundingClientRect().bottom);
  if (name === 'desktop') expect(Math.abs((await level('.corner button')) - (await level('#game')))).toBeLessThanOrEqual(2);
  await page.click('[data-move="write-off-debt"]');
  await inspect(page, `settings-large-card-${name}`);
});

test('a browser that refuses storage is told of, and the choice holds', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.addInitScript(noCanvas);
  await page.goto(inject('app'));
  await page.keyboard.press(',');
  await choose('Night');
  expect(await html('theme')).toBe('night');
  expect(await page.locator('dialog.settings').textContent()).toContain('This browser keeps nothing');
  expect(opened.errors).toEqual([]);
});

test('sounds are not even fetched until they are asked for; then a seal and a page are heard', async () => {
  await page.addInitScript(noCanvas);
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    AudioBufferSourceNode.prototype.start = function () {
      heard.push(this.buffer!.length);
    };
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard.length);
  await page.goto(inject('app'));
  await page.click('label:has-text("First game")');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /zzfx/i.test(name)).length)).toBe(0);
  await page.keyboard.press(',');
  await page.locator('dialog.settings fieldset:has-text("Sounds") label', { hasText: 'On' }).click();
  await page.click('.samples button:first-child');
  await expect.poll(heard).toBe(1);
  await page.keyboard.press('Escape');
  await page.click('#seal');
  await expect.poll(heard).toBe(2);
  await turned(page);
  expect(opened.errors).toEqual([]);
});
