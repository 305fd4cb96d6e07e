import { sentence } from '../scenario/problems.ts';
import { readScenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';
import { NotJson, parse, scenarioFile, UsageError } from './usage.ts';

export const HELP = `six-party check FILE

Reads a scenario and prints every problem in it: the path, what was expected, what was found. Exits 1 if there is one.
`;

export function check(args: readonly string[]): number {
  const { values, positionals } = parse(args, { help: { type: 'boolean' } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('check needs one scenario file');
  const file = fileOf(name);
  if (file instanceof NotJson) {
    process.stdout.write(`${file.message}\n${name}: 1 problem\n`);
    return 1;
  }
  const reading = readScenario(file, { base: shippedFile });
  if (reading.ok) {
    const { file } = reading.scenario;
    process.stdout.write(`${name}: no problems. "${file.title}", ${file.turns} turns, ${file.events.length} events.\n`);
    return 0;
  }
  for (const problem of reading.problems) process.stdout.write(`${sentence(problem)}\n`);
  process.stdout.write(`${name}: ${reading.problems.length} problem${reading.problems.length === 1 ? '' : 's'}\n`);
  return 1;
}

/** What is not JSON is a problem of the file, as any other. */
function fileOf(name: string): unknown {
  try {
    return scenarioFile(name).file;
  } catch (error) {
    if (error instanceof NotJson) return error;
    throw error;
  }
}
