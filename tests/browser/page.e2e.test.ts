import { type AxeResults, source as axe } from 'axe-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Opened, openPage, picture } from './chromium.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPage({ width: 1280, height: 800 });
  await opened.page.goto(inject('app'));
});
afterAll(() => opened.close());

test('the built page opens from a folder below the root, without errors', async () => {
  expect(await opened.page.title()).toBe('Six-Party Talks');
  await opened.page.locator('h1').waitFor();
  await picture(opened.page, 'first-screen');
  expect(opened.errors).toEqual([]);
});

test('axe finds nothing to complain of', async () => {
  await opened.page.addScriptTag({ content: axe });
  const violations = await opened.page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await loaded.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});
