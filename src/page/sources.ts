import { nationOf } from '../engine/nations.ts';
import { PAGE } from '../words/page.ts';
import type { Here } from './session.ts';

type World = Here['file']['world'];

/** Where the scenario has the opening value of a place from; null where it is derived or starts at rest. */
export function openingSource({ world, table }: Here['file'], path: string): string | null {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  if (record === 'dyad') return pairSource(world, field, rest[0]!, rest[1]!);
  if (record === 'state') {
    const column = world.state[field];
    return column === undefined || !(rest[0]! in column.values) ? null : column.source;
  }
  if (record === 'table') return table?.issues[Number(field.slice('issue'.length))]?.source ?? null;
  if (record === 'globe' || record === 'programme' || record === 'rail' || record === 'dossier') return world[record][field]?.[1] ?? null;
  return null;
}

/** Of several tables of a field the last that names the pair counts. */
function pairSource(world: World, field: string, from: string, to: string): string | null {
  const tables = world.dyad[field] ?? [];
  const named = tables.filter(one => ('pairs' in one ? `${from}.${to}` in one.pairs : nationOf(to) !== undefined && from in one.rows));
  return named.at(-1)?.source ?? null;
}

/** A source as a reader can take it: what lies beside the project, and not in it, goes by what it is and not by the name of its file. */
export const sourceText = (source: string): string =>
  source.replace(/\binterests\.md(?: section \d+)?/g, PAGE.why.ownNotes).replace(/\b(?:a|the) prototype\b/g, PAGE.why.ownModel);

/** The claims of the article that a source names, each once. */
export const claimsIn = (source: string): readonly string[] => [...new Set(source.match(/\bA\d{1,2}\b/g) ?? [])];
