import { runSpatial, type SpatialState } from '../lab/spatial.ts';
import { sentence } from '../scenario/problems.ts';
import { readSpatialFile, type SpatialFile } from './spatial-file.ts';
import { parse, readText, UsageError, whole } from './usage.ts';

export const HELP = `six-party smp FILE.csv [options]

Runs the Spatial Model of Politics on a table of KTAB's: name, description, number of actors, number of dimensions; then a row of
headings; then for each actor its name, description, power, and position and salience in each dimension, 0 to 100.
Prints every turn's positions and winning probabilities beside the mean weighted by power and salience, until all have settled.

  --turns N   play this many turns instead
  --json      one object: actors, dimensions, states
  --help      this text
`;

export function smp(args: readonly string[]): number {
  const { values, positionals } = parse(args, { turns: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("smp needs one file, a table of KTAB's");
  const file = readSpatialFile(readText(path));
  if (!('parties' in file))
    throw new UsageError(
      `${path} has ${file.length} problem${file.length === 1 ? '' : 's'}:\n${file.map(problem => `  ${sentence(problem)}`).join('\n')}`,
    );
  const { states, settled } = runSpatial(file.parties, values.turns === undefined ? undefined : whole('turns', values.turns));
  process.stdout.write(values.json === true ? `${JSON.stringify(asJson(file, states))}\n` : story(file, states, settled));
  return 0;
}

/** Positions are printed on the file's scale; what lies beyond the sixth digit is the noise of dividing by 100 and back. */
const scaled = (x: number): number => Number((100 * x).toFixed(6));

const asJson = ({ actors, dimensions }: SpatialFile, states: readonly SpatialState[]) => ({
  actors,
  dimensions,
  states: states.map(({ turn, positions, winning, mean, challenges }) => ({
    turn,
    positions: positions.map(row => row.map(scaled)),
    winning,
    mean: mean.map(scaled),
    challenges,
  })),
});

function story(file: SpatialFile, states: readonly SpatialState[], settled: boolean): string {
  const { name, about, actors, dimensions } = file;
  const wide = Math.max(...actors.map(actor => actor.length), 'weighted mean'.length);
  const columns = dimensions.map(dimension => Math.max(dimension.length, 6));
  const points = (row: readonly number[]): string => row.map((x, k) => (100 * x).toFixed(1).padStart(columns[k]! + 2)).join('');
  const heading = `${''.padEnd(wide)}  winning${dimensions.map((dimension, k) => dimension.padStart(columns[k]! + 2)).join('')}`;
  const lines = [about === '' ? name : `${name}: ${about}`];
  for (const { turn, positions, winning, mean, challenges } of states) {
    const moves = challenges.length > 0;
    lines.push('', `Turn ${turn}`, `${heading}${moves ? '    risk       p    gain  challenges' : ''}`);
    actors.forEach((actor, i) => {
      const { risk, chance, gain, target } = challenges[i] ?? { risk: 0, chance: 0, gain: 0, target: null };
      const deed = target === null ? 'nobody' : `${figure(chance)}${figure(gain)}  ${actors[target]}`;
      const tail = moves ? `${figure(risk)}${target === null ? deed.padStart(24) : deed}` : '';
      lines.push(`${actor.padEnd(wide)}  ${winning[i]!.toFixed(4).padStart(7)}${points(positions[i]!)}${tail}`);
    });
    lines.push(`${'weighted mean'.padEnd(wide)}  ${''.padStart(7)}${points(mean)}`);
  }
  const turns = states.length - 1;
  lines.push('', `${settled ? 'Settled' : 'Not settled'} after ${turns} turn${turns === 1 ? '' : 's'}.`);
  return `${lines.join('\n')}\n`;
}

const figure = (x: number): string => x.toFixed(4).padStart(8);
