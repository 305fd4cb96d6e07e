import { expect, test } from 'vitest';
import { appFor, inspect, playTurn, toPaper } from './page-driver.ts';

/** What a game tells of itself: the morning's news on the desk, words that did not hold, the whole as a story. */
const opened = await appFor({ width: 1280, height: 800 });

async function begin(seed: string, watch: boolean): Promise<void> {
  const { page } = opened;
  await page.click('label:has-text("The 2014 pivot")');
  await page.fill('.seed input', seed);
  await page.click(`.modes label:has-text("${watch ? 'watch' : 'alone'}")`);
  await page.click('#play');
}

test('six agents played to the end: the story opens its sources, and a broken promise the trust it cost', async () => {
  const { page } = opened;
  await begin('9', true);
  await page.locator('main.watch').waitFor();
  await page.click('.speed label:has-text("Fast")');
  await page.click('#watch-play');
  await page.locator('#watch-debrief').waitFor({ timeout: 90_000 });
  await page.click('#watch-debrief');
  const story = page.locator('.chronicle');
  expect(await story.locator('p').count()).toBe(2);
  expect(await story.textContent()).toMatch(/^Early in 2014 tension on the peninsula stands at 38 of 100/);
  await story.locator('.door').nth(1).click();
  const cause = (await page.locator('dialog[open] .bold-row td').nth(1).textContent())!.split('.')[0]!;
  expect((await story.textContent())!.toLowerCase()).toContain(cause.toLowerCase());
  await page.keyboard.press('Escape');
  expect(await page.locator('.done').textContent()).toMatch(/%, [^%]+ of the line is built/);
  // What two trade is told each way, and each way says why.
  await page.locator('.done .door', { hasText: 'Trade of North Korea with China' }).last().click();
  const ways = page.locator('dialog[open] .causes tbody .door');
  expect(await ways.count()).toBe(2);
  await ways.first().click();
  await expect.poll(() => page.locator('dialog[open] .causes').first().textContent()).toContain('Opening');
  await page.keyboard.press('Escape');
  expect(await page.locator('.types li').first().textContent()).toContain('(at the start, ');
  const broken = page.locator('.told li:has-text("North Korea breaks its word to the other five")');
  await broken.locator('.door').first().click();
  const row = page.locator('dialog[open] .bold-row');
  expect(await row.textContent()).toContain('North Korea breaks its word to the other five: it had declared a halt of tests and launches.');
  expect(await row.textContent()).toContain('\u22126');
  await page.keyboard.press('Escape');
  // What the text nobody tabled would have been worth to somebody: the bars come to the figure that was asked about.
  const gain = page.locator('.gainers .door').first();
  await gain.waitFor({ timeout: 30_000 });
  const figureOf = (text: string | null) => Number(/[+\u2212]?[\d.]+/.exec(text!)![0].replace('\u2212', '-'));
  const asked = figureOf(await gain.textContent());
  await gain.click();
  const parts = await page.locator('dialog[open] tbody td.num').allTextContents();
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, part) => sum + figureOf(part), 0)).toBeCloseTo(asked, 0);
  await page.keyboard.press('Escape');
  await inspect(page, 'story-debrief');
  await page.click('.exits button.primary');
  await page.locator('main.front').waitFor();
}, 150_000);

test('tension is said with what the morning added, and the paper says that a morning follows', async () => {
  const { page } = opened;
  await begin('7', false);
  await page.click('main.brief button.primary');
  expect(await page.locator('.tension').textContent()).toMatch(/no crisis; \+4 this morning$/);
  await playTurn(page);
  // Figures are of the whole quarter, as this seat sees them, and not of one story.
  expect(await page.locator('.figures .as-of').textContent()).toMatch(
    /^As you see them .* over the quarter together\. .*opens with its own news/,
  );
}, 60_000);

test('what the morning moved is itemised: story by story, and goal by goal for the one who reads it', async () => {
  const { page } = opened;
  await page.click('#turn-page');
  await page.click('#tab-news');
  const stories = page.locator('.today > li');
  expect(await stories.count()).toBeGreaterThan(0);
  expect(await stories.first().locator('.moved .door').count()).toBeGreaterThan(0);
  const figureOf = (text: string | null) => Number(/[+\u2212]?[\d.]+/.exec(text!)![0].replace('\u2212', '-'));
  const morning = page.locator('.changed').first();
  expect(await morning.textContent()).toContain('What the morning changed for you');
  const rows = (await morning.locator('tbody td.num').allTextContents()).map(figureOf);
  const [total] = (await morning.locator('tfoot td.num').allTextContents()).map(figureOf);
  expect(rows.length).toBeGreaterThan(0);
  expect(Math.abs(rows.reduce((sum, by) => sum + by, 0) - total!)).toBeLessThan(0.05);
  await stories.first().locator('.moved .door').first().click();
  expect(await page.locator('dialog[open] .bold-row').count()).toBe(1);
  await page.keyboard.press('Escape');
  await inspect(page, 'story-morning');
}, 60_000);

test('a question that needs the yes of others says what each of them is believed to weigh', async () => {
  const { page } = opened;
  const others = page.locator('.asked:has-text("It happens only if these say yes too.")');
  for (let turn = 0; turn < 6; turn++) {
    await page.click('#seal');
    await page.locator('main.answers, main.crisis, main.turn, main.paper').waitFor();
    if ((await others.count()) > 0) break;
    for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
    if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
    await toPaper(page);
    await page.click('#turn-page');
  }
  const weighs = others.first().locator('.weighs');
  expect(await weighs.count()).toBeGreaterThan(0);
  await weighs.first().locator('summary').click();
  expect(await weighs.first().locator('tbody tr').count()).toBeGreaterThan(2);
  await weighs.first().locator('tfoot .door').click();
  expect(await page.locator('dialog[open] h2').first().textContent()).toMatch(/^Odds/);
  await page.keyboard.press('Escape');
  await inspect(page, 'story-asked-with-others');
}, 120_000);
