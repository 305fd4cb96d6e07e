import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp } from './page-driver.ts';

/** The smallest type of the charts as they stand, in points. */
const smallestOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<SVGTextElement>('.chart text')].map(
      text => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a * 0.75,
    );
    return Math.min(...sizes);
  });

/** What a teacher hands out: the debrief on at most four sheets, without a button on them. */
let opened: Opened;
beforeAll(async () => {
  opened = await openApp({ width: 1280, height: 800 });
});
afterAll(() => opened.close());

test.each(['First round', 'Hindcast'])(
  '%s, played to its end, prints on at most four sheets',
  async title => {
    const { page } = opened;
    await page.click(`label:has-text("${title}")`);
    await page.fill('.seed input', 'printed-1');
    await page.click('.modes label:has-text("watch")');
    await page.click('#play');
    await page.locator('main.watch').waitFor();
    await page.click('.speed label:has-text("Fast")');
    await page.click('#watch-play');
    await page.locator('#watch-debrief').waitFor({ timeout: 90_000 });
    await page.click('#watch-debrief');
    await page.locator('main.debrief .charts figure').nth(3).waitFor();
    await inspect(page, `print-debrief-${title.toLowerCase().replace(' ', '-')}`);
    // Estimates of a kind stand on one scale, whose ends are said.
    expect(await page.locator('.beliefs .scale-ends').allTextContents()).toContain('\u2212100100');
    // The signs below the lines tell of a test where the debrief does.
    const tested = !/No nuclear test/.test((await page.locator('.done').textContent()) ?? '');
    expect(/nuclear test/.test((await page.locator('.signs').textContent()) ?? '')).toBe(tested);
    const sheets = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    const pages = sheets.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:not(.door):visible').count()).toBe(0);
    expect(await page.locator('.handout').isVisible()).toBe(true);
    expect(await page.locator('.chronicle p').count()).toBe(2);
    // On an A4 sheet, less its margins, no figure of a chart is smaller than 7 pt.
    await page.setViewportSize({ width: 695, height: 1000 });
    expect(await smallestOf(page)).toBeGreaterThanOrEqual(7);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(
      await page
        .locator('.handout td p')
        .filter({ hasText: / says? (yes|no)\b/ })
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('.for-class').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.handout').isVisible()).toBe(false);
    // The questions are put to a class from a projector too, folded until then.
    await page.click('.for-class summary');
    expect(await page.locator('.for-class li:visible').count()).toBeGreaterThan(3);
    // Else the next is printed as a screen.
    await page.emulateMedia({ media: null });
    await page.click('.exits button.primary');
    await page.locator('main.front').waitFor();
  },
  150_000,
);
