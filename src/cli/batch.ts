import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { CODES } from '../engine/nations.ts';
import { type GameRows, type Row, toCsv } from '../lab/batch.ts';
import { estimate, shareOf } from '../lab/estimate.ts';
import { walkAwaysOf } from '../lab/walk-away.ts';
import { RULES } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import { seatsFrom } from './seating.ts';
import type { Chunk } from './seeds.ts';
import { openScenario, parse, settings, UsageError, whole } from './usage.ts';

export const HELP = `six-party batch SCENARIO --seeds 1..400 --out DIR [options]

Plays many seeds on every core and writes runs.csv (a row a game), turns.csv (a row a turn and nation) and manifest.json.

  --seeds A..B        the seeds, whole numbers from A to B
  --out DIR           where to write; made if it is not there
  --seat CODE=agent   who plays a seat; may be repeated
  --set path=value    another coefficient or opening place; may be repeated
  --turns N           turns planned instead of the scenario's
  --help              this text
`;

const CHUNK = 5;

function seedsFrom(text: string | undefined): string[] {
  const found = /^(\d+)\.\.(\d+)$/.exec(text ?? '');
  if (found === null || Number(found[1]) > Number(found[2]))
    throw new UsageError(`--seeds needs a range such as 1..400, found ${text === undefined ? 'nothing' : `"${text}"`}`);
  return Array.from({ length: Number(found[2]) - Number(found[1]) + 1 }, (_, k) => String(Number(found[1]) + k));
}

export async function batch(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    seeds: { type: 'string' },
    out: { type: 'string' },
    seat: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    turns: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('batch needs one scenario');
  const seeds = seedsFrom(values.seeds);
  if (values.out === undefined) throw new UsageError('batch needs --out, a folder to write to');
  const set = { ...settings(values.set), ...(values.turns === undefined ? {} : { turns: whole('turns', values.turns, 12, 1) }) };
  const { scenario, file } = openScenario(name, set);
  const agents = seatsFrom(values.seat);
  const started = Date.now();
  const games = await playAll({ file, set, agents }, seeds);
  const walkAways = walkAwaysOf(scenario, set);
  const marks = Object.fromEntries([...Object.entries(set), ...CODES.map((code, n) => [`walk_away_${code}`, walkAways[n]])]) as Row;
  const runs = games.map(({ run }) => ({ ...run, ...marks }));
  const manifest = {
    about: 'Exploratory, not predictive.',
    rules: RULES,
    scenario: { id: scenario.id, hash: hashOfScenario(scenario) },
    set,
    seats: agents,
    seeds: values.seeds,
    games: runs.length,
    node: process.version,
    seconds: Math.round((Date.now() - started) / 100) / 10,
  };
  write(values.out, {
    'runs.csv': toCsv(runs),
    'turns.csv': toCsv(games.flatMap(({ turns }) => turns)),
    'manifest.json': `${JSON.stringify(manifest, null, 1)}\n`,
  });
  process.stdout.write(summary(runs, values.out));
  return 0;
}

/** Share the seeds out among threads; progress and time left go to stderr. */
async function playAll(chunk: Omit<Chunk, 'seeds'>, seeds: readonly string[]): Promise<GameRows[]> {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    maxThreads: availableParallelism(),
    isolateWorkers: false,
  });
  const started = Date.now();
  let played = 0;
  const parts = Array.from({ length: Math.ceil(seeds.length / CHUNK) }, (_, k) => seeds.slice(k * CHUNK, (k + 1) * CHUNK));
  const games = await Promise.all(
    parts.map(async part => {
      const rows = (await pool.run({ ...chunk, seeds: part } satisfies Chunk)) as GameRows[];
      played += part.length;
      const left = ((Date.now() - started) / played) * (seeds.length - played);
      process.stderr.write(`\r${played} of ${seeds.length} games, ${Math.ceil(left / 1000)} s left   `);
      return rows;
    }),
  );
  process.stderr.write('\n');
  await pool.destroy();
  return games.flat();
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  } catch {
    throw new UsageError(`cannot write to the folder "${folder}"`);
  }
}

const NUMBERS = [
  'payoff_USA',
  'payoff_CHN',
  'payoff_RUS',
  'payoff_JPN',
  'payoff_KOR',
  'payoff_PRK',
  'unity',
  'law',
  'tests',
  'launches',
  'china_share',
  'trade_prk',
  'trade_rus_prk',
  'tie_rus_prk',
  'rift',
] as const;

function summary(runs: readonly Row[], out: string): string {
  const rows = NUMBERS.map(name => {
    const { mean, low, high } = estimate(runs.map(run => Number(run[name])));
    return `  ${name.padEnd(16)}${mean.toFixed(2).padStart(10)}  (${low.toFixed(2)} to ${high.toFixed(2)})`;
  });
  const collapse = shareOf(runs.map(run => run.end === 'collapse'));
  return `${runs.length} games, means with 95% intervals\n\n${rows.join('\n')}\n  collapse        ${(100 * collapse.mean).toFixed(1).padStart(9)}%  (${(100 * collapse.low).toFixed(1)} to ${(100 * collapse.high).toFixed(1)})\n\nWritten to ${out}: runs.csv, turns.csv, manifest.json. Exploratory, not predictive.\n`;
}
