import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, served from a folder below the root, as a project site would. */
    app: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = resolve(ROOT, 'node_modules/.cache');

/** Build the page once and serve it while the end-to-end tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, 'app-'));
  await build({ root: ROOT, mode: 'production', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root: ROOT,
    base: '/some/folder/',
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 4600, host: '127.0.0.1', open: false },
  });
  project.provide('app', server.resolvedUrls!.local[0]!);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
}
