import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { appFor, inspect, noCanvas, overflow, playTurn, toPaper, turned } from './page-driver.ts';

/** Games are kept, taken up, gone back in and passed on. The map, which is slow to draw here, is looked at elsewhere. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

const slots = () => page.locator('.slot .read').count();

/** A page of somebody else: nothing is kept there yet. */
async function another(size = { width: 1280, height: 800 }): Promise<Page> {
  const other = await opened.browser.newPage({ viewport: size });
  await other.addInitScript(noCanvas);
  return other;
}

test('a game is begun and an order drafted', async () => {
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'cedar-gate-12');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  expect(await slots()).toBe(1);
  expect(await page.locator('.when').textContent()).toContain('turn 1 of 4');
});

test('a reload loses nothing: draft orders and played turns come back', async () => {
  await page.waitForTimeout(300);
  await page.reload();
  await page.click('.resume');
  await page.locator('main.desk').waitFor();
  expect(await slots()).toBe(1);
  await playTurn(page);
  await page.click('#turn-page');
  await page.keyboard.press('3');
  await inspect(page, 'page-news');
  await page.waitForTimeout(300);
  await page.reload();
  expect(await page.locator('.resume').first().textContent()).toContain('turn 2');
  await page.click('.resume');
  await page.locator('main.desk').waitFor();
  expect(await page.locator('.timeline .past').count()).toBe(1);
});

test('what was answered before a reload is answered after it', async () => {
  for (let turn = 0; turn < 3; turn++) {
    await page.click('#seal');
    await turned(page);
    if ((await page.locator('main.answers').count()) > 0) break;
    await page.click('#turn-page');
  }
  await page.locator('.reply button:not(:disabled)').last().click();
  await page.waitForTimeout(300);
  await page.reload();
  await page.click('.resume');
  await page.locator('main.answers').waitFor();
  expect(await page.locator('.reply').last().locator('[aria-pressed=true]').count()).toBe(1);
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  await page.click('#play-turn');
  await toPaper(page);
  await page.click('#turn-page');
  await page.locator('main.desk').waitFor();
});

let played = 0;
test('going back to a turn keeps what was played as a branch', async () => {
  played = await page.locator('.timeline .past').count();
  await page.locator('.timeline .past button').first().click();
  expect(await page.locator('.timeline .past').count()).toBe(0);
  expect(await page.locator('.note').first().textContent()).toContain('another line of play');
  for (let turn = 0; turn < 4; turn++) {
    await playTurn(page);
    await page.click('#turn-page');
  }
  await page.locator('main.debrief').waitFor();
  expect(await page.locator('.lines-left li').count()).toBe(1);
});

test('the other line can be taken up, and the one left is there in its place', async () => {
  const ended = await page.locator('main.debrief h1').textContent();
  await page.click('.lines-left button');
  await page.locator('main.desk').waitFor();
  expect(await page.locator('.timeline .past').count()).toBe(played);
  await page.keyboard.press('3');
  expect(await page.locator('.lines-left').textContent()).toContain(ended!);
  await inspect(page, 'page-lines');
  await page.click('.lines-left button');
  await page.locator('main.debrief').waitFor();
  expect(await page.locator('main.debrief h1').textContent()).toBe(ended);
  // The line that was left is drawn beside this one.
  expect(await page.locator('.chart .dashed polyline').count()).toBe(4);
});

test('a payoff says which values it is made of, and its end goal by goal', async () => {
  const leads = await page.locator('.payoffs tr td:last-child .door').allTextContents();
  const gained = leads.map(text => Number(text.split(',')[0]!.replace('\u2212', '-')));
  expect(gained).toHaveLength(6);
  expect(gained).toEqual([...gained].sort((a, b) => b - a));
  const door = page.locator('.payoffs .own .door').first();
  const payoff = Number(await door.textContent().then(text => text!.split(',')[0]));
  await door.click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.causes').first().waitFor();
  const values = (await dialog.locator('.causes .num').allTextContents()).slice(1).map(Number);
  expect(values).toHaveLength(4);
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  expect(Math.abs((mean + values.at(-1)!) / 2 - payoff)).toBeLessThan(0.6);
  const bar = dialog.locator('.bars .bar').first();
  expect(await bar.evaluate(node => getComputedStyle(node).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await inspect(page, 'page-payoff');
  await dialog.locator('.bars .door').click();
  const goals = (await dialog.locator('.bars tbody .door').allTextContents()).map(text => Number(text.split(',')[0]!.replace('+', '')));
  expect(Math.abs(goals.reduce((a, b) => a + b, 0) - values.at(-1)!)).toBeLessThan(0.5);
  await page.keyboard.press('Escape');
  await page.locator('.payoffs .own .door').last().click();
  expect(await dialog.textContent()).toContain('Payoff less walk-away');
  await dialog.locator('.door').last().click();
  expect(await dialog.textContent()).toContain('64 games with fixed seeds');
  await page.keyboard.press('Escape');
});

test('the moments that mattered say what each was worth, goal by goal, and lead back to their turn', async () => {
  const moments = page.locator('.moments li');
  expect(await moments.count()).toBeGreaterThan(0);
  const worths = (await moments.locator('summary b').allTextContents()).map(text => Math.abs(Number(text.replace('\u2212', '-'))));
  expect(worths).toEqual([...worths].sort((a, b) => b - a));
  await moments.first().locator('summary').click();
  const goals = (await moments.first().locator('.bars tbody .door').allTextContents()).map(text =>
    Number(text.split(',')[0]!.replace('\u2212', '-')),
  );
  expect(Math.abs(Math.abs(goals.reduce((sum, by) => sum + by, 0)) - worths[0]!)).toBeLessThan(0.06);
  expect(await moments.first().locator('button:has-text("differently")').count()).toBe(1);
  await inspect(page, 'page-moments');
});

test('the game leaves as a table: a row a turn and nation', async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('.exits button:has-text("CSV")')]);
  expect(file.suggestedFilename()).toMatch(/^six-party-.+\.csv$/);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows[0]).toMatch(/^scenario,seed,turn,nation,value,/);
  expect(rows).toHaveLength(1 + 6 * 4);
});

