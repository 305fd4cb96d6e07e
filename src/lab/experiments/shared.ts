import { readScenario, type Scenario } from '../../scenario/read.ts';
import { shippedFile } from '../../scenario/shipped.ts';

type Settings = Readonly<Record<string, number>>;

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

/** Leave dated events out of a file, so that an opening is the only thing that differs. */
export const without =
  (...ids: readonly string[]) =>
  (file: Record<string, unknown>): unknown => ({
    ...file,
    events: (file.events as { id: string }[]).filter(event => !ids.some(id => event.id.startsWith(id))),
  });
