import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';

/** Where Chrome is usually installed on machines that the packaged Chromium does not run on. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox (it needs rights that containers lack), no errands of the browser's own, everything drawn by the processor. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache');
const UNPACKED = join(CACHE, 'chromium');

/** Unpack the Chromium that `npm ci` brought, once, with its libraries and fonts. Renamed into place, so that two runs cannot meet half of it. */
async function unpack(): Promise<void> {
  if (existsSync(join(UNPACKED, 'fonts.conf'))) return;
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'unpacking-'));
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  // Read when the package loads: without it the libraries stay packed.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  const packaged = await import('@sparticuz/chromium');
  await packaged.default.executablePath();
  restore({ TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH });
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(UNPACKED, 'fonts/fonts')}</dir><cachedir>${join(UNPACKED, 'fonts/cache')}</cachedir></fontconfig>`;
  await writeFile(join(folder, 'fonts.conf'), fonts);
  await rename(folder, UNPACKED).catch(() => rm(folder, { recursive: true }));
}

function restore(environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** How to start the browser: the environment's CHROME, else the one from npm (Linux on x64), else an installed one. */
export async function launchOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROME;
  if (own) return { executablePath: own, args: FLAGS };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const installed = INSTALLED.find(path => existsSync(path));
    return installed ? { executablePath: installed, args: FLAGS } : { channel: 'chrome', args: FLAGS };
  }
  await unpack();
  const libraries = [join(UNPACKED, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...environment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf') };
  return { executablePath: join(UNPACKED, 'chromium'), args: FLAGS, env };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  /** Everything the page said on its console as an error, and every error it did not catch. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A browser with one empty page of a size. Close it when done. */
export async function openPage(size: { readonly width: number; readonly height: number }): Promise<Opened> {
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage({ viewport: size });
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { browser, page, errors, close: () => browser.close() };
}

/** Save what the page shows to tests/browser/artefacts, to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  // On a busy machine the camera waits.
  await page.screenshot({ path: resolve(import.meta.dirname, 'artefacts', `${name}.png`), timeout: 90_000 });
}
