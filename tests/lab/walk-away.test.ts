import { describe, expect, it } from 'vitest';
import { NATIONS } from '../../src/engine/nations.ts';
import { reckonWalkAways, shippedWalkAways } from '../../src/lab/walk-away.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../../src/scenario/shipped.ts';

const opened = (id: string, set = {}) => {
  const reading = readScenario(shippedFile(id), { base: shippedFile, set });
  if (!reading.ok) throw new Error(id);
  return reading.scenario;
};

describe('walk-aways', () => {
  it('are shipped for every scenario as it stands (else: npm run walk-aways)', () => {
    for (const id of SHIPPED) expect(shippedWalkAways(opened(id)), id).not.toBeNull();
  });

  it('are what the playouts give: the table of the first game reckoned again, digit by digit', () => {
    const scenario = opened('first-game');
    expect(reckonWalkAways(scenario)).toEqual(shippedWalkAways(scenario));
  }, 60_000);

  it('are payoffs: between 0 and 100, and not all alike', () => {
    const values = shippedWalkAways(opened('pivot-2014'))!;
    for (const n of NATIONS) expect(values[n]).toBeGreaterThan(20);
    for (const n of NATIONS) expect(values[n]).toBeLessThan(90);
    expect(new Set(values).size).toBe(6);
  });
});
