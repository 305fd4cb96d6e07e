import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPage } from '../tests/browser/chromium.ts';

/** The icon in the sizes that systems ask of an installed page, drawn by the test browser from the SVG. */
const folder = resolve(import.meta.dirname, '../public');
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
for (const size of [192, 512]) {
  const opened = await openPage({ width: size, height: size });
  await opened.page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await opened.page.screenshot({ path: resolve(folder, `icon-${size}.png`) });
  await opened.close();
}
