import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp, playTurn } from './page-driver.ts';

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
