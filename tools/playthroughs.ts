import { mkdirSync, writeFileSync } from 'node:fs';
import { SHIPPED } from '../src/scenario/shipped.ts';
import { playthrough } from '../tests/playthroughs/playthrough.ts';

/** Writes the golden playthrough of every shipped scenario again. Read the diff as a story before committing it. */
const folder = new URL('../tests/playthroughs/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const id of SHIPPED) writeFileSync(new URL(`${id}.txt`, folder), playthrough(id));
