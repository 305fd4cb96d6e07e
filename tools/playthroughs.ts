import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../src/match/record.ts';
import { SHIPPED } from '../src/scenario/shipped.ts';
import { entered, type Ledger, playthrough } from '../tests/playthroughs/playthrough.ts';

/**
 * Writes the golden playthrough of every shipped scenario again, and enters their hashes under the rules of today. Read the diff as
 * a story before committing it. Nothing is written where a hash changes and RULES did not.
 */
const folder = new URL('../tests/playthroughs/', import.meta.url);
const file = new URL('rules.json', folder);
const games = SHIPPED.map(id => ({ id, ...playthrough(id) }));
const ledger = entered(
  JSON.parse(readFileSync(file, 'utf8')) as Ledger,
  RULES,
  Object.fromEntries(games.map(({ id, hash }) => [id, hash])),
);
mkdirSync(folder, { recursive: true });
for (const { id, text } of games) writeFileSync(new URL(`${id}.txt`, folder), text);
writeFileSync(file, `${JSON.stringify(ledger, null, 1)}\n`);
