import { clamp } from '../../engine/measures.ts';
import { CODES } from '../../engine/nations.ts';
import { readScenario, type Scenario } from '../../scenario/read.ts';
import { shippedFile } from '../../scenario/shipped.ts';
import type { Arm, Settings } from './experiment.ts';

/** A shipped scenario with coefficients or opening places replaced. */
export function scenarioWith(
  set: Settings = {},
  id = 'pivot-2014',
  change: (file: Record<string, unknown>) => unknown = file => file,
): Scenario {
  const reading = readScenario(change(shippedFile(id) as Record<string, unknown>), { base: shippedFile, set });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

/** An arm that plays the pivot, with some numbers fixed: they hold whatever else is varied or switched off. */
export const pivot = (fixed: Settings = {}, options: Arm['options'] = {}): Arm => ({
  scenario: set => scenarioWith({ ...set, ...fixed }),
  options,
});

/** Leave dated events out of a file, so that an opening is the only thing that differs. */
export const without =
  (...ids: readonly string[]) =>
  (file: Record<string, unknown>): Record<string, unknown> => ({
    ...file,
    events: (file.events as { id: string }[]).filter(event => !ids.some(id => event.id.startsWith(id))),
  });

/** Take a move out of a file. */
export const leaving =
  (move: string) =>
  (file: Record<string, unknown>): unknown => ({ ...file, without: { ...(file.without as object), [move]: 'left out of an experiment' } });

/** A government that is known: no other of its nation may turn out to be in office. */
export const governedBy =
  (code: string, name: string) =>
  (file: Record<string, unknown>): Record<string, unknown> => {
    const types = file.types as Record<string, { name: string }[]>;
    const known = types[code]!.map(type => ({ ...type, prior: [type.name === name ? 1 : 0, 'judgement: set by an experiment'] }));
    return { ...file, types: { ...types, [code]: known } };
  };

type Line = Record<string, number>;
const FIVE_CODES = CODES.filter(code => code !== 'PRK');

/** The five further apart at the table: what each wants and would settle for, `times` as far from their mean as the file says. */
export const dispersed =
  (times: number) =>
  (file: Record<string, unknown>): unknown => {
    const table = file.table as { issues: { ideal: Line; reservation: Line }[] };
    const apart = (line: Line, middle: number): Line => ({
      ...line,
      ...Object.fromEntries(FIVE_CODES.map(code => [code, Math.round(clamp(middle + times * (line[code]! - middle), 0, 100))])),
    });
    const issues = table.issues.map(issue => {
      const middle = FIVE_CODES.reduce((sum, code) => sum + issue.ideal[code]!, 0) / FIVE_CODES.length;
      return { ...issue, ideal: apart(issue.ideal, middle), reservation: apart(issue.reservation, middle) };
    });
    return { ...file, table: { ...table, issues } };
  };
