import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { answerByKeys, atHeading, inspect, press, skipTurn, tabTo } from './page-driver.ts';

/** A seed whose first turn has an incident on the line between the Koreas, on the fourth rung. */
const SEED = '17505';

describe.each([
  { name: 'desktop', width: 1280, height: 800, colorScheme: 'dark', seat: 0 },
  { name: 'phone', width: 360, height: 740, colorScheme: 'light', seat: 4 },
] as const)('a crisis by keyboard alone, $name ($colorScheme)', ({ name, width, height, colorScheme, seat }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ width, height });
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.goto(inject('app'));
  });
  afterAll(() => opened.close());

  test('an incident opens one in the first turn', async () => {
    const { page } = opened;
    await page.locator(`input[name=seat]`).nth(seat).check();
    await page.locator('.seed input').fill(SEED);
    await press(page, '#play');
    await atHeading(page, 'brief');
    await press(page, 'main.brief button.primary');
    await atHeading(page, 'desk');
    // An empty envelope is not sealed by one key.
    await page.keyboard.press('s');
    expect(await page.locator('.note').first().textContent()).toContain('ordered nothing');
    await page.keyboard.press('Enter');
    await page.locator('main.answers, main.crisis').waitFor();
    if ((await page.locator('main.answers').count()) > 0) await answerByKeys(page);
    await atHeading(page, 'crisis');
    expect(await page.locator('main.crisis h1').textContent()).toMatch(/^Crisis: (North|South) Korea\s– (North|South) Korea$/);
    expect(await page.locator('.ladder [aria-current=step]').textContent()).toContain('4');
    expect(await page.locator('.stance').count()).toBe(3);
    expect(await page.locator('.so-far').textContent()).toContain('over an incident on the line');
    await inspect(page, `page-crisis-${name}`);
    await page.screenshot({ path: `tests/browser/artefacts/page-crisis-${name}-whole.png`, fullPage: true });
  });

  test('accidents, what stepping back costs, what the two lean to and what a stance is worth answer why', async () => {
    const { page } = opened;
    for (const door of ['.ladder .door', '.two .door', '.two .fine .door', '.stance .door']) {
      await press(page, door);
      await page.locator('dialog.why table').first().waitFor();
      await page.waitForTimeout(200);
      await inspect(page, `page-crisis-why-${name}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog.why').waitFor({ state: 'detached' });
    }
  });

  test('the round is played; closed and opened again the page is where it was', async () => {
    const { page } = opened;
    await tabTo(page, 'input[name=stance]');
    await page.keyboard.press('Space');
    expect(await page.locator('.stance.chosen').count()).toBe(1);
    await press(page, '#seal-stance');
    await page.waitForTimeout(1000);
    let rounds = 1;
    while ((await page.locator('main.crisis').count()) > 0) {
      expect(await page.locator('.so-far ol li').count()).toBe(rounds);
      if (rounds === 1) {
        const before = await page.locator('.so-far').textContent();
        await page.waitForTimeout(300);
        await page.reload();
        await page.locator('.games button, .resume button').first().click();
        await atHeading(page, 'crisis');
        expect(await page.locator('.so-far').textContent()).toBe(before);
      }
      await tabTo(page, 'input[name=stance]');
      await page.keyboard.press('Space');
      await press(page, '#seal-stance');
      await page.waitForTimeout(1000);
      rounds++;
    }
    await skipTurn(page);
    await atHeading(page, 'paper');
    expect(await page.locator('main.paper').textContent()).toContain('An incident on the line between the Koreas opens a crisis');
    expect(opened.errors).toEqual([]);
  });
});
