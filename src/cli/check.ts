import { scriptOrProblems } from '../lab/past.ts';
import { repeatedKeys } from '../match/json-text.ts';
import { isObject, type Json, sentence } from '../scenario/problems.ts';
import { MOST_TURNS, readScenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';
import { NotJson, parse, readText, scenarioFile, UsageError } from './usage.ts';

export const HELP = `six-party check FILE

Reads a scenario, or a history of orders by turn, and prints every problem in it: the path, what was expected, what was found.
Exits 1 if there is one.
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
  const found = isHistory(file) ? history(file) : scenario(file);
  const problems = [...found.problems, ...repeated(name)];
  const { length } = problems;
  process.stdout.write(
    length === 0
      ? `${name}: no problems. ${found.about.join('\n')}\n`
      : `${problems.join('\n')}\n${name}: ${length} problem${length === 1 ? '' : 's'}\n`,
  );
  return length === 0 ? 0 : 1;
}

/** What is wrong with a file; and, if nothing is, what it is. */
interface Found {
  readonly problems: readonly string[];
  readonly about: readonly string[];
}

/** Orders by turn for seats that replay them, and no scenario. */
const isHistory = (file: unknown): file is Json => isObject(file) && 'turns' in file && isObject(file.turns) && !('world' in file);

function history(file: Json): Found {
  const script = scriptOrProblems(file);
  if (!('past' in script)) return { problems: script, about: [] };
  const orders = [...script.past.values()].reduce((sum, given) => sum + given.length, 0);
  const plays = Array.isArray(file.plays) ? ` of ${file.plays.join(', ')}` : '';
  return {
    problems: [],
    about: [`A history${plays}: ${orders} orders in ${script.past.size} turns. "run --seat all=script:FILE" plays it.`],
  };
}

function scenario(file: unknown): Found {
  const reading = readScenario(file, { base: shippedFile });
  const own = isObject(file) ? file : {};
  const itself =
    own.extends !== undefined && own.extends === own.id ? [`extends: expected another scenario than itself, found ${String(own.id)}`] : [];
  if (!reading.ok) return { problems: [...itself, ...reading.problems.map(sentence)], about: [] };
  const { title, turns, spread, events } = reading.scenario.file;
  const late = own.events === undefined ? [] : events.filter(({ from }) => from > turns + spread);
  return {
    problems: [
      ...itself,
      ...late
        .filter(({ from }) => from > MOST_TURNS)
        .map(({ id, from }) => `event ${id}: expected a turn from 1 to ${MOST_TURNS}, found ${from}`),
    ],
    about: [
      `"${title}", ${turns} turns, ${events.length} events.`,
      ...late.map(({ id, from }) => `Note: event ${id} comes in turn ${from}, which a game of ${turns} turns has only with --turns.`),
    ],
  };
}

/** Keys that stand twice: the first of the two would be lost in silence. */
function repeated(name: string): string[] {
  if (shippedFile(name) !== undefined) return [];
  return repeatedKeys(readText(name)).map(path => `${path}: expected a key that stands once, found it twice`);
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
