import { COEFFICIENTS } from '../engine/book.ts';
import { hashOfText } from '../engine/hash.ts';
import type { Scenario } from './read.ts';

/** Names a scenario as it was played: 16 hex digits of its file, overlays resolved. */
export const hashOfScenario = (scenario: Scenario): string => hashOfText(JSON.stringify(scenario.file));

/** Names a scenario with the coefficients as shipped: what was reckoned for one key holds for no other. */
export const keyOf = (scenario: Scenario): string =>
  hashOfText(JSON.stringify([scenario.file, COEFFICIENTS.map(({ path, value }) => [path, value])]));
