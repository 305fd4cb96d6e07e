import { expect, test } from 'vitest';
import { appFor, inspect } from './page-driver.ts';

/** The first screen: its map, its first question and its seed go with what is chosen. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
const ties = () => page.locator('.map-side ul').first().locator('li').allTextContents();
const notOfPyongyang = async () => (await ties()).filter(text => !text.includes('North Korea'));

test('what is done with a seed stands beside it, and nothing alone below', async () => {
  const rows = await page
    .locator('.seed input, .seed button')
    .evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().y)));
  expect(new Set(rows).size).toBe(1);
});

test('where several play, or nobody does, the map looks at North Korea, whoever was ticked last', async () => {
  await page.click('label:has-text("First round, 2003")');
  await page.click('.modes label:has-text("Several")');
  for (const seat of ['United States', 'North Korea', 'Russia']) {
    await page.click(`.seats label:has-text("${seat}")`);
    expect(await notOfPyongyang()).toEqual([]);
  }
  await page.click('.seats label:has-text("United States")');
  expect(await notOfPyongyang()).toEqual([]);
  await page.click('.modes label:has-text("watch")');
  expect(await notOfPyongyang()).toEqual([]);
  await page.click('.modes label:has-text("alone")');
  expect((await ties()).length).toBeGreaterThan(0);
});

test('in words the map is read whole: the first question does not lie on it', async () => {
  await page.click('.corner button:last-child');
  await page.locator('dialog.settings label', { hasText: /^In words only$/ }).click();
  await page.keyboard.press('Escape');
  const [question, words] = [await box('.first-question'), await box('.map-words')];
  expect(question.x + question.width).toBeLessThanOrEqual(words.x);
  await inspect(page, 'front-words');
  expect(opened.errors).toEqual([]);
});