test('the replay link opens the same game, to the same hash', async () => {
  const hash = await page.locator('.exits .fine').textContent();
  const link = await page.locator('#replay-link').getAttribute('href');
  expect(link!.length).toBeLessThan(8000);
  const other = await another();
  await other.goto(link!);
  await other.locator('main.debrief').waitFor();
  expect(await other.locator('.exits .fine').textContent()).toBe(hash);
  expect(await other.locator('.note').first().textContent()).toContain('gives the same world');
  await other.goto(link!.slice(0, -40));
  await other.locator('main.front, main.debrief').first().waitFor();
  await other.close();
});

test('a broken link or save gets a clear message, and nothing is thrown away', async () => {
  const other = await another({ width: 360, height: 740 });
  await other.goto(`${inject('app')}#replay=abc`);
  await other.locator('main.front').waitFor();
  // The first screen stands before the game has come that reads the link.
  await expect.poll(() => other.locator('.note').first().textContent()).toContain('could not be opened');
  await other.setInputFiles('.import input', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect.poll(() => other.locator('.note').first().textContent()).toContain('not a saved game');
  await other.setInputFiles('.import input', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"six-party-talks","turns":[{"orders'),
  });
  await expect.poll(() => other.locator('.note').first().textContent()).toContain('ends in the middle');
  await other.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('six-party-talks');
        request.onsuccess = () => {
          const put = request.result.transaction('games', 'readwrite').objectStore('games').put({ odd: true }, 'broken');
          put.onsuccess = () => done();
          put.onerror = () => fail(put.error);
        };
      }),
  );
  await other.reload();
  await expect.poll(() => other.locator('.broken').textContent()).toContain('could not be opened');
  expect(await overflow(other)).toBeLessThanOrEqual(0);
  await other.close();
  expect(opened.errors).toEqual([]);
});

test('a game that no longer replays as played goes on beside the kept one', async () => {
  const other = await another();
  await other.goto(inject('app'));
  await other.click('#play');
  await other.click('main.brief button.primary');
  await other.locator('main.desk').waitFor();
  await other.waitForTimeout(300);
  await other.evaluate(spoil);
  await other.reload();
  await other.locator('.resume').first().click();
  await other.locator('main.desk').waitFor();
  expect(await other.locator('.note').first().textContent()).toContain('with differences');
  await other.waitForTimeout(300);
  await other.reload();
  await expect.poll(() => other.locator('.resume').count()).toBe(2);
  await other.close();
});

/** In the page: give the kept game a turn that cannot be played. */
function spoil(): Promise<void> {
  return new Promise(done => {
    const request = indexedDB.open('six-party-talks');
    request.onsuccess = () => {
      const games = request.result.transaction('games', 'readwrite').objectStore('games');
      const all = games.getAll();
      all.onsuccess = () => {
        const [kept] = all.result;
        kept.record.turns = [{ orders: {}, answers: ['yes'], hash: '' }];
        games.put(kept, kept.id).onsuccess = () => done();
      };
    };
  });
}

test('without a canvas the whole game still plays', async () => {
  const other = await another();
  await other.goto(inject('app'));
  await other.click('#play');
  await other.click('main.brief button.primary');
  await expect.poll(() => other.locator('.map-message').textContent()).toContain('could not be drawn');
  // Where the map would be stands what it would show.
  expect(await other.locator('main.desk .map-words li').count()).toBeGreaterThan(3);
  const list = await other.locator('.map-words').boundingBox();
  expect(list!.x + list!.width).toBeLessThanOrEqual((await other.locator('.panel').boundingBox())!.x);
  expect(list!.width).toBeGreaterThan(200);
  await inspect(other, 'page-no-canvas');
  await other.click('#seal');
  await turned(other);
  await other.close();
});

test('a game taken up in two tabs becomes two: neither overwrites the other', async () => {
  const context = await opened.browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(noCanvas);
  const first = await context.newPage();
  await first.goto(inject('app'));
  await first.click('label:has-text("First game")');
  await first.fill('.seed input', 'two-tabs');
  await first.click('#play');
  await first.click('main.brief button.primary');
  await playTurn(first);
  await first.click('#turn-page');
  await first.locator('#seal').waitFor();
  await first.waitForTimeout(300);

  const second = await context.newPage();
  await second.goto(inject('app'));
  await second.click('.resume');
  await second.locator('#seal').waitFor();
  await second.waitForTimeout(300);
  expect(await second.locator('.note').textContent()).not.toContain('another tab');

  // The first thing done here after the other tab took the game up parts the two, and says so.
  await first.click('[data-move]:not([aria-disabled=true])');
  await first.click('.card-foot button.primary');
  await first.locator('.note:not(.unseen)').waitFor();
  expect(await first.locator('.note').textContent()).toContain('another tab');
  await playTurn(first);
  await playTurn(second);
  await second.click('#turn-page');
  await second.locator('#seal').waitFor();
  await second.waitForTimeout(300);

  await first.reload();
  await first.locator('.resume').first().waitFor();
  const kept = await first.locator('.resume').allTextContents();
  expect(kept.length).toBe(2);
  expect(kept.every(text => text.includes('turn 3'))).toBe(true);
  expect(kept.filter(text => text.includes('from another tab'))).toHaveLength(1);
  await context.close();
});
