import { expect, test } from 'vitest';
import { COEFFICIENTS } from '../../src/engine/book.ts';
import { PATHS } from '../../src/engine/world.ts';
import { claimsIn, openingSource, sourceText } from '../../src/page/sources.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../../src/scenario/shipped.ts';

const fileOf = (id: string) => {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(id);
  return reading.scenario.file;
};

test('an opening value says where the scenario has it from, an overlay its own', () => {
  expect(openingSource(fileOf('pivot-2014'), 'dyad.PRK.RUS.tie')).toContain('A19');
  expect(openingSource(fileOf('first-game'), 'globe.rift')).toContain('Crimea');
  expect(openingSource(fileOf('pivot-2014'), 'state.PRK.economy')).toBeNull();
  for (const id of SHIPPED) {
    const file = fileOf(id);
    const sourced = PATHS.filter(path => openingSource(file, path) !== null);
    expect(sourced.length, id).toBeGreaterThan(200);
  }
});

test('the claims that a source names are told apart from other numbers', () => {
  expect(claimsIn('judgement: a thaw since July 2013 (A19, E109-E115; A19)')).toEqual(['A19']);
  expect(claimsIn('judgement')).toEqual([]);
});

test('no source that is read names a file or a model that is not here', () => {
  expect(sourceText('judgement after interests.md section 1 and a prototype')).toBe(
    'judgement after this project\u2019s own notes on interests and an earlier model of this project',
  );
  expect(sourceText('judgement (A19, E109-E115)')).toBe('judgement (A19, E109-E115)');
  for (const id of SHIPPED) {
    const read = JSON.stringify(fileOf(id), (_, value: unknown) => (typeof value === 'string' ? sourceText(value) : value));
    expect(read, id).not.toMatch(/\.md\b|prototype/);
  }
  for (const { path, source } of COEFFICIENTS) expect(sourceText(source), path).not.toMatch(/\.md\b|prototype/);
});
