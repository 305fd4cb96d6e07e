import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Tinypool } from 'tinypool';
import type { Estimate } from '../lab/estimate.ts';
import { CONTRASTS, EXPERIMENTS, SIGNED, TOLD_WITH } from '../lab/experiments/all.ts';
import type { Finding } from '../lab/experiments/experiment.ts';
import type { Task } from './article-worker.ts';

const HELP = `npm run article -- [options]

Runs the patterns that the article and its claims lead one to expect, as paired experiments, and prints a table.
Exits 1 if one fails.

  --games N     pairs an experiment (default 400)
  --only P1,P9  patterns to run (default all)
  --draws N     draws of the coefficients in the sign test, 40 pairs each (default 40; 0 leaves it out)
  --help        this text
`;

function settings() {
  const { values } = parseArgs({
    options: { games: { type: 'string' }, only: { type: 'string' }, draws: { type: 'string' }, help: { type: 'boolean' } },
  });
  const whole = (name: 'games' | 'draws', otherwise: number): number => {
    const given = values[name];
    if (given === undefined) return otherwise;
    const least = name === 'games' ? 1 : 0;
    if (!/^\d+$/.test(given) || Number(given) < least) throw new Error(`--${name} needs a whole number from ${least}, found "${given}"`);
    return Number(given);
  };
  return { help: values.help === true, games: whole('games', 400), draws: whole('draws', 40), only: values.only?.split(',') };
}

const isMeasured = ({ mean }: Estimate): boolean => Number.isFinite(mean);
const figure = (x: number): string => (Math.abs(x) >= 1000 ? x.toFixed(0) : Math.abs(x) >= 10 ? x.toFixed(1) : x.toFixed(3));

/** A number with its interval; a dash where these games give none, and why. */
function told({ mean, low, high, n }: Estimate): string {
  if (n === 0) return '\u2014 (no game in which it could be seen)';
  if (!Number.isFinite(mean)) return `\u2014 (no ratio: what it is measured against came to 0, n ${n})`;
  return n === 1 ? `${figure(mean)} (one game has no interval)` : `${figure(mean)} (${figure(low)} to ${figure(high)}, n ${n})`;
}

function line({ pattern, what, found, band, met, ablated }: Finding): string {
  const verdict = band === null ? 'told' : !isMeasured(found) ? 'none' : met ? 'met ' : 'MISS';
  const wanted = band === null ? '' : `  wanted ${bandText(band)}`;
  const off = ablated === undefined ? '' : `  switched off ${told(ablated)}`;
  return `${verdict}  ${pattern.padEnd(4)}${what}: ${told(found)}${wanted}${off}`;
}

const bandText = ([low, high]: readonly [number, number]): string =>
  high > 1e300 ? `${low} or more` : low < -1e300 ? `${high} or less` : `${low} to ${high}`;

type Only = ReturnType<typeof settings>['only'];
const isWanted = (only: Only, pattern: string): boolean => only === undefined || only.includes(pattern.split('.')[0]!);

/** The pieces of work asked for: whole patterns, and the sign test of each contrast. */
function tasksFor({ games, draws, only }: ReturnType<typeof settings>): Task[] {
  const wanted = (pattern: string): boolean => isWanted(only, pattern);
  const patterns = Object.keys(EXPERIMENTS)
    .filter(name => wanted(name) || only?.some(pattern => TOLD_WITH[pattern] === name) === true)
    .map((name): Task => ({ name, games }));
  const signs = draws > 0 ? SIGNED.filter(k => wanted(CONTRASTS[k]!.pattern)).map((index): Task => ({ index, draws, games: 40 })) : [];
  const known = [...new Set([...Object.keys(EXPERIMENTS).map(name => name.split('.')[0]!), ...Object.keys(TOLD_WITH)])];
  const strange = only?.find(pattern => !known.includes(pattern));
  if (strange !== undefined)
    throw new Error(
      `--only ${strange}: no such pattern; there are ${known.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).join(', ')}`,
    );
  return [...patterns, ...signs];
}

/** What was found, and what broke off: one that does takes nothing of the others with it. */
async function runAll(tasks: readonly Task[]): Promise<{ readonly rows: readonly Finding[]; readonly broken: readonly string[] }> {
  const filename = new URL('./article-pool.js', import.meta.url).href;
  const pool = new Tinypool({ filename, maxThreads: availableParallelism(), isolateWorkers: false });
  const start = Date.now();
  let ended = 0;
  const broken: string[] = [];
  const findings = await Promise.all(
    tasks.map(async task => {
      const found = await pool.run(task).catch((error: unknown): Finding[] => {
        broken.push(`${'name' in task ? task.name : `sign test ${task.index}`}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      });
      ended++;
      process.stderr.write(`${ended} of ${tasks.length} experiments, ${Math.round((Date.now() - start) / 1000)} s\n`);
      return found as Finding[];
    }),
  );
  await pool.destroy();
  return { rows: findings.flat(), broken };
}

async function main(): Promise<void> {
  const given = settings();
  if (given.help) {
    process.stdout.write(HELP);
    return;
  }
  const { rows: all, broken } = await runAll(tasksFor(given));
  const rows = all.filter(({ pattern }) => isWanted(given.only, pattern));
  const checks = rows.filter(row => row.band !== null);
  const met = checks.filter(row => row.met).length;
  const unmeasured = checks.filter(row => !isMeasured(row.found)).length;
  const rest = unmeasured === 0 ? '' : `; ${unmeasured} could not be measured in so few games`;
  process.stdout.write(`${rows.map(line).join('\n')}\n\nExploratory, not predictive. ${met} of ${checks.length} checks met${rest}.\n`);
  if (met < checks.length) process.exitCode = 1;
  if (broken.length === 0) return;
  process.stderr.write(`broke off: ${broken.join('; ')}\n`);
  process.exitCode = 2;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
