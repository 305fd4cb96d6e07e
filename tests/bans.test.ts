import { describe, expect, test } from 'vitest';
import { lineOf, type Node, nodesOf, type Source, sourcesIn } from './sources.ts';

/** What Math may do in the engine: exact on every machine. Anything else of it may differ in the last bit, or is chance. */
const EXACT = new Set(['abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'sqrt', 'imul', 'clz32']);

/** Clocks, locales, other sources of chance, and ways out of the engine. */
const BANNED_NAMES = new Set([
  'Date',
  'Intl',
  'console',
  'performance',
  'crypto',
  'globalThis',
  'process',
  'window',
  'document',
  'eval',
  'Function',
]);

/** Object keys have an order that nobody chose. Folders of one file each iterate NATIONS; only their registers list names. */
const KEYS = new Set(['keys', 'entries', 'values', 'getOwnPropertyNames', 'ownKeys']);
const ONE_FILE_EACH = /^src\/engine\/[^/]+\/(?!index\.ts$)/;

const MARKER = 'biome-ignore lint/suspicious/noExplicitAny';
const name = (node: unknown): string | undefined => (node as Node | null | undefined)?.name as string | undefined;

/** A name that stands for itself, not a property's or a type member's. */
function isReference(node: Node, parent: Node): boolean {
  if (node.type !== 'Identifier') return false;
  const isProperty = parent.property === node || parent.key === node;
  return !isProperty || parent.computed === true || parent.shorthand === true;
}

function mathFault(node: Node, parent: Node): string | undefined {
  if (name(node) !== 'Math' || !isReference(node, parent)) return undefined;
  const method =
    parent.type === 'MemberExpression' && parent.object === node && parent.computed !== true ? name(parent.property) : undefined;
  return method !== undefined && EXACT.has(method) ? undefined : `Math${method === undefined ? ' by another way' : `.${method}`}`;
}

function engineFault(node: Node, parent: Node, path: string): string | undefined {
  if (node.operator === '**' || node.operator === '**=') return node.operator;
  if (node.type === 'ForInStatement') return 'for...in';
  if (isReference(node, parent) && BANNED_NAMES.has(name(node)!)) return name(node);
  if (node.type === 'MemberExpression') {
    const object = name(node.object);
    const property = name(node.property) ?? '';
    if (/^toLocale|^localeCompare$/.test(property)) return property;
    if (ONE_FILE_EACH.test(path) && (object === 'Object' || object === 'Reflect') && KEYS.has(property)) return `${object}.${property}`;
  }
  return mathFault(node, parent);
}

/** Entries of threads: the pool calls their default export, and they hold nothing else. */
const THREADS = new Set(['src/cli/worker.ts', 'src/cli/article-pool.ts']);

function houseFault(node: Node, source: Source): string | undefined {
  if (node.type === 'TSEnumDeclaration') return 'enum';
  if (THREADS.has(source.path)) return undefined;
  if (node.type === 'ExportDefaultDeclaration' && !source.path.endsWith('.d.ts')) return 'default export';
  if (node.type === 'ExportSpecifier' && name(node.exported) === 'default') return 'default export';
  if (node.type !== 'TSAnyKeyword') return undefined;
  const above = source.text.split('\n')[lineOf(source.text, node.start) - 2];
  return above?.includes(MARKER) ? undefined : 'any';
}

/** Every use of something banned, as `path:line what`. */
function faults(source: Source): string[] {
  const found = nodesOf(source).flatMap(({ node, parent }) => {
    const fault = houseFault(node, source) ?? (source.path.startsWith('src/engine/') ? engineFault(node, parent, source.path) : undefined);
    return fault === undefined ? [] : [`${source.path}:${lineOf(source.text, node.start)} ${fault}`];
  });
  const unfinished = [...source.text.matchAll(/\b(TODO|FIXME|XXX)\b/g)];
  return [...new Set(found), ...unfinished.map(match => `${source.path}:${lineOf(source.text, match.index)} ${match[0]}`)];
}

test('nothing banned is used', () => {
  expect(sourcesIn('src').flatMap(faults)).toEqual([]);
});

describe('the test itself catches', () => {
  const ENGINE = 'src/engine/commit.ts';
  const RULE = 'src/engine/rules/trade.ts';
  const bad: readonly (readonly [path: string, text: string, fault: string])[] = [
    [ENGINE, 'export const f = (x: number) => x ** 2;', '**'],
    [ENGINE, 'export const f = (x: number) => { x **= 2; };', '**='],
    ...['pow', 'hypot', 'exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sin', 'cos', 'tan', 'atan2', 'sinh', 'cbrt', 'random', 'PI'].map(
      method => [ENGINE, `export const f = Math.${method};`, `Math.${method}`] as const,
    ),
    [ENGINE, 'const { sin } = Math;', 'Math by another way'],
    [ENGINE, "export const f = Math['sin'];", 'Math by another way'],
    [ENGINE, 'export const f = { Math };', 'Math by another way'],
    [ENGINE, 'export const f = () => Date.now();', 'Date'],
    [ENGINE, 'export const f = () => new Date();', 'Date'],
    [ENGINE, 'export const f = () => new Intl.NumberFormat();', 'Intl'],
    [ENGINE, 'export const f = (x: number) => x.toLocaleString();', 'toLocaleString'],
    [ENGINE, 'export const f = () => performance.now();', 'performance'],
    [ENGINE, 'export const f = (o: object) => { for (const k in o) f({ k }); };', 'for...in'],
    [ENGINE, "console.log('here');", 'console'],
    [RULE, 'export const f = (o: object) => Object.keys(o);', 'Object.keys'],
    [RULE, 'export const f = (o: object) => Object.entries(o);', 'Object.entries'],
    ['src/engine/moves/hold.ts', 'export const f = (o: object) => Object.values(o);', 'Object.values'],
    ['src/lab/batch.ts', 'export const f = (x: any) => x;', 'any'],
    ['src/page/main.tsx', 'export const f = (x: Map<string, any>) => <b>{x.size}</b>;', 'any'],
    ['src/lab/batch.ts', 'export enum Kind { A }', 'enum'],
    ['src/lab/batch.ts', 'const enum Kind { A }', 'enum'],
    ['src/lab/batch.ts', 'export default 1;', 'default export'],
    ['src/lab/batch.ts', 'const a = 1; export { a as default };', 'default export'],
    ['src/lab/batch.ts', '// TODO: later', 'TODO'],
    ['src/lab/batch.ts', '/* FIXME */', 'FIXME'],
  ];
  test.each(bad)('%s: %s', (path, text, fault) => expect(faults({ path, text })).toEqual([`${path}:1 ${fault}`]));

  test('and lets the allowed pass', () => {
    const good: readonly (readonly [path: string, text: string])[] = [
      [ENGINE, 'export const f = (x: number) => Math.max(0, Math.sqrt(x)); // not x ** 2, not Math.pow'],
      [ENGINE, "export const text = 'any enum of Math.random, Date and for (k in o)';"],
      [ENGINE, 'export const f = (o: object) => Object.keys(o);'],
      ['src/engine/rules/index.ts', 'export const NAMES = Object.keys({});'],
      [ENGINE, 'export const f = (turn: { Date: number; log(): void }) => turn.Date + 1;'],
      ['src/lab/batch.ts', `// ${MARKER}: any type\nexport type P = Record<string, any>;`],
      ['src/lab/batch.ts', 'export const f = (x: number) => x ** 2;'],
    ];
    expect(good.flatMap(([path, text]) => faults({ path, text }))).toEqual([]);
  });
});
