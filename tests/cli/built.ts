import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** The command line as a user has it: the built bundle, run by Node, in a folder of its own. */
export function builtCli() {
  const home = mkdtempSync(join(tmpdir(), 'six-party-'));
  const bundle = join(home, 'six-party.js');
  beforeAll(async () => {
    writeFileSync(join(home, 'package.json'), '{"type":"module"}');
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
    await build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'silent', build: { outDir: home, emptyOutDir: false } });
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true }));
  const six = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], { encoding: 'utf8', cwd: home });
    return { status, stdout, stderr };
  };
  return { home, root, six };
}
