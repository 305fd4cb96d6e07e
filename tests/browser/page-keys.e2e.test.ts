import { expect, test } from 'vitest';
import { appFor, inspect, skipTurn, tabTo, turned } from './page-driver.ts';

const opened = await appFor({ width: 1280, height: 800 });
const { page } = opened;

/** What the sheet of keys says of the screen, on `?`; closed again. */
async function sheet(): Promise<string> {
  await page.keyboard.press('?');
  const text = await page.locator('dialog.keys[open]').textContent();
  await page.keyboard.press('Escape');
  await page.locator('dialog.keys').waitFor({ state: 'detached' });
  return text!;
}

const focusedText = () => page.evaluate(() => document.activeElement?.textContent);
const notes = () => page.locator('.note:not(.unseen)').count();
/** Whether what has the focus lies between the nations on top and the foot of the card. */
const inSight = (): boolean => {
  const at = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  return top >= at('.picker').bottom - 1 && bottom <= at('.card-foot').top + 1;
};
const ordered = () => page.locator('.slot .read').count();

test('the sheet of keys opens on every screen and lists those of the screen', async () => {
  expect(await sheet()).not.toContain('On this screen');
  await page.click('#play');
  expect(await sheet()).toContain('go on');
  await page.keyboard.press('s');
  await page.locator('main.desk').waitFor();
  expect(await notes(), 'the press that led to the desk seals nothing there').toBe(0);
  expect(await sheet()).toContain('add the order of the open card');
});

test('a note goes with Escape, with what is done next, and when dismissed; the focus goes back to where it was', async () => {
  await page.keyboard.press('s');
  expect(await notes()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await notes()).toBe(0);
  await page.keyboard.press('s');
  expect(await notes()).toBe(1);
  await page.keyboard.press('4');
  expect(await notes()).toBe(0);
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await tabTo(page, '.note button');
  await page.keyboard.press('Enter');
  expect(await notes()).toBe(0);
  expect(await page.evaluate(() => document.activeElement!.matches('main *, .corner *'))).toBe(true);
});

test('beside an order that was kept another opens with its title in sight, and no figure gone to lies under the foot', async () => {
  const lines = page.locator('[data-move]:not(.illegal)');
  await lines.first().focus();
  await page.keyboard.press('Enter');
  await page.locator('#compare').focus();
  await page.keyboard.press('Enter');
  await lines.nth(2).focus();
  await page.keyboard.press('Enter');
  await page.locator('.compared').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('card-title');
  await page.waitForTimeout(300);
  expect(await page.evaluate(inSight)).toBe(true);
  await tabTo(page, '.card .door');
  for (let k = 0; k < 24; k++) {
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(inSight), `figure ${k}`).toBe(true);
  }
  await page.click('.compared button:has-text("Let it go")');
  await page.keyboard.press('Escape');
});

test('another option of an order says what it comes to', async () => {
  await page.locator('[data-move]:not(.illegal)').first().click();
  const other = page.locator('.card .choices label:not(.chosen) input').first();
  await other.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.note').first().textContent()).toMatch(/by your goals\.$/);
  await page.keyboard.press('Escape');
});

test('by keys a card is opened, added and the desk is free again; the figures of a card are one stop of Tab', async () => {
  await page.locator('[data-move]:not(.illegal)').first().focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.card');
  await card.locator('.bars .door').first().waitFor();
  expect(await card.locator('.door').count()).toBeGreaterThan(4);
  expect(await card.locator(':is(.door, .claim)[tabindex="0"]').count()).toBe(1);
  let tabs = 0;
  while (!(await page.evaluate(() => document.activeElement?.matches('.card-foot .primary')))) {
    await page.keyboard.press('Tab');
    tabs++;
  }
  expect(tabs).toBeLessThan(12);
  const [first, second] = await card.locator('.door').all();
  await first!.focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText()).toBe(await second!.textContent());
  expect(await card.locator('[tabindex="0"]:is(.door, .claim)').count()).toBe(1);
  expect(await second!.getAttribute('tabindex')).toBe('0');
  await page.keyboard.press('d');
  expect(await card.count()).toBe(0);
  expect(await ordered()).toBe(1);
  await page.keyboard.press('u');
  expect(await ordered()).toBe(0);
});

