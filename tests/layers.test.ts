import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Node, nodesOf, type Source, sourcesIn } from './sources.ts';

/** What each folder of src may import: other folders, and packages. Imports go one way. */
const MAY: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  engine: { folders: [], packages: [/^seedrandom(\/|$)/, /^@stdlib\/math-base-special-exp$/] },
  scenario: { folders: ['engine'], packages: [/^valibot$/] },
  agents: { folders: ['engine'], packages: [] },
  words: { folders: ['engine'], packages: [] },
  match: { folders: ['engine', 'scenario'], packages: [/^(immer|fflate|@scure\/base)$/] },
  lab: { folders: ['match', 'agents', 'scenario', 'engine', 'words'], packages: [] },
  page: {
    folders: ['lab', 'match', 'agents', 'scenario', 'words', 'engine'],
    packages: [
      /^phaser$/,
      /^preact(\/|$)/,
      /^@preact\/signals$/,
      /^idb-keyval$/,
      /^fflate$/,
      /^zzfx$/,
      /^virtual:(pwa-register|cards)$/,
      /^@fontsource/,
      /^flag-icons\//,
    ],
  },
  cli: {
    folders: ['lab', 'match', 'agents', 'scenario', 'words', 'engine'],
    packages: [/^node:/, /^tinypool$/, /^fflate$/, /^csv-parse(\/|$)/],
  },
};

/** Files that may break the rule. It stays empty. */
const EXCEPTIONS: readonly string[] = [];

const LINES = 300;

const text = (node: unknown): string | undefined => {
  const value = (node as Node | null | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
};

/** What a node asks for from another file or package, if it does. */
function askedBy(node: Node): string | undefined {
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return text(node.source);
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
    return text(node.source) ?? text(node.argument) ?? text((node.argument as Node | undefined)?.literal) ?? '(a computed name)';
  }
  // Workers and assets: new URL('./worker.ts', import.meta.url).
  const called = (node.callee as Node | undefined)?.name;
  if (node.type === 'NewExpression' && called === 'URL') return text((node.arguments as Node[])[0])?.replace(/^(?!\.)/, './');
  if (node.type === 'CallExpression' && called === 'require') return text((node.arguments as Node[])[0]) ?? '(a computed name)';
  return undefined;
}

/** Every import of a file that its folder may not have. */
function strays(source: Source): string[] {
  const folder = source.path.split('/')[1]!;
  const may = MAY[folder];
  if (!may) return [`${source.path}: ${folder} is not one of the folders of src`];
  return nodesOf(source).flatMap(({ node }) => {
    const asked = askedBy(node);
    if (asked === undefined || allows(may, source.path, folder, asked)) return [];
    return [`${source.path} imports ${asked}`];
  });
}

function allows(may: (typeof MAY)[string], path: string, folder: string, asked: string): boolean {
  if (!asked.startsWith('.')) return may.packages.some(allowed => allowed.test(asked));
  const target = posix.join(posix.dirname(path), asked.split('?')[0]!);
  const [top, into = ''] = target.split('/');
  if (top === 'src') return into === folder || may.folders.includes(into);
  if (top === 'assets') return folder === 'page';
  if (top === 'scenarios') return ['scenario', 'lab', 'page', 'cli'].includes(folder);
  return false;
}

const FUNCTIONS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ClassExpression)$/;

/** A file without a single function is a table of data and may be as long as its data. */
function tooLong(source: Source): string[] {
  const lines = source.text.trimEnd().split('\n').length;
  if (lines <= LINES || !nodesOf(source).some(({ node }) => FUNCTIONS.test(node.type))) return [];
  return [`${source.path} has ${lines} lines, ${LINES} at most`];
}

const sources = sourcesIn('src');

describe('the house', () => {
  test('has files to read', () => expect(sources.length).toBeGreaterThan(10));
  test('imports go one way', () => {
    expect(sources.flatMap(strays)).toEqual([]);
  });
  test('no file is too long', () => {
    expect([...sources, ...sourcesIn('tests'), ...sourcesIn('tools')].flatMap(tooLong)).toEqual([]);
  });
  test('there are no exceptions', () => expect(EXCEPTIONS).toEqual([]));
});

describe('the test itself catches', () => {
  const bad: readonly (readonly [path: string, text: string])[] = [
    ['src/engine/turn.ts', "import { play } from '../match/match.ts';"],
    ['src/engine/turn.ts', "import type { Match } from '../match/match.ts';"],
    ['src/engine/rules/trade.ts', "export { play } from '../../match/match.ts';"],
    ['src/engine/rules/trade.ts', "export * from '../../lab/batch.ts';"],
    ['src/engine/turn.ts', "import { produce } from 'immer';"],
    ['src/engine/turn.ts', "import { readFileSync } from 'node:fs';"],
    ['src/engine/turn.ts', "type Match = import('../match/match.ts').Match;"],
    ['src/engine/turn.ts', 'const later = (name: string) => import(name);'],
    ['src/scenario/read.ts', "import { table } from '../words/english.ts';"],
    ['src/agents/greedy.ts', "import * as v from 'valibot';"],
    ['src/match/match.ts', "import { greedy } from '../agents/greedy.ts';"],
    ['src/lab/batch.ts', "import { produce } from 'immer';"],
    ['src/lab/batch.ts', "const pool = new Worker(new URL('../page/worker.ts', import.meta.url));"],
    ['src/lab/batch.ts', "const pool = new Worker(new URL('../page/worker.ts', import.meta.url), { type: 'module' });"],
    ['src/page/main.tsx', "import { run } from '../cli/main.ts';"],
    ['src/page/main.tsx', "const later = () => import('../cli/main.ts');"],
    ['src/page/main.tsx', "import { produce } from 'immer';"],
    ['src/cli/main.ts', "import { render } from 'preact';"],
    ['src/utils/text.ts', 'export const x = 1;'],
    ['src/engine/turn.ts', "import map from '../../assets/map.json';"],
  ];
  test.each(bad)('%s: %s', (path, text) => expect(strays({ path, text })).toHaveLength(1));

  test('and lets the allowed pass', () => {
    const good: readonly (readonly [path: string, text: string])[] = [
      ['src/engine/rules/trade.ts', "import { NATIONS } from '../nations.ts'; import alea from 'seedrandom/lib/alea.js';"],
      ['src/match/match.ts', "import { produce } from 'immer'; import { turn } from '../engine/turn.ts';"],
      ['src/page/main.tsx', "const w = new Worker(new URL('./worker.ts', import.meta.url)); const p = import('phaser');"],
      ['src/cli/main.ts', "import { parseArgs } from 'node:util'; const note = 'import { x } from \"../page/main.tsx\"';"],
    ];
    expect(good.flatMap(([path, text]) => strays({ path, text }))).toEqual([]);
  });

  test('long files, unless they are tables', () => {
    const long = '// a line\n'.repeat(LINES);
    expect(tooLong({ path: 'src/engine/turn.ts', text: `${long}export const f = () => 1;\n` })).toHaveLength(1);
    expect(tooLong({ path: 'src/engine/turn.ts', text: `${long}export const TABLE = { a: 1 };\n` })).toEqual([]);
    expect(tooLong({ path: 'src/engine/turn.ts', text: 'export const f = () => 1;\n' })).toEqual([]);
  });
});
