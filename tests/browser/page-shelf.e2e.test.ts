import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { appFor, inspect, overflow } from './page-driver.ts';

/** The list of kept games on the front page: few are shown, each can be told from the others, removed and put back. */
const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

const rows = () => page.locator('.games .resume').allTextContents();

async function begin(seed: string): Promise<void> {
  await page.goto(inject('app'));
  await page.fill('.seed input', seed);
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.locator('main.desk').waitFor();
  await page.waitForTimeout(200);
}

/** To the front page, as a visit of its own: what was removed before can no longer be put back. */
async function visit(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(inject('app'));
  await page.locator('.games').waitFor();
}

async function bring(text: string): Promise<void> {
  await page.setInputFiles('.import input', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('main.brief, main.desk').waitFor();
  await page.waitForTimeout(200);
}

/** A copy of the game underway under a name, and the file it is downloaded as. */
async function copyAs(name: string): Promise<{ readonly called: string; readonly text: string }> {
  await page.click('#game');
  await page.fill('.copies input', name);
  await page.click('.copies button');
  await page.locator('.copies [role=status]:has-text("Kept as")').waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('dialog button:has-text("Download as a file")')]);
  await page.click('dialog .close');
  return { called: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the newest four are shown; all of them scroll in their own frame', async () => {
  for (const k of [1, 2, 3, 4, 5, 6]) await begin(`shelf ${k}`);
  await visit();
  expect((await rows()).map(text => /shelf (\d)/.exec(text)![1])).toEqual(['6', '5', '4', '3']);
  const before = await page.locator('.scenarios').boundingBox();
  await page.click('.all-games:has-text("All 6 games")');
  expect(await rows()).toHaveLength(6);
  const after = await page.locator('.scenarios').boundingBox();
  expect(after!.y - before!.y).toBeLessThan(120);
  await inspect(page, 'page-shelf');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.click('.all-games');
  expect(await rows()).toHaveLength(4);
});

test('a game that is removed says so in its place, comes back when asked, and is gone by the next visit', async () => {
  await page.locator('.games .remove').nth(1).click();
  await page.locator('.removed').waitFor();
  expect(await page.locator('.removed').textContent()).toContain('It can be put back');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Put back');
  expect((await rows()).join()).not.toContain('shelf 5');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows())[1]).toContain('shelf 5');
  await page.locator('.games .remove').nth(1).click();
  await page.locator('.removed').waitFor();
  await inspect(page, 'page-removed');
  // It can still be put back after a look at another game.
  await page.locator('.resume').first().click();
  await page.click('#game');
  await page.click('#leave-game');
  expect(await page.locator('.removed').count()).toBe(1);
  await visit();
  await page.click('.all-games:has-text("All 5 games")');
  expect((await rows()).join()).not.toContain('shelf 5');
});

test('a game that is kept already, bit for bit, is taken up and not kept twice; another is marked as imported', async () => {
  await begin('shelf 7');
  const { text } = await copyAs('Before the test');
  await visit();
  await page.click('.all-games:has-text("All 6 games")');
  await bring(text);
  expect(await page.locator('.note').first().textContent()).toContain('kept here already');
  await visit();
  // What cannot be played of it is said all the same, though what is left of it is kept here.
  const impossible = { orders: { RUS: [{ move: 'no-such-move' }] }, answers: [], hash: '' };
  await bring(JSON.stringify({ ...JSON.parse(text), name: undefined, turns: [impossible] }));
  const note = await page.locator('.note').first().textContent();
  expect(note).toContain('no-such-move');
  expect(note).toContain('kept here already');
  await visit();
  await page.locator('.all-games:has-text("All 6 games")').waitFor();
  await bring(JSON.stringify({ ...JSON.parse(text), name: undefined, seed: 'from elsewhere' }));
  await visit();
  const [first] = await rows();
  expect(first).toContain('from elsewhere');
  expect(first).toContain('imported');
});

test('the name of a copy goes with its file, and can be changed', async () => {
  await begin('shelf 8');
  const { called, text } = await copyAs('A name, of its own');
  expect(called).toBe('six-party-shelf 8-A-name-of-its-own.json');
  await visit();
  await page.locator('.games li:has-text("A name") .remove').click();
  await page.locator('.removed').waitFor();
  await visit();
  // What was taken up from the copy and not played on went with it.
  expect((await rows()).join()).not.toContain('shelf 8');
  await bring(text);
  await visit();
  expect((await rows())[0]).toContain('\u201cA name, of its own\u201d');
  expect((await rows())[0]).toContain('imported');
  await page.click('.games li:has-text("A name") button:has-text("Rename")');
  await page.fill('.naming input', 'Another');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows())[0]).toContain('\u201cAnother\u201d');
  await visit();
  expect((await rows())[0]).toContain('\u201cAnother\u201d');
  expect(opened.errors).toEqual([]);
});
