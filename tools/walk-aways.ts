import { writeFileSync } from 'node:fs';
import { CODES } from '../src/engine/nations.ts';
import { reckonAgents, reckonWalkAways } from '../src/lab/walk-away.ts';
import { keyOf } from '../src/scenario/identity.ts';
import { readScenario } from '../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../src/scenario/shipped.ts';

/** Reckons the walk-aways of every shipped scenario, and what agents end with, and writes scenarios/walk-aways.json. */
const table = SHIPPED.map(id => {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(`${id} cannot be read`);
  const values = reckonWalkAways(reading.scenario);
  const agents = reckonAgents(reading.scenario);
  process.stdout.write(`${id}: ${values.join(' ')}\n`);
  return [
    id,
    {
      key: keyOf(reading.scenario),
      values: Object.fromEntries(CODES.map((code, n) => [code, values[n]])),
      agents: Object.fromEntries(CODES.map((code, n) => [code, agents[n]])),
    },
  ];
});
writeFileSync(new URL('../scenarios/walk-aways.json', import.meta.url), `${JSON.stringify(Object.fromEntries(table), null, 1)}\n`);
