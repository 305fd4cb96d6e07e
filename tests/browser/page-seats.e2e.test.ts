import { expect, test } from 'vitest';
import { appFor, atHeading, inspect, openApp, press, turned } from './page-driver.ts';

/** Several people at one machine, six agents that are watched, and seats that change hands. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

/** The first question that Russia is asked. */
let russian: string | null = null;
const text = (selector: string) => page.locator(selector).first().textContent();

test('fewer than two seats are no game of several', async () => {
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'two-here-1');
  await page.click('.modes label:has-text("Several")');
  expect(await page.isDisabled('#play')).toBe(true);
  await page.click('.seats label:has-text("Japan")');
  await inspect(page, 'seats-front');
});

test('the first finds a cover, a brief and a desk of their own; the second sees nothing of them', async () => {
  await page.click('#play');
  await atHeading(page, 'cover');
  expect(await text('.cover h1')).toContain('Russia');
  expect(await text('.cover h2')).toBe('Who has sealed');
  await inspect(page, 'seats-cover');
  await page.click('#lift');
  expect(await text('.brief h1')).toContain('Russia');
  await page.click('main.brief button.primary');
  russian = await text('.guide h3');
  await page.click('.guide .hide');
  await page.locator('.guide-off').waitFor();
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  await page.waitForTimeout(200);
  await page.click('#seal');
  await atHeading(page, 'cover');
  expect(await text('.cover h1')).toContain('Japan');
  // Nothing of what Russia knows or ordered is in the page, seen or unseen, nor reached by the keys of the desk.
  await page.keyboard.press('1');
  await page.keyboard.press('u');
  expect(await page.locator('body').innerHTML()).not.toMatch(/railway|slot|tab-panel/i);
  await page.click('#lift');
  expect(await text('.brief h1')).toContain('Japan');
  await page.click('main.brief button.primary');
  expect(await page.locator('.slot .read').count()).toBe(0);
  // Each seat has a question of its own, and who sends the guide away does so for themselves.
  expect(await page.locator('.guide-choice').count()).toBe(2);
  expect(await text('.guide h3')).not.toBe(russian);
});

test('closed under the second seat, the game opens at its cover with the first under seal', async () => {
  await page.waitForTimeout(300);
  await page.reload();
  expect(await text('.resume')).toContain('Russia and Japan');
  expect(await text('.resume')).not.toContain('two-here-1');
  await page.click('.resume');
  await atHeading(page, 'cover');
  expect(await text('.cover li:has-text("Russia")')).toContain('sealed');
  await page.click('#lift');
  await page.locator('main.desk, main.brief').waitFor();
  if ((await page.locator('main.brief').count()) > 0) await page.click('main.brief button.primary');
  await page.click('#seal');
  await page.locator('main.cover, main.answers, main.crisis, main.turn').waitFor();
});

test('the page of a turn that others played too does not offer to play it again', async () => {
  for (let step = 0; step < 20 && (await page.locator('main.paper .guide').count()) === 0; step++) await onward();
  // Who is waited for is said of what is asked.
  for (const cover of covered) if (cover.includes('answers are to be sealed')) expect(cover).toContain('Who has answered');
  // Alone, by the seed, one of them could read what the other is not told.
  expect(await page.locator('body').textContent()).not.toContain('two-here-1');
  // Japan kept the guide, and Russia sent it away.
  expect(await text('.paper .guide')).toBeTruthy();
  expect(await page.locator('#guide-again').count()).toBe(0);
});

/** What the covers met on the way ask, and whom they say is waited for. */
const covered = new Set<string>();

/** From whatever screen of a shared game there is to the next. */
async function onward(): Promise<void> {
  const at = await page.locator('main').getAttribute('class');
  if (at?.includes('cover')) covered.add(`${await text('.cover p:not([class]):not(.fine)')} ${await text('.cover h2')}`);
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  for (const go of ['#lift', 'main.brief .actions button.primary', '#seal', '#play-turn', '#seal-stance', '#read-on', '#turn-page'])
    if (await page.locator(go).isVisible()) {
      await page.click(go);
      await page.waitForTimeout(300);
      return;
    }
  throw new Error(`no way on from ${at}`);
}

test('by keyboard alone six agents are watched, gone back along, and a seat is taken', async () => {
  await page.reload();
  await page.click('label:has-text("First game")');
  await page.click('.modes label:has-text("watch")');
  await press(page, '#play');
  await atHeading(page, 'watch');
  await press(page, '#watch-on');
  await expect.poll(() => text('.watch-body h2')).toContain('turn 1');
  await press(page, '#watch-on');
  await expect.poll(() => text('.watch-body h2')).toContain('turn 2');
  await inspect(page, 'seats-watch');
  await press(page, '.scrub input');
  await page.keyboard.press('ArrowLeft');
  expect(await text('.watch-body h2')).toContain('turn 1');
  await press(page, '.sit-down button:nth-of-type(6)');
  // The turns so far were not theirs: what comes first is the brief of the seat, with what it knows of them, and then the desk.
  await atHeading(page, 'brief');
  expect(await page.locator('.so-far-told li').count()).toBe(1);
  await inspect(page, 'seats-brief-later');
  await press(page, 'main.brief .actions button.primary');
  await page.locator('main.desk').waitFor();
  expect(await text('.when')).toContain('turn 2');
});

test('a copy under a name stays as it is, and a seat handed to an agent is watched', async () => {
  await page.click('#game');
  // A name that no setting makes old: the seat's code and the date.
  expect(await page.inputValue('.copies input')).toMatch(/^[A-Z]{3}, Q\d 2014$/);
  await inspect(page, 'seats-game');
  await page.fill('.copies input', 'Before the test');
  await page.click('.copies button');
  await expect.poll(() => text('.copies [role=status]')).toContain('Before the test');
  await page.click('.game .close');
  await page.click('#seal');
  await turned(page);
  await page.reload();
  await page.click('.resume:has-text("Before the test")');
  await page.locator('main.desk').waitFor();
  expect(await text('.when')).toContain('turn 2');
  await page.click('#game');
  await page.click('.who-plays button:has-text("Hand over")');
  await atHeading(page, 'watch');
  await page.click('.speed label:has-text("Fast")');
  await page.click('#watch-play');
  await page.locator('#watch-debrief').waitFor();
  await page.click('#watch-debrief');
  await page.locator('main.debrief').waitFor();
  await page.click('.seen-by label:has-text("JPN")');
  expect(await text('.debrief h1')).toContain('Japan');
  await inspect(page, 'seats-debrief');
});

test('on a phone, where the worker of the agents does not load, they think on the page', async () => {
  const other = await openApp({ width: 360, height: 740 });
  try {
    await other.page.route('**/mind-worker*', route => route.abort());
    await other.page.click('label:has-text("First game")');
    await other.page.click('.modes label:has-text("watch")');
    await other.page.click('#play');
    await other.page.locator('main.watch').waitFor();
    await other.page.click('#watch-on');
    await other.page.locator('.watch-news').waitFor();
    await inspect(other.page, 'seats-watch-phone');
  } finally {
    await other.close();
  }
});
