import { type ByNation, CODES } from '../engine/nations.ts';
import { RULES } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import type { Scenario } from '../scenario/read.ts';
import type { Row, Seating } from './batch.ts';
import { type Estimate, estimate, shareOf } from './estimate.ts';

/** What was run, so that it can be run again. */
export interface Batch extends Seating {
  readonly scenario: Scenario;
  readonly set: Readonly<Record<string, number>>;
  readonly seeds: readonly string[];
}

export const manifestOf = (
  { scenario, set, seats, levels, seeds }: Batch,
  versions: Readonly<Record<string, string>>,
  seconds: number,
): unknown => ({
  about: 'Exploratory, not predictive.',
  rules: RULES,
  scenario: { id: scenario.id, hash: hashOfScenario(scenario) },
  set,
  seats,
  levels,
  seeds: { first: seeds[0], last: seeds.at(-1), games: seeds.length },
  versions,
  seconds,
});

/** A run's row with what was set for it and what each nation would have had without bargains. */
export const marked = (run: Row, set: Batch['set'], walkAways: ByNation<number>): Row => ({
  ...run,
  ...set,
  ...Object.fromEntries(CODES.map((code, n) => [`walk_away_${code}`, walkAways[n]!])),
});

const MEASURES = ['unity', 'law', 'tests', 'launches', 'china_share', 'trade_prk', 'trade_rus_prk', 'tie_rus_prk', 'rift'] as const;
const means = ({ mean, low, high, n }: Estimate): string =>
  `${mean.toFixed(2).padStart(10)}${n < 2 ? '' : `  (${low.toFixed(2)} to ${high.toFixed(2)})`}`;
const percent = ({ mean, low, high }: Estimate): string =>
  `${(100 * mean).toFixed(1).padStart(9)}%  (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;

/** Means with their intervals (Student's t), payoffs beside walk-aways, and how often each came out ahead. */
export function summaryOf(runs: readonly Row[]): string {
  const column = (name: string): number[] => runs.map(run => Number(run[name]));
  const line = (name: string, mean: string, walkAway: string, ahead: string): string =>
    `  ${name.padEnd(14)}${mean.padEnd(32)}${walkAway.padStart(9)}  ${ahead}`;
  const payoffs = CODES.map(code => {
    const paid = column(`payoff_${code}`);
    const walkAway = Number(runs[0]?.[`walk_away_${code}`]);
    return line(code, means(estimate(paid)), walkAway.toFixed(2), percent(shareOf(paid.map(payoff => payoff > walkAway))).trim());
  });
  const ends = [...new Set(runs.map(run => String(run.end)))].sort();
  return [
    runs.length === 1
      ? '1 game. A mean of one game has no interval; shares have theirs, of 95% (Wilson)'
      : `${runs.length} games, with 95% intervals`,
    '',
    line('payoff', '      mean', 'walk-away', 'ended above it'),
    ...payoffs,
    '',
    ...MEASURES.map(name => `  ${name.padEnd(14)}${means(estimate(column(name)))}`),
    '',
    ...ends.map(end => `  ${`ends: ${end}`.padEnd(14)}${percent(shareOf(runs.map(run => run.end === end)))}`),
    '',
  ].join('\n');
}
