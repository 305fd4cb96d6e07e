import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Opened, openPage } from './chromium.ts';
import { inspect, noCanvas, overflow, playTurn } from './page-driver.ts';

let opened: Opened;
let page: Page;
beforeAll(async () => {
  opened = await openPage({ width: 1280, height: 800 });
  page = opened.page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(inject('app'));
});
afterAll(() => opened.close());

const slots = () => page.locator('.slot button').count();

test('orders are added, undone, offered and taken back', async () => {
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'cedar-gate-12');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  expect(await slots()).toBe(1);
  await page.click('text=Undo');
  expect(await slots()).toBe(0);
  await page.click('#make-offer');
  for (const half of await page.locator('.half select').all())
    await half.selectOption(await half.locator('option:not([disabled])').nth(1).getAttribute('value'));
  await page.locator('label:has-text("In secret") input').check();
  expect(await page.locator('.columns section').count()).toBe(2);
  await inspect(page, 'page-offer');
  await page.click('.card-foot button.primary');
  expect(await slots()).toBe(1);
});

test('what third parties feel answers why, down to the numbers of the rule and their sources', async () => {
  await page.click('[data-move="write-off-debt"]');
  await page.locator('.minds .door').first().click();
  const dialog = page.locator('dialog[open]');
  expect(await dialog.locator('h2').textContent()).toBe('Affinity, North Korea towards Russia');
  const figures = (await dialog.locator('.causes').first().locator('td.num').allTextContents()).map(text => Number(text.split(',')[0]));
  expect(Math.abs(figures[0]! + figures[1]! - figures[2]!)).toBeLessThan(0.7);
  expect(await dialog.textContent()).toContain('judgement');
  await inspect(page, 'page-mind');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.closest('.minds') !== null)).toBe(true);
  await page.keyboard.press('Escape');
});

test('an illegal move stays visible and says why', async () => {
  const line = page.locator('button.line.illegal').first();
  expect((await line.textContent())!.length).toBeGreaterThan(10);
  await line.click();
  expect(await page.locator('.card-foot button.primary').isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').count()).toBe(0);
});

test('the four advisers speak, and the nation looked at changes', async () => {
  await page.click('#ask-advisers');
  expect(await page.locator('.advisers li').count()).toBe(4);
  await inspect(page, 'page-advisers');
  await page.keyboard.press('Escape');
  await page.locator('.picker label').first().click();
  expect(await page.locator('.lines h3').first().textContent()).toContain('the United States');
});

test('the table shows what each says on every issue, with the mean and the forecast', async () => {
  await page.keyboard.press('2');
  await page.locator('.table-tab').waitFor();
  expect(await page.locator('.issue').count()).toBe(9);
  expect(await page.locator('.issue').nth(1).locator('.says .door').allTextContents()).toEqual(
    ['95', '90', '85', '95', '95', '15'].map(text => expect.stringMatching(new RegExp(`^${text},`))),
  );
  await inspect(page, 'page-table');
  await page.setViewportSize({ width: 360, height: 740 });
  await inspect(page, 'page-table-phone');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.issue .door').first().click();
  expect(await page.locator('dialog[open] h2').textContent()).toBe('Return to the table, United States');
  await page.keyboard.press('Escape');
  await page.locator('.issue .spread .door').first().click();
  const mean = Number(await page.locator('dialog[open] tfoot .num').textContent());
  const brought = await page.locator('dialog[open] .causes').first().locator('tbody td:last-child').allTextContents();
  expect(Math.abs(brought.map(Number).reduce((a, b) => a + b, 0) - mean)).toBeLessThan(0.4);
  await inspect(page, 'page-issue');
  await page.keyboard.press('Escape');
});

test('a government says by what chance it was chosen, and where that comes from', async () => {
  await page.keyboard.press('4');
  await page
    .locator('.inside .door', { hasText: 'Hedges' })
    .or(page.locator('.inside .door', { hasText: 'Spoils' }))
    .last()
    .click();
  expect(await page.locator('dialog[open] h2').textContent()).toBe('Which government Russia has');
  expect(await page.locator('dialog[open] .claim').first().textContent()).toBe('A22');
  await inspect(page, 'page-government');
  await page.keyboard.press('Escape');
});

test('any number opens its terms, and closing gives the focus back', async () => {
  await page.keyboard.press('4');
  await inspect(page, 'page-nations');
  await page.locator('.pair .door').first().click();
  await page.locator('dialog[open]').waitFor();
  await inspect(page, 'page-why');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.classList.contains('door'))).toBe(true);
  await page.keyboard.press('5');
  await inspect(page, 'page-why-tab');
  await page.keyboard.press('?');
  await inspect(page, 'page-keys');
  await page.keyboard.press('Escape');
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
    await page.locator('main.answers, main.paper').waitFor();
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
});

test('a payoff says which values it is made of, and its end goal by goal', async () => {
  const door = page.locator('.payoffs .own .door').first();
  const payoff = Number(await door.textContent().then(text => text!.split(',')[0]));
  await door.click();
  const dialog = page.locator('dialog[open]');
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

test('the replay link opens the same game, to the same hash', async () => {
  const hash = await page.locator('.exits .fine').textContent();
  const link = await page.locator('#replay-link').getAttribute('href');
  expect(link!.length).toBeLessThan(8000);
  const other = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await other.goto(link!);
  await other.locator('main.debrief').waitFor();
  expect(await other.locator('.exits .fine').textContent()).toBe(hash);
  expect(await other.locator('.note').first().textContent()).toContain('gives the same world');
  await other.goto(link!.slice(0, -40));
  await other.locator('main.front, main.debrief').first().waitFor();
  await other.close();
});

test('a broken link or save gets a clear message, and nothing is thrown away', async () => {
  const other = await opened.browser.newPage({ viewport: { width: 360, height: 740 } });
  await other.goto(`${inject('app')}#replay=abc`);
  await other.locator('main.front').waitFor();
  expect(await other.locator('.note').first().textContent()).toContain('could not be opened');
  await other.setInputFiles('.import input', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect.poll(() => other.locator('.note').first().textContent()).toContain('not a saved game');
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
  const other = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
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
  const other = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await other.addInitScript(noCanvas);
  await other.goto(inject('app'));
  await other.click('#play');
  await other.click('main.brief button.primary');
  await expect.poll(() => other.locator('.map-message').textContent()).toContain('could not be drawn');
  await other.click('#seal');
  await other.locator('main.answers, main.paper').waitFor();
  await other.close();
});
