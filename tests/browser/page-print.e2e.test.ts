import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appFor, inspect } from './page-driver.ts';
import { textOn } from './pdf.ts';

/** The smallest type of the charts as they stand, in points. */
const smallestOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<SVGTextElement>('.chart text')].map(
      text => Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a * 0.75,
    );
    return Math.min(...sizes);
  });

/** What a teacher hands out: the debrief on at most four sheets, without a button on them. */
const opened = await appFor({ width: 1280, height: 800 });

/** Watch a game to its end, and read its debrief from a seat. */
async function watched(page: Page, title: string, seed: string, seat: string): Promise<void> {
  await page.click(`label:has-text("${title}")`);
  await page.fill('.seed input', seed);
  await page.click('.modes label:has-text("watch")');
  await page.click('#play');
  await page.locator('main.watch').waitFor();
  await page.click('.speed label:has-text("Fast")');
  await page.click('#watch-play');
  await page.locator('#watch-debrief').waitFor({ timeout: 90_000 });
  await page.click('#watch-debrief');
  await page.locator('main.debrief .charts figure').nth(3).waitFor();
  await page.click(`.seen-by label:has-text("${seat}")`);
  await page.locator('.told [aria-busy="true"]').waitFor({ state: 'detached', timeout: 60_000 });
}

/** On either paper at most four sheets, none of them blank or with a line alone. */
async function fourSheets(page: Page): Promise<void> {
  for (const format of ['A4', 'Letter'] as const) {
    const sheets = textOn(await page.pdf({ format, printBackground: true, preferCSSPageSize: true }));
    expect(sheets.length, format).toBeGreaterThan(2);
    expect(sheets.length, format).toBeLessThanOrEqual(4);
    expect(Math.min(...sheets), format).toBeGreaterThan(400);
    expect(Math.min(...sheets.slice(0, -1)), format).toBeGreaterThan(1500);
  }
}

const again = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: null });
  await page.click('.exits button.primary');
  await page.locator('main.front').waitFor();
};

// Two texts are signed, then late, broken or undone, five or seven more refused; in one a crisis comes.
test.each([
  ['p52', 'PRK'],
  ['p17', 'RUS'],
])(
  'a long game at the table, %s, prints full: its texts, and what became of them',
  async (seed, seat) => {
    const { page } = opened;
    await watched(page, 'First round', seed, seat);
    expect(await page.locator('.told article').count()).toBeGreaterThan(6);
    await fourSheets(page);
    await page.emulateMedia({ media: 'print' });
    // Nothing is folded that could not be unfolded, and nothing cut off.
    expect(await page.locator('.told summary:visible').count()).toBe(0);
    expect(await page.locator('.told .on-paper .became li:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('.told > section > .on-paper > li:visible').count()).toBeGreaterThan(4);
    expect(await page.locator('.gainers li:visible').count()).toBe(6);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.told')!).overflow)).toBe('visible');
    await again(page);
  },
  150_000,
);

test.each(['First round', 'Hindcast'])(
  '%s, played to its end, prints on at most four sheets',
  async title => {
    const { page } = opened;
    await watched(page, title, 'printed-1', 'RUS');
    await inspect(page, `print-debrief-${title.toLowerCase().replace(' ', '-')}`);
    // Estimates of a kind stand on one scale, whose ends are said.
    expect(await page.locator('.beliefs .scale-ends').allTextContents()).toContain('\u2212100100');
    // The signs below the lines tell of a test where the debrief does.
    const tested = !/No nuclear test/.test((await page.locator('.done').textContent()) ?? '');
    expect(/nuclear test/.test((await page.locator('.signs').textContent()) ?? '')).toBe(tested);
    await fourSheets(page);
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
        .locator('.ordered p')
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
    await again(page);
  },
  150_000,
);
