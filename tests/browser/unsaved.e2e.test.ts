import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp, playTurn, skipTurn, turned } from './page-driver.ts';

let opened: Opened;
let page: Page;
beforeEach(async () => {
  opened = await openApp({ width: 360, height: 740 });
  page = opened.page;
  await page.click('label:has-text("First game")');
  await page.fill('.seed input', 'no-room');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.waitForTimeout(300);
});
afterEach(() => opened.close());

/** From now on, or no longer, the browser's store has no room, or will not have it. */
const refuse = (name: string | null) =>
  page.evaluate(as => {
    const kept = window as unknown as { put?: IDBObjectStore['put'] };
    // oxlint-disable-next-line typescript/unbound-method
    kept.put ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put =
      as === null
        ? kept.put
        : () => {
            throw new DOMException('as the test has it', as);
          };
  }, name);

const draftOne = async () => {
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
};

test.each([
  ['QuotaExceededError', 'no room left'],
  ['InvalidStateError', 'refused'],
])('a save that fails with %s is said, the game goes on, can be downloaded, and is saved once that works', async (error, says) => {
  await refuse(error);
  await draftOne();
  const warning = page.locator('.note.warning');
  await warning.waitFor();
  expect(await warning.textContent()).toContain(says);
  await inspect(page, `unsaved-${error}`);
  await playTurn(page);
  const [file] = await Promise.all([page.waitForEvent('download'), warning.locator('button').first().click()]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ seed: 'no-room', turns: [{}] });
  // What had been kept before is as it was.
  const turns = () =>
    page.evaluate(
      () =>
        new Promise<number>(done => {
          const request = indexedDB.open('six-party-talks');
          request.onsuccess = () => {
            const all = request.result.transaction('games').objectStore('games').getAll();
            all.onsuccess = () => done(all.result[0].record.turns.length);
          };
        }),
    );
  expect(await turns()).toBe(0);
  await refuse(null);
  await page.click('#turn-page');
  await expect.poll(() => warning.count()).toBe(0);
  await expect.poll(turns).toBe(1);
  expect(opened.errors).toEqual([]);
});

test('whoever leaves with a game that is kept nowhere is asked first; else nobody is', async () => {
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await page.click('.resume');
  await refuse('QuotaExceededError');
  await draftOne();
  await page.locator('.note.warning').waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

const alert = () => page.locator('.note.warning');

/** The alert as it lies on the page: whether all of it is in view, and the buttons it covers while all that scrolls is at its top. */
async function lies(): Promise<{ readonly inView: boolean; readonly covers: readonly string[] }> {
  await alert().waitFor();
  return page.evaluate(async () => {
    const warning = document.querySelector('.note.warning')!;
    const inView = () => {
      const { top, bottom, left, right } = warning.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    };
    const still = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    scrollTo(0, document.body.scrollHeight);
    await still();
    const atFoot = inView();
    for (const scroller of [window, ...document.querySelectorAll('.tab-panel')]) scroller.scrollTo(0, 0);
    await still();
    const over = warning.getBoundingClientRect();
    const covers = [...document.querySelectorAll('button')].filter(button => {
      const { top, bottom, left, right, width } = button.getBoundingClientRect();
      const meets = width > 0 && bottom > over.top && top < over.bottom && right > over.left && left < over.right;
      return meets && !warning.contains(button);
    });
    return { inView: atFoot && inView(), covers: covers.map(({ textContent }) => textContent) };
  });
}
const SEEN = { inView: true, covers: [] };

test.each([
  [1280, 800],
  [768, 1024],
  [360, 740],
])('at %i by %i the alert is in view on every screen, covers no button, and the sheet of the game says the same', async (width, height) => {
  await page.setViewportSize({ width, height });
  await page.click('#game');
  const sheet = page.locator('dialog.game');
  expect(await sheet.textContent()).toContain('Every change is kept');
  await page.keyboard.press('Escape');
  await refuse('QuotaExceededError');
  await draftOne();
  expect(await lies(), 'desk').toEqual(SEEN);
  expect((await page.locator('#seal').boundingBox())!.y, 'the way on').toBeLessThan(height - 30);
  await page.click('#game');
  expect(await sheet.textContent()).not.toContain('Every change is kept');
  expect(await sheet.textContent()).toContain('not kept');
  await page.keyboard.press('Escape');
  await page.click('#seal');
  await turned(page);
  expect(await lies(), 'after the seal').toEqual(SEEN);
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
  await skipTurn(page);
  expect(await lies(), 'paper').toEqual(SEEN);
  await inspect(page, `unsaved-${width}`);
});

test('a store that never answers is said, and the front page says that nothing is kept', async () => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  await page.goto(page.url().split('#')[0]!);
  await page.reload();
  await expect.poll(() => page.locator('main.front').textContent()).toContain('store nothing');
  await page.click('#play');
  await alert().waitFor({ timeout: 20_000 });
  expect(await alert().textContent()).toContain('does not answer');
  expect(await lies(), 'brief').toEqual(SEEN);
  await page.click('main.brief button.primary');
  await page.click('#game');
  await page.click('dialog.game form button');
  await expect.poll(() => page.locator('dialog.game [role=status]').textContent()).toContain('would not keep');
});
