import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { type GameRows, toCsv } from '../lab/batch.ts';
import { manifestOf, marked, summaryOf } from '../lab/report.ts';
import { walkAwaysOf } from '../lab/walk-away.ts';
import { agentsOnly, seatsFrom } from './seating.ts';
import type { Chunk } from './seeds.ts';
import { openScenario, parse, settings, UsageError } from './usage.ts';

export const HELP = `six-party batch SCENARIO --seeds 1..400 --out DIR [options]

Plays many seeds on every core and writes runs.csv (a row a game), turns.csv (a row a turn and nation) and manifest.json.

  --seeds A..B        the seeds, whole numbers from A to B; or one
  --out DIR           where to write; made if it is not there
  --seat CODE=agent   who plays a seat, or all; may be repeated. CODE=agent:level makes it easy, standard or hard
  --set path=value    another coefficient or opening place; may be repeated
  --turns N           turns planned instead of the scenario's
  --help              this text
`;

const CHUNK = 5;
const MOST_GAMES = 1_000_000;

function seedsFrom(text: string | undefined): string[] {
  const [, first, last = first] = /^(\d{1,15})(?:\.\.(\d{1,15}))?$/.exec(text ?? '') ?? [];
  if (first === undefined || Number(first) > Number(last))
    throw new UsageError(`--seeds needs a range such as 1..400, found ${text === undefined ? 'nothing' : `"${text}"`}`);
  const games = Number(last) - Number(first) + 1;
  if (games > MOST_GAMES) throw new UsageError(`--seeds ${text} is ${games} games; at most ${MOST_GAMES} in one batch`);
  return Array.from({ length: games }, (_, k) => String(Number(first) + k));
}

const OPTIONS = {
  seeds: { type: 'string' },
  out: { type: 'string' },
  seat: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  turns: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export async function batch(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('batch needs one scenario');
  const seeds = seedsFrom(values.seeds);
  if (values.out === undefined) throw new UsageError('batch needs --out, a folder to write to');
  const set = settings(values.set, values.turns);
  const { scenario, file } = openScenario(name, set);
  const seating = agentsOnly(seatsFrom(values.seat));
  write(values.out, {});
  const started = Date.now();
  const games = await playAll({ file, set, ...seating }, seeds);
  const walkAways = walkAwaysOf(scenario, set);
  const runs = games.map(({ run }) => marked(run, set, walkAways));
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  write(values.out, {
    'runs.csv': toCsv(runs),
    'turns.csv': toCsv(games.flatMap(({ turns }) => turns)),
    'manifest.json': `${JSON.stringify(manifestOf({ scenario, set, ...seating, seeds }, { node: process.version }, seconds), null, 1)}\n`,
  });
  process.stdout.write(`${summaryOf(runs)}\nWritten to ${values.out}: runs.csv, turns.csv, manifest.json. Exploratory, not predictive.\n`);
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
  const [start, end] = process.stderr.isTTY ? ['\r', ''] : ['', '\n'];
  const parts = Array.from({ length: Math.ceil(seeds.length / CHUNK) }, (_, k) => seeds.slice(k * CHUNK, (k + 1) * CHUNK));
  const games = await Promise.all(
    parts.map(async part => {
      const rows = (await pool.run({ ...chunk, seeds: part } satisfies Chunk)) as GameRows[];
      played += part.length;
      const left = ((Date.now() - started) / played) * (seeds.length - played);
      process.stderr.write(`${start}${played} of ${seeds.length} games, ${Math.ceil(left / 1000)} s left   ${end}`);
      return rows;
    }),
  );
  if (end === '') process.stderr.write('\n');
  await pool.destroy();
  return games.flat();
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    // Node's recursive mkdir does not come back where the parent refuses (/proc), so it is asked for only where it is needed.
    if (!existsSync(folder)) mkdirSync(folder, { recursive: !existsSync(dirname(resolve(folder))) });
    if (!statSync(folder).isDirectory()) throw new Error('a file');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  } catch {
    throw new UsageError(`cannot write to the folder "${folder}"`);
  }
}
