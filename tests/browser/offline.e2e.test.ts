import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from './chromium.ts';
import { inspect, noCanvas, playTurn } from './page-driver.ts';

/** A page built and served for this file alone: it is changed under way, and its server is stopped. */
const ROOT = resolve(import.meta.dirname, '../..');
let outDir: string;
let server: PreviewServer;
let browser: Awaited<ReturnType<typeof chromium.launch>>;
let page: Page;

beforeAll(async () => {
  outDir = mkdtempSync(join(ROOT, 'node_modules/.cache', 'offline-'));
  await build({ root: ROOT, mode: 'production', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  server = await preview({
    root: ROOT,
    base: '/far/away/',
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 4700, host: '127.0.0.1', open: false },
  });
  browser = await chromium.launch(await launchOptions());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(noCanvas);
  page = await context.newPage();
  await page.goto(server.resolvedUrls!.local[0]!);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close().catch(() => undefined);
  await rm(outDir, { recursive: true });
});

/** Wait until the worker has the whole page. */
const ready = () => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active!.scriptURL));

test('the page can be installed: a manifest, and icons that are there', async () => {
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href;
    const { icons, ...rest } = await (await fetch(link)).json();
    const found = await Promise.all(
      icons.map(async ({ src }: { src: string }) => (await fetch(new URL(src, link))).headers.get('content-type')),
    );
    return { ...rest, found };
  });
  expect(manifest).toMatchObject({
    name: 'Six-Party Talks',
    start_url: './',
    scope: './',
    found: ['image/svg+xml', 'image/png', 'image/png'],
  });
});

test('an old page is told of a new version, never reloads by itself, and loads it when asked', async () => {
  expect(await ready()).toContain('/far/away/sw.js');
  await page.reload();
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.evaluate(() => Object.assign(window, { sameVisit: true }));
  // Tomorrow's page: another title, and a worker that knows its revision.
  const html = readFileSync(join(outDir, 'index.html'), 'utf8');
  writeFileSync(join(outDir, 'index.html'), html.replace('<title>Six-Party Talks', '<title>Six-Party Talks 2'));
  const worker = readFileSync(join(outDir, 'sw.js'), 'utf8');
  const changed = worker.replace(
    /(url:"index\.html",revision:")[0-9a-f]+|(revision:")[0-9a-f]+(",url:"index\.html")/,
    (_, a, b, c) => `${a ?? b}tomorrow${c ?? ''}`,
  );
  expect(changed).not.toBe(worker);
  writeFileSync(join(outDir, 'sw.js'), changed);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await page.locator('.note.version').waitFor();
  await inspect(page, 'offline-new-version');
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => 'sameVisit' in window)).toBe(true);
  expect(await page.title()).toBe('Six-Party Talks');
  await page.click('.note.version button:has-text("Load it")');
  await page.locator('.resume').waitFor();
  expect(await page.title()).toBe('Six-Party Talks 2');
});

test('without a network and without a server the page opens and a turn is played', async () => {
  await ready();
  await server.close();
  await page.context().setOffline(true);
  await page.reload();
  await page.click('label:has-text("First game")');
  await page.click('#play');
  await page.click('main.brief button.primary');
  await page.click('[data-move="fund-railway"]');
  await page.click('.card-foot button.primary');
  await playTurn(page);
  expect(await page.locator('main.paper h1').count()).toBe(1);
  // Phaser lies ready too, though this page has no canvas to ask for it.
  expect(
    await page.evaluate(
      async () =>
        (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url))))
          .flat()
          .filter(url => /\/open-[^/]*\.js/.test(url)).length,
    ),
  ).toBe(1);
  await page.keyboard.press('m');
  await page.locator('dialog.manual .entry').first().waitFor();
});
