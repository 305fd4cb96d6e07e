import { expect, test } from 'vitest';
import { appFor, inspect, openApp } from './page-driver.ts';

/** In a hand: what is read first is there first, and an open card has the screen to itself. */
const opened = await appFor({ width: 360, height: 740 });
const { page } = opened;

const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

test('the first question stands in the first screen, before what can be set', async () => {
  const question = await box('.first-question');
  expect(question.y + question.height).toBeLessThan(740);
  expect(question.y + question.height).toBeLessThan((await box('.modes')).y);
  await inspect(page, 'phone-front');
});

test('an open card has its guide beside its heading, and one row of buttons at the foot', async () => {
  await page.fill('.seed input', 'phone-1');
  await page.click('label:has-text("First game")');
  // Where the choice is made the way on stands too.
  const [chosen, play] = [await box('.scenarios .chosen'), await box('#play-chosen')];
  expect(play.y - (chosen.y + chosen.height)).toBeLessThan(24);
  await page.click('#play-chosen');
  await page.click('main.brief button.primary');
  const bar = await box('.bar-foot');
  expect(bar.height).toBeLessThan(72);
  await page.click('.guide-choice');
  await page.locator('.card .bars').first().waitFor();
  const [head, guide, foot] = [await box('#card-title'), await box('.card .guide'), await box('.card-foot')];
  expect(head.y).toBeGreaterThanOrEqual(0);
  expect(guide.y + guide.height).toBeLessThan(foot.y);
  expect(foot.height).toBeLessThan(72);
  expect(Math.round(foot.y + foot.height)).toBe(740);
  expect(await page.locator('.bar-foot').isVisible()).toBe(false);
  expect((await box('.picker')).y).toBeLessThan(0);
  for (const button of await page.locator('.card-foot button').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await inspect(page, 'phone-card');
});

test('a comparison comes into view, whole where there is room', async () => {
  await page.click('#compare');
  await page.locator('.note:not(.unseen)').waitFor();
  const [told, way] = [await box('.note'), await box('.card-foot')];
  expect(told.y + told.height).toBeLessThan(way.y);
  await page.click('[data-move="fund-railway"]');
  await page.waitForTimeout(300);
  const [table, foot] = [await box('.compared'), await box('.card-foot')];
  expect(table.y).toBeGreaterThanOrEqual(0);
  expect(table.y + table.height).toBeLessThanOrEqual(foot.y);
  expect(await page.locator('.note:not(.unseen)').count()).toBe(0);
  await inspect(page, 'phone-compared');
});

test('once something is ordered the bar is back, with the orders on it', async () => {
  await page.click('.card-foot button.primary');
  expect(await page.locator('.slot .read').isVisible()).toBe(true);
  expect(await page.locator('#seal').isVisible()).toBe(true);
  const remove = await box('.slot .remove');
  expect([remove.width >= 44, remove.height >= 44]).toEqual([true, true]);
  // What comes next is told in sight.
  await expect.poll(async () => (await box('.panel .guide.small')).y).toBeGreaterThanOrEqual(0);
  const [step, bar] = [await box('.panel .guide.small'), await box('.bar-foot')];
  expect(step.y + step.height).toBeLessThanOrEqual(bar.y);
  await inspect(page, 'phone-ordered');
  expect(opened.errors).toEqual([]);
});

test('by touch a figure answers within 44 px, and its neighbours do not', async () => {
  const touch = await opened.browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const hand = await touch.newPage();
  await hand.goto(page.url());
  await hand.click('#play');
  await hand.locator('main.brief .goals .door').first().waitFor();
  const answers = await hand.evaluate(() => {
    const doors = [...document.querySelectorAll<HTMLElement>('.goals .door')].slice(0, 4);
    return doors.map(door => {
      door.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = door.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [-20, 20].every(away => document.elementFromPoint(x, y + away) === door);
    });
  });
  expect(answers).toEqual([true, true, true, true]);
  // What answers beyond the edge makes no tab wider than the screen, which would push the bar off its foot.
  await hand.click('main.brief button.primary');
  for (const tab of await hand.locator('.tabs button').all()) {
    await tab.click();
    await hand.waitForTimeout(200);
    const foot = await hand.locator('.bar-foot').evaluate(bar => bar.getBoundingClientRect().bottom);
    expect([await hand.evaluate(() => innerWidth), Math.round(foot)], `${await tab.textContent()}`).toEqual([360, 740]);
  }
  await touch.close();
});

test('what an offer gives, and at what cost, is read whole in its field', async () => {
  const long = await openApp({ width: 360, height: 740 });
  await long.page.click('#play');
  await long.page.click('main.brief button.primary');
  await long.page.click('#make-offer');
  const give = long.page.locator('.composer select').first();
  const told: string[] = [];
  for (const value of await give.locator('option:not(:disabled)').evaluateAll(all => all.map(one => (one as HTMLOptionElement).value))) {
    await give.selectOption(value);
    const { text, cut } = await give.evaluate(at => {
      const field = at as HTMLSelectElement;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      pen.font = font;
      const said = field.selectedOptions[0]!.text;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return { text: said, cut: pen.measureText(said).width > room };
    });
    if (!cut) continue;
    told.push(text);
    expect(await long.page.locator('.half .whole').first().isVisible(), text).toBe(true);
    expect(await long.page.locator('.half .whole').first().textContent()).toBe(text);
  }
  expect(told.length).toBeGreaterThan(0);
  await inspect(long.page, 'phone-offer');
  await long.close();
});
