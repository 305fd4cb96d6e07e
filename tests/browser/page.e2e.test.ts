import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { answerByKeys, atHeading, inspect, press, tabTo, toPaper, turned } from './page-driver.ts';

describe.each([
  { name: 'desktop', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'phone', width: 360, height: 740, colorScheme: 'dark' },
] as const)('by keyboard alone, $name ($colorScheme)', ({ name, width, height, colorScheme }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage({ width, height });
    await opened.page.emulateMedia({ colorScheme });
    await opened.page.goto(inject('app'));
  });
  afterAll(() => opened.close());

  test('the page opens from a folder below the root', async () => {
    expect(await opened.page.title()).toBe('Six-Party Talks');
    await atHeading(opened.page, 'front');
    await opened.page.locator('.map-side canvas').waitFor({ timeout: 20_000 });
    await inspect(opened.page, `page-front-${name}`);
  });

  test('the four-turn game is chosen and begun', async () => {
    const { page } = opened;
    await tabTo(page, 'input[name=seat]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, '.seed input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('amber-ferry-41');
    await tabTo(page, 'input[name=scenario]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#play').textContent()).toBe('Play First game');
    await press(page, '#play');
    await atHeading(page, 'brief');
    await inspect(page, `page-brief-${name}`);
    await press(page, 'main.brief button.primary');
    await atHeading(page, 'desk');
  });

  test('a whole game is played to its debrief', async () => {
    const { page } = opened;
    await page.locator('.map-side canvas').waitFor({ timeout: 20_000 });
    await inspect(page, `page-desk-${name}`);
    await press(page, 'button.line[data-move="write-off-debt"]');
    await inspect(page, `page-card-${name}`);
    await press(page, '.card-foot button.primary');
    expect(await page.locator('.slot .read').count()).toBe(1);
    for (let turn = 1; turn <= 4; turn++) {
      // A key meant for the paper seals nothing on the desk.
      await page.waitForTimeout(300);
      await page.keyboard.press('s');
      // After the first turn nothing is ordered, and an empty envelope takes a second key.
      if (turn > 1) await page.keyboard.press('Enter');
      await turned(page);
      if ((await page.locator('main.answers').count()) > 0) {
        await atHeading(page, 'answers');
        await inspect(page, `page-answers-${name}`);
        await answerByKeys(page);
        await toPaper(page);
      }
      await atHeading(page, 'paper');
      if (turn === 1) await inspect(page, `page-paper-${name}`);
      await press(page, '#turn-page');
      await page.locator('main.desk, main.debrief').waitFor();
    }
    await atHeading(page, 'debrief');
    await inspect(page, `page-debrief-${name}`);
    const corner = (await page.locator('.corner').boundingBox())!;
    const kicker = (await page.locator('main.debrief p.caps').first().boundingBox())!;
    // Beside the corner where there is room, else below it.
    expect(width > 760 || kicker.y >= corner.y + corner.height, 'the seed is under the corner').toBe(true);
    expect(opened.errors).toEqual([]);
  });
});
