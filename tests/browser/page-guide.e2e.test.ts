import { expect, test } from 'vitest';
import { appFor, inspect, openApp, overflow, playTurn, press } from './page-driver.ts';

/** A stranger's first game: one question at a time, from the front page to three doors at the end. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

const text = (selector: string) => page.locator(selector).first().textContent();
/** The sentence of the guide has the width of the card, whatever links come with it. */
async function roomy(): Promise<void> {
  const [says, card] = await Promise.all(
    ['.card .guide.small > p:not(.caps, .unseen)', '.card .guide.small'].map(at => page.locator(at).boundingBox()),
  );
  expect(says!.width).toBeGreaterThan(Math.min(0.9 * card!.width, 480));
  expect(says!.height).toBeLessThan(80);
}
const focused = () => page.evaluate(() => document.activeElement?.id);

test('the first question stands on the front page, for each seat its own', async () => {
  const russian = await text('.first-question h2');
  await page.click('.seats label:has-text("Japan")');
  expect(await text('.first-question h2')).not.toBe(russian);
  await page.fill('.seed input', 'guided-1');
  await inspect(page, 'guide-front');
});

test('by one press a game begins with its brief, and the card of the answer lies open on the desk', async () => {
  await press(page, '.first-question .guide-choice');
  await page.locator('main.brief').waitFor();
  await page.click('main.brief button.primary');
  await page.locator('main.desk').waitFor();
  expect(await page.locator('.card').count()).toBe(1);
  expect(await text('.guide.small')).toContain('Nothing happens before you seal');
  await roomy();
  const title = await text('#card-title');
  expect(await text('#guide-other')).toMatch(/^The other: /);
  await page.click('#guide-other');
  expect(await text('#card-title')).not.toBe(title);
  await page.click('#guide-other');
  expect(await text('#card-title')).toBe(title);
  await inspect(page, 'guide-card');
  await page.click('.card-foot button.primary');
  expect(await text('.guide.small')).toMatch(/seal what you have|Seal your orders/);
});

test('the turn can be taken back from the page, and is asked again', async () => {
  await page.waitForTimeout(200);
  await playTurn(page);
  await inspect(page, 'guide-paper');
  await page.click('#guide-again');
  await page.locator('main.desk').waitFor();
  expect(await text('.when')).toContain('turn 1');
  expect(await page.locator('.guide-choice').count()).toBe(2);
  await page.click('#guide-advisers');
  expect(await text('.card h4.caps')).toBe('Of the two in question');
  const named = page.locator('.advisers').first().locator('li > button');
  expect(await named.count()).toBeLessThanOrEqual(2);
  await inspect(page, 'guide-advisers');
  await page.keyboard.press('Escape');
  await page.locator('.guide-choice').nth(1).click();
  await page.click('.card-foot button.primary');
  await page.waitForTimeout(200);
  await playTurn(page);
});

test('the guide can be sent away and called back', async () => {
  await page.click('#turn-page');
  await page.locator('main.desk .guide').waitFor();
  await press(page, '#guide-hide');
  expect(await page.locator('.guide').count()).toBe(0);
  await expect.poll(focused).toBe('guide-show');
  await page.keyboard.press('Enter');
  expect(await text('.guide')).toContain('second question');
  await expect.poll(focused).toBe('guide-hide');
  await inspect(page, 'guide-desk');
});

test('after four turns it ends at three doors; one leads to the long scenario', async () => {
  for (let turn = 1; turn < 4; turn++) {
    await playTurn(page);
    await page.click('#turn-page');
    await page.locator('main.desk, main.debrief').waitFor();
  }
  await page.locator('main.debrief').waitFor();
  await inspect(page, 'guide-debrief');
  await page.click('#door-full');
  await page.locator('main.front').waitFor();
  expect(await text('#play')).toContain('2014 pivot');
});

test('on a phone', async () => {
  const other = await openApp({ width: 360, height: 740 });
  try {
    await other.page.locator('.first-question .guide-choice').first().click();
    await other.page.locator('main.brief').waitFor();
    await inspect(other.page, 'guide-brief-phone');
    await other.page.click('main.brief button.primary');
    await other.page.locator('main.desk .card').waitFor();
    expect(await overflow(other.page)).toBeLessThanOrEqual(0);
    await inspect(other.page, 'guide-phone');
  } finally {
    await other.close();
  }
});
