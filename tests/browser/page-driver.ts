import { type AxeResults, source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { type Opened, openPage, picture } from './chromium.ts';

/** What axe finds wrong with the page as it stands. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await loaded.run();
    return violations.map(({ id, nodes }) =>
      [id, ...nodes.map(node => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`)].join('\n  '),
    );
  });
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Look at a screen: nothing for axe to complain of, nothing to scroll sideways; and a picture of it. */
export async function inspect(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await picture(page, name);
  expect(await complaints(page), name).toEqual([]);
  expect(await overflow(page), `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** For a page that is opened without its map, which is looked at elsewhere. */
export function noCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** The app at rest in a browser of its own, without its map unless asked for, before anything is chosen. */
export async function openApp(size: { readonly width: number; readonly height: number }, withMap = false): Promise<Opened> {
  const opened = await openPage(size);
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  if (!withMap) await opened.page.addInitScript(noCanvas);
  await opened.page.goto(inject('app'));
  return opened;
}

/** The same for a whole file of tests: closed after the last of them. */
export async function appFor(...asked: Parameters<typeof openApp>): Promise<Opened> {
  const opened = await openApp(...asked);
  afterAll(() => opened.close());
  return opened;
}

/** Let go of every game the browser keeps: the same file opened again begins anew, where it would go on as it was left. */
export async function forget(page: Page): Promise<void> {
  if (!page.url().startsWith('http')) return;
  await page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const kept = await done(indexedDB.open(name!));
      for (const store of kept.objectStoreNames) await done(kept.transaction(store, 'readwrite').objectStore(store).clear());
      kept.close();
    }
  });
}

/** By mouse: seal, give the last answer that can be pressed to whatever is asked, and come to the front page. */
export async function playTurn(page: Page): Promise<void> {
  await page.click('#seal');
  await turned(page);
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
  await toPaper(page);
}

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector);

/** Walk by Tab until the focus is on something. */
export async function tabTo(page: Page, selector: string, most = 160): Promise<void> {
  for (let k = 0; k < most; k++) {
    if (await focused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** The heading of the screen has the focus, so that a screen reader starts there. */
export async function atHeading(page: Page, screen: string): Promise<void> {
  await page.locator(`main.${screen}`).waitFor();
  await expect.poll(() => focused(page, `main.${screen} h1`), { message: `focus on the heading of ${screen}` }).toBe(true);
}

/** Answer whatever is asked with the first button that can be pressed, by keyboard. */
export async function answerByKeys(page: Page): Promise<void> {
  const questions = await page.locator('.asked').count();
  for (let q = 0; q < questions; q++) {
    await press(page, `.answers li:nth-child(${q + 1}) .reply button:not(:disabled)`);
  }
  await press(page, '#play-turn');
  await page.locator('main.crisis, main.turn, main.paper').waitFor();
}

/** A sealed turn asks something, or is played; what crisis it leads to is held through. */
export async function turned(page: Page): Promise<void> {
  await page.locator('main.answers, main.crisis, main.turn, main.paper').waitFor();
  if ((await page.locator('main.answers').count()) === 0) await toPaper(page);
}

/** The turn plays. Should it lead to a crisis, that is held through to its end, by keyboard; what is played on the map is skipped. */
export async function toPaper(page: Page): Promise<void> {
  await page.locator('main.crisis, main.turn, main.paper').waitFor();
  for (let round = 0; (await page.locator('main.crisis').count()) > 0; round++) {
    await tabTo(page, 'input[name=stance]');
    await page.keyboard.press('Space');
    await press(page, '#seal-stance');
    await page.waitForFunction(
      before => document.querySelector('main.turn, main.paper') !== null || document.querySelectorAll('.so-far ol li').length > before,
      round,
    );
  }
  await skipTurn(page);
}

/** From the turn as it is played on to the paper, by a key. */
export async function skipTurn(page: Page): Promise<void> {
  await page.locator('main.turn, main.paper').waitFor();
  if ((await page.locator('main.turn').count()) > 0) await page.keyboard.press('Escape');
  await page.locator('main.paper').waitFor();
}
