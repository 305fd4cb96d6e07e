import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { appFor, noCanvas } from './page-driver.ts';

/** Links to an opening: what they set, what they say when they are wrong, and what becomes of a game that is open. */
const opened = await appFor({ width: 1280, height: 800 });

/** A page of somebody else: nothing is kept there yet. */
async function another(): Promise<Page> {
  const other = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await other.addInitScript(noCanvas);
  return other;
}

test('a link to an opening sets the choices and tells nothing else; one that is cut says so', async () => {
  const other = await another();
  await other.goto(`${inject('app')}#open=first-round-2003/KOR/hard/${encodeURIComponent('a/b c')}`);
  await other.locator('#play').waitFor();
  expect(await other.locator('#play').textContent()).toBe('Play First round, 2003');
  expect(await other.locator('.seed input').inputValue()).toBe('a/b c');
  expect(await other.locator('.seats .chosen').textContent()).toContain('South Korea');
  expect(await other.locator('.difficulty .chosen').textContent()).toBe('Hard');
  await other.click('#play');
  expect(await other.locator('main.brief h1').textContent()).toContain('South Korea');
  await other.goto('about:blank');
  await other.goto(`${inject('app')}#open=first-round-2003/KO`);
  await other.locator('.note:not(.unseen)').waitFor();
  const said = await other.locator('.note').textContent();
  expect(said).toContain('there is no seat \u201cKO\u201d; it names no difficulty; it has no seed');
  expect(said).not.toContain('scenario');
  await other.close();
});

test('a link to an opening for several at one machine stays one, with as many seats as were chosen', async () => {
  const other = await another();
  await other.addInitScript(() => {
    navigator.clipboard.writeText = async text => {
      (globalThis as unknown as { copied: string }).copied = text;
    };
  });
  await other.goto(inject('app'));
  await other.click('.modes label:has-text("Several")');
  for (const seat of ['', 'Japan']) {
    if (seat !== '') await other.click(`.seats label:has-text("${seat}")`);
    await other.click('.seed button:has-text("Copy a link")');
    const link = await other.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    const next = await another();
    await next.goto(link);
    await next.locator('.note:not(.unseen)').waitFor();
    expect(await next.locator('.modes .chosen').textContent()).toBe('Several, here');
    expect(await next.locator('.seats .chosen').count()).toBe(seat === '' ? 1 : 2);
    await next.close();
  }
  await other.close();
});

test('a link entered while a game is open is followed, the same one twice too, and the game is kept', async () => {
  const other = await another();
  const link = `${inject('app')}#open=first-round-2003/KOR/hard/abc`;
  const enter = (hash: string) =>
    other.evaluate(to => {
      location.hash = to;
    }, hash);
  await other.goto(link);
  for (const games of [1, 2]) {
    await other.click('#play');
    await other.click('main.brief button.primary');
    await other.locator('main.desk').waitFor();
    await other.click('#game');
    await enter('#open=first-round-2003/KOR/hard/abc');
    await other.locator('main.front').waitFor();
    expect(await other.locator('dialog[open]').count()).toBe(0);
    expect(await other.locator('.note').textContent()).toContain('The game underway is kept');
    expect(await other.locator('.seed input').inputValue()).toBe('abc');
    await expect.poll(() => other.locator('.resume').count()).toBe(games);
  }
  await other.close();
});
