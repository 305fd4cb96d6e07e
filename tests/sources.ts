import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** One file of the project, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder. */
export const sourcesIn = (folder: string): Source[] =>
  (existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }) : [])
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => ({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

/** A node of the syntax tree, as ESTree has it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every node of a file with the node around it, outermost first. */
export function nodesOf({ path, text }: Source): { readonly node: Node; readonly parent: Node }[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]!.message}`);
  const root = program as unknown as Node;
  const found = [{ node: root, parent: root }];
  for (const { node } of found) {
    for (const child of Object.values(node).flat()) if (isNode(child)) found.push({ node: child, parent: node });
  }
  return found;
}

export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
