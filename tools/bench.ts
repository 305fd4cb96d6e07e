import { execFileSync } from 'node:child_process';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultAgent } from '../src/agents/default.ts';
import { commit, gather } from '../src/engine/commit.ts';
import { DEEDS } from '../src/engine/deeds.ts';
import { byNation, NATIONS, PRK, RUS } from '../src/engine/nations.ts';
import { Outlook } from '../src/engine/outlook.ts';
import { SpatialModel } from '../src/engine/talks/spatial.ts';
import { Foresight } from '../src/engine/value.ts';
import { payoffs, standing } from '../src/engine/verdict.ts';
import { World } from '../src/engine/world.ts';
import { playSeed } from '../src/lab/batch.ts';
import { seatOf } from '../src/lab/seats.ts';
import { ALL_DEFAULT } from '../src/lab/walk-away.ts';
import { Match } from '../src/match/match.ts';
import { playTurn } from '../src/match/play.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedFile } from '../src/scenario/shipped.ts';

/**
 * What the engine costs, measured in one process on one core. Figures of a shared machine are noisy: each is the least and the
 * median of some rounds, and what is compared is compared in pairs, round by round.
 */
const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014 cannot be read');
const { scenario } = reading;
const { opening, tables } = scenario;

const sorted = (xs: readonly number[]): number[] => [...xs].sort((a, b) => a - b);
const middle = (xs: readonly number[]): number => sorted(xs)[Math.floor(xs.length / 2)]!;

/** Nanoseconds a call, one figure a round. */
function rounds(times: number, work: () => unknown, count = 9): number[] {
  for (let k = 0; k < times; k++) work();
  return Array.from({ length: count }, () => {
    const start = process.hrtime.bigint();
    for (let k = 0; k < times; k++) work();
    return Number(process.hrtime.bigint() - start) / times;
  });
}

function line(name: string, ns: readonly number[]): void {
  const [scale, unit] = middle(ns) > 1e6 ? [1e6, 'ms'] : middle(ns) > 1e4 ? [1e3, 'us'] : [1, 'ns'];
  const show = (x: number): string => (x / scale).toFixed(unit === 'ms' ? 2 : unit === 'us' ? 1 : 0);
  process.stdout.write(
    `${name.padEnd(66)} least ${show(sorted(ns)[0]!).padStart(7)} ${unit}   median ${show(middle(ns)).padStart(7)} ${unit}\n`,
  );
}

const foresight = new Foresight(tables);
const outlook = new Outlook(tables).from(opening);
const deed = DEEDS[RUS].find(({ move }) => move === 'write-off-debt')!;
const [world, change, sum] = [new World().copyFrom(opening), new World(), new World()];
change.dyad[RUS][PRK].affinity = 0.1;

line(
  'preview: one deed, both pasts, both futures',
  rounds(2000, () => outlook.gain(deed)),
);
line(
  'commit: gather one cause and commit',
  rounds(5000, () => {
    gather(sum.clear(), change);
    commit(world.copyFrom(opening), sum);
  }),
);
line(
  'look ahead: one pass of the rules over four turns',
  rounds(3000, () => foresight.look(opening)),
);
line(
  'payoff: value of all six and what a game of twelve turns pays them',
  rounds(1000, () => payoffs(Array(12).fill(standing(foresight, opening)), 'horizon', tables.book.verdict)),
);
line(
  'value: goals of one nation, now and ahead',
  rounds(20_000, () => foresight.worth(RUS)),
);

const table = new SpatialModel(
  NATIONS.map(n => ({ capability: 10 + n * n, position: [0.1 * n, 0.9 - 0.1 * n, 0.5], salience: [0.2 + 0.05 * n, 0.3, 0.1] })),
);
line(
  'spatial model: one turn of six parties on three issues',
  rounds(2000, () => table.turn()),
);

const seats = byNation(() => seatOf(defaultAgent));
const matchOf = (seed: string): Match => new Match(scenario, { seed, seats: ALL_DEFAULT, hash: '' });
let game = 0;
function playGame(): Match {
  const match = matchOf(`bench-${game++}`);
  while (match.end === null) playTurn(match, seats);
  return match;
}
const before = rounds(4, playGame, 7);
const turn = rounds(3, () => {
  const match = matchOf(`turn-${game++}`);
  for (const n of NATIONS) seats[n].orders(n, match.belief(n), match);
});
line('agents: orders of all six, first turn', turn);
line('a default game of about 12 turns', before);

// immer drafts and frozen records beside the engine must not slow its functions (they never see them).
for (let k = 0; k < 3; k++) JSON.stringify(playGame().record);
const after = rounds(4, playGame, 7);
line('the same after more matches were played and saved', after);
const ratios = before.map((ns, k) => after[k]! / ns);
process.stdout.write(`  paired ratio after to before: median ${middle(ratios).toFixed(2)}\n`);

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
gc();
const heap = getHeapStatistics().used_heap_size;
const kept = playGame();
const grown = getHeapStatistics().used_heap_size - heap;
gc();
process.stdout.write(
  `bytes allocated by a game, less what was collected meanwhile: ${(grown / 1e6).toFixed(1)} MB; kept by its match: ${((getHeapStatistics().used_heap_size - heap) / 1e6).toFixed(2)} MB (${kept.turn} turns)\n`,
);

/** Bytes a call, numbers boxed by the runtime included. */
function allocated(work: () => unknown): string {
  for (let k = 0; k < 5000; k++) work();
  gc();
  const used = getHeapStatistics().used_heap_size;
  for (let k = 0; k < 2000; k++) work();
  return ((getHeapStatistics().used_heap_size - used) / 2000).toFixed(0);
}
process.stdout.write(
  `bytes allocated by one look ahead, all rules: ${allocated(() => foresight.look(opening))}; by one turn of the spatial model: ${allocated(() => table.turn())} (numbers boxed by the runtime)\n`,
);

const start = Date.now();
for (let k = 0; k < 40; k++) playSeed(scenario, `many-${k}`, ALL_DEFAULT);
const seconds = (Date.now() - start) / 1000;
gc();
process.stdout.write(
  `40 games with their tables on one core: ${seconds.toFixed(1)} s, so 400 games about ${(seconds * 10).toFixed(0)} s; resident ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
);

// A frame of reference: the start of this very runtime.
const node = rounds(1, () => execFileSync(process.execPath, ['-e', '0']), 3);
process.stdout.write(`a default game against starting Node: ${(middle(before) / middle(node)).toFixed(2)}\n`);
