import type { Page } from 'playwright-core';

/** Scripts that the page asks for before it shows anything: those its file names, whatever it fetches later. */
export async function scriptsOf(page: Page): Promise<string[]> {
  const html = await (await page.request.get(page.url())).text();
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(match => new URL(match[1]!, page.url()).href);
}

/** From the first script on: when the page can be read, and when a press of Play has led to the brief. */
export function watchStart(): void {
  const start = { readable: 0, playable: 0 };
  Object.assign(window, { start });
  const look = (): void => {
    const play = document.getElementById('play');
    if (play !== null && start.readable === 0) {
      start.readable = performance.now();
      play.click();
    }
    if (document.querySelector('main.brief button.primary') === null) requestAnimationFrame(look);
    else start.playable = performance.now();
  };
  requestAnimationFrame(look);
}

/** Milliseconds from a click to the paint of the first thing that it changes. */
export async function answerClick(selector: string): Promise<number> {
  const changed = new Promise<void>(done => {
    new MutationObserver((_, watcher) => {
      watcher.disconnect();
      done();
    }).observe(document.getElementById('app')!, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const from = performance.now();
  document.querySelector<HTMLElement>(selector)!.click();
  await changed;
  return new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))));
}

/** From now on every task of over 50 ms is noted. */
export function longestTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}

/** Frames a second that the page draws while something is done. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const counted = { frames: 0, since: performance.now(), done: false };
    Object.assign(window, { counted });
    requestAnimationFrame(function count() {
      counted.frames++;
      if (!counted.done) requestAnimationFrame(count);
    });
  });
  await act();
  return await page.evaluate(() => {
    const { counted } = window as unknown as { counted: { frames: number; since: number; done: boolean } };
    counted.done = true;
    return (1000 * counted.frames) / (performance.now() - counted.since);
  });
}

/** From a sealed envelope to the turn: whatever is asked is refused, whatever escalates is left. */
export async function playOn(page: Page): Promise<void> {
  await page.locator('main.answers, main.crisis, main.turn').waitFor();
  for (const reply of await page.locator('.reply').all()) await reply.locator('button:not(:disabled)').last().click();
  for (const go of ['#play-turn', '#seal-stance']) if ((await page.locator(go).count()) > 0) await page.click(go);
  await page.locator('main.turn').waitFor();
}

/** Play whole games of four turns from the front page, pressing whatever goes on. */
export async function playAlone(games: number): Promise<void> {
  const WAYS_ON = [
    'main.brief button.primary',
    '#play-turn:not(:disabled)',
    '#read-on',
    '#turn-page',
    '#seal-stance:not(:disabled)',
    '#seal',
  ];
  const press = (selector: string): boolean => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.click();
    return found !== null;
  };
  const step = (): void => {
    if (document.querySelector('.busy') !== null) return;
    for (const reply of document.querySelectorAll('.reply:not(:has([aria-pressed=true]))')) {
      reply.querySelector<HTMLElement>('button:not(:disabled):last-of-type')?.click();
    }
    if (document.querySelector('.stance:not(.chosen)') !== null && document.querySelector('.stance.chosen') === null)
      press('input[name=stance]');
    WAYS_ON.some(press);
  };
  const soon = () => new Promise(done => setTimeout(done, 20));
  for (let game = 0; game < games; game++) {
    while (document.querySelector('#play') === null) await soon();
    document.querySelectorAll<HTMLElement>('input[name=scenario]')[1]!.click();
    press('#play');
    while (document.querySelector('main.debrief .exits') === null) {
      step();
      await soon();
    }
    press('.exits button.primary');
  }
  while (document.querySelector('#play') === null) await soon();
}