test('from a form Ctrl Enter adds an offer, and says why it cannot while half is missing', async () => {
  await page.keyboard.press('o');
  const [give, want] = await page.locator('.half select').all();
  await give!.selectOption({ index: 1 });
  await give!.press('Control+Enter');
  expect(await page.locator('.note[role=status]').first().textContent()).toContain('nothing on the card to add yet');
  const open = await want!.locator('option:not(:disabled)').nth(1).getAttribute('value');
  await want!.selectOption(open);
  await page.locator('.card .odds').waitFor();
  expect(await page.locator('.card-head .door').count()).toBeGreaterThan(0);
  expect(await page.locator('.card-head .door[tabindex="0"]').count(), 'the stop of the figures comes after what is chosen').toBe(0);
  await want!.press('Control+Enter');
  expect(await ordered()).toBe(1);
});

test('the ring of focus goes with the nation looked at', async () => {
  await page.locator('.picker input:checked').focus();
  const before = await page.evaluate(() => document.activeElement!.parentElement!.textContent);
  await page.keyboard.press(']');
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  expect(await page.evaluate(() => document.activeElement!.parentElement!.textContent)).not.toBe(before);
});

test('keys go on from the seal to the next quarter', async () => {
  await page.keyboard.press('Control+Enter');
  await turned(page);
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('main.answers').count()) > 0) {
    expect(await sheet()).toContain('once all is answered');
    await page.keyboard.press('s');
  }
  await page.locator('main.turn, main.paper, main.crisis').waitFor();
  if ((await page.locator('main.turn').count()) > 0) expect(await sheet()).toContain('skip to the newspaper');
  await skipTurn(page);
  expect(await sheet()).toContain('go on');
  await page.keyboard.press('s');
  await page.locator('main.desk').waitFor();
  expect(await notes()).toBe(0);
  expect(opened.errors).toEqual([]);
});

test('a watched game has keys of its own', async () => {
  await page.reload();
  await page.locator('#play').waitFor();
  await page.click('.modes label:has-text("Nobody")');
  await page.click('#play');
  await page.locator('main.watch').waitFor();
  expect(await sheet()).toContain('the turn before or after');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.watch-body h2').textContent(), { timeout: 20_000 }).toContain('turn 1');
  await page.keyboard.press('p');
  expect(await page.locator('#watch-play').textContent()).toBe('Pause');
  await page.keyboard.press('p');
  expect(await page.locator('.watch-body .door').count()).toBeGreaterThan(6);
  expect(await page.locator('.watch-body :is(.door, .gloss)[tabindex="0"]').count()).toBe(1);
  // A turn still being played when the clock stops comes in, and takes nobody along who looks back.
  await page.locator('.scrub input').fill('0');
  await expect.poll(() => page.locator('.scrub input').getAttribute('max')).not.toBe('1');
  expect(await page.locator('.scrub input').inputValue()).toBe('0');
  await page.keyboard.press(',');
  await page.click('dialog.settings label:has-text("DPRK, PRC")');
  await page.keyboard.press('Escape');
  // Nor does it when nations are called otherwise.
  expect(await page.locator('.watch-body').textContent()).toContain('DPRK');
  expect(await page.locator('.scrub input').inputValue()).toBe('0');
});

test('a word of the field says what it means where it stands, and opens the manual there', async () => {
  await page.reload();
  await page.locator('#play').waitFor();
  await page.click('#play');
  await page.click('main.brief button.primary');
  const word = page.locator('.attention .gloss');
  expect(await word.getAttribute('title')).toMatch(/^Attention: .+\.$/);
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('dialog.manual .entry.asked-for h3').textContent()).toBe('Attention');
  await expect.poll(focusedText).toBe('Attention');
  expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)).toBeLessThan(800);
  await page.keyboard.press('Escape');
  await page.click('#tab-nations');
  expect(await page.locator('.pair .gloss').count()).toBe(4);
  await inspect(page, 'page-gloss');
});
