import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Opened } from './chromium.ts';
import { inspect, openApp } from './page-driver.ts';

/** Windows between a phone and a desktop, and large text in any of them. */
let opened: Opened;
let page: Page;
const open = async (width: number, height: number): Promise<void> => {
  opened = await openApp({ width, height }, true);
  page = opened.page;
};
afterEach(() => opened.close());

const toDesk = async (): Promise<void> => {
  await page.fill('.seed input', 'tablet');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.locator('main.desk').waitFor();
};

/** What is printed over one another of all that some selector finds: text by its own lines, buttons by their boxes. */
const meeting = (selector: string): Promise<string[]> =>
  page.evaluate(all => {
    const clipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
    /** Of a line of text its middle half: what lies above and below is mostly air. */
    const core = ({ x, y, width, height }: DOMRect) => new DOMRect(x, y + height / 4, width, height / 2);
    const boxes = [...document.querySelectorAll(all)]
      .filter(element => element.checkVisibility() && !clipped(element))
      .flatMap(element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const rects = element.matches('button, .tension') ? [element.getBoundingClientRect()] : [...range.getClientRects()].map(core);
        return rects.filter(({ width }) => width > 1).map(rect => ({ element, rect, text: element.textContent.trim() }));
      });
    return boxes.flatMap((a, k) =>
      boxes
        .slice(k + 1)
        .filter(
          b =>
            b.element !== a.element &&
            b.rect.left < a.rect.right - 0.5 &&
            b.rect.right > a.rect.left + 0.5 &&
            b.rect.top < a.rect.bottom - 0.5 &&
            b.rect.bottom > a.rect.top + 0.5,
        )
        .map(b => `${a.text} / ${b.text}`),
    );
  }, selector);

test.each([
  [800, 600],
  [768, 1024],
  [820, 1180],
  [1024, 768],
  [1280, 800],
])('the front page at %i by %i: every seat can be clicked, and nothing lies on another button', async (width, height) => {
  await open(width, height);
  const hidden = await page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.seats label, .start button, .difficulty p')];
    return found.flatMap(element => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = [0.5, 0.95].map(share => document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2));
      return at.every(hit => element.contains(hit)) ? [] : [element.textContent];
    });
  });
  expect(hidden).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await meeting('.corner button, .front-start h1, .front-start .lead')).toEqual([]);
  await inspect(page, `front-${width}`);
});

const WIDTHS = [761, 768, 800, 900, 1000, 1024, 1100, 1101, 1280, 1440, 1920, 2560];
test('in the head of the desk nothing is printed over anything else, at any width, with either size of text', async () => {
  await open(1280, 800);
  await toDesk();
  const wrong: string[] = [];
  for (const map of ['drawn', 'words'])
    for (const text of ['normal', 'large'])
      for (const width of WIDTHS) {
        await page.evaluate(data => Object.assign(document.documentElement.dataset, data), { map, text });
        await page.setViewportSize({ width, height: 800 });
        const found = await meeting('.tab-row button, .corner button');
        const out = await page.evaluate(() => {
          const { left, right } = document.querySelector('.panel')!.getBoundingClientRect();
          const outside = [...document.querySelectorAll('.tab-row button')].filter(button => {
            const box = button.getBoundingClientRect();
            return box.left < left || box.right > right;
          });
          return outside.map(({ textContent }) => `${textContent} is outside`);
        });
        wrong.push(...[...found, ...out].map(what => `${map}, ${text}, ${width}: ${what}`));
      }
  expect(wrong).toEqual([]);
});

test('in the head of the table nothing is printed over anything else, or over its rule', async () => {
  await open(1280, 800);
  await toDesk();
  await page.click('#stage-toggle');
  const wrong: string[] = [];
  for (const text of ['normal', 'large'])
    for (const width of WIDTHS) {
      await page.evaluate(data => Object.assign(document.documentElement.dataset, data), { text });
      await page.setViewportSize({ width, height: 800 });
      const found = await meeting('#stage-toggle, .table-head p, .table-head h2, .stage-head .tension');
      const out = await page.evaluate(() => {
        const head = document.querySelector('.stage-head')!;
        const { right, bottom } = head.getBoundingClientRect();
        const outside = [...head.querySelectorAll('button, .tension, h2, .table-head p')].filter(element => {
          const box = element.getBoundingClientRect();
          return (
            box.height > 0 && (box.top < 0 || box.right > right || box.bottom > bottom) && element.closest('.table-head')?.clientWidth !== 1
          );
        });
        return outside.map(({ textContent }) => `${textContent} is outside`);
      });
      wrong.push(...[...found, ...out].map(what => `${text}, ${width}: ${what}`));
    }
  expect(wrong).toEqual([]);
});

test.each([
  [768, 1024],
  [800, 600],
  [1024, 768],
])('at %i by %i what the turn says on the map has lines of several words, and the paper leaves its corner free', async (width, height) => {
  await open(width, height);
  await toDesk();
  await page.click('#seal');
  await page.locator('main.answers, main.turn').waitFor();
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  if ((await page.locator('#play-turn').count()) > 0) await page.click('#play-turn');
  await page.locator('.strip .headline').waitFor();
  const strip = await page.evaluate(() => {
    const at = document.querySelector('.strip')!.getBoundingClientRect();
    const map = document.querySelector('.turn .map-side')!.getBoundingClientRect();
    return { broad: at.width, low: at.height < map.height / 2, within: at.right <= map.right };
  });
  expect(strip).toMatchObject({ low: true, within: true });
  expect(strip.broad).toBeGreaterThan(260);
  await page.click('#read-on');
  await page.locator('main.paper').waitFor();
  expect(await meeting('.corner button, .ear b, .ear span, .masthead .name')).toEqual([]);
  await inspect(page, `paper-${width}`);
});
