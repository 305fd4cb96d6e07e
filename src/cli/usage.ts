import { readFileSync, statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { AGENT_NAMES } from '../agents/index.ts';
import { isCutShort } from '../match/json-text.ts';
import { nearest, sentence } from '../scenario/problems.ts';
import { readScenario, type Scenario } from '../scenario/read.ts';
import { SHIPPED, shippedFile } from '../scenario/shipped.ts';

/** A mistake of the user: one clear sentence on stderr, exit 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parse a command's arguments; unknown flags are named with what may have been meant. */
export function parse<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: joined(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(mistake(String(error), Object.keys(options)));
  }
}

/** A number below zero after a flag that takes a value is that value, whatever it is worth: Node takes it for another flag. */
function joined(args: readonly string[], options: Options): string[] {
  const whole: string[] = [];
  for (const arg of args) {
    const flag = whole.at(-1);
    if (flag !== undefined && /^-\d/.test(arg) && options[flag.replace(/^--/, '')]?.type === 'string') whole.push(`${whole.pop()}=${arg}`);
    else whole.push(arg);
  }
  return whole;
}

/** What Node says of the arguments, as a sentence of ours. */
function mistake(said: string, flags: readonly string[]): string {
  const flag = /'(?:-\w, )?(--?[^' ]+)/.exec(said)?.[1] ?? '';
  if (said.includes('argument missing') || said.includes('argument is ambiguous')) return `${flag} needs a value`;
  if (said.includes('does not take an argument')) return `${flag} takes no value`;
  const meant = nearest(flag.replace(/^--?/, ''), flags);
  return `unknown flag ${flag}${meant === undefined ? '' : ` (did you mean --${meant}?)`}`;
}

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`cannot read the file "${path}"`);
  }
}

/** A file that is there and can be read, but is not JSON. */
export class NotJson extends UsageError {}

export function readJson(path: string): unknown {
  const text = readText(path);
  // A picture, say, which is not to be printed.
  if (/[\0\uFFFD]/.test(text)) throw new NotJson(`"${path}" is not JSON: it is not a text`);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (isCutShort(text)) throw new NotJson(`"${path}" ends in the middle: it is JSON that was cut short`);
    throw new NotJson(`"${path}" is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** The file of a scenario named by its id or by a path. */
export function scenarioFile(name: string): { readonly file: unknown; readonly shipped: boolean } {
  const shipped = shippedFile(name);
  if (shipped !== undefined) return { file: shipped, shipped: true };
  if (/[./\\]/.test(name) || statSync(name, { throwIfNoEntry: false })?.isFile() === true) return { file: readJson(name), shipped: false };
  throw new UsageError(`there is no scenario "${name}"${meant(name, SHIPPED)}; there are ${SHIPPED.join(', ')}, or give a file`);
}

export interface Opened {
  readonly scenario: Scenario;
  readonly file: unknown;
  readonly shipped: boolean;
}

/** Read a scenario with settings; its problems, all of them, are a usage error. */
export function openScenario(name: string, set: Readonly<Record<string, number>>): Opened {
  const { file, shipped } = scenarioFile(name);
  const reading = readScenario(file, { base: shippedFile, set });
  if (!reading.ok)
    throw new UsageError(
      `${name} has ${reading.problems.length} problem${reading.problems.length === 1 ? '' : 's'}:\n${reading.problems.map(p => `  ${sentence(p)}`).join('\n')}`,
    );
  return { scenario: reading.scenario, file, shipped };
}

/** `--set path=value`, as often as wanted, and `--turns N`, which is short for `--set turns=N`. */
export function settings(given: readonly string[] = [], turns?: string): Record<string, number> {
  const set = Object.fromEntries(
    given.map(text => {
      const [path, value, ...more] = text.split('=');
      if (value === undefined || more.length > 0 || value.trim() === '' || !Number.isFinite(Number(value)))
        throw new UsageError(`--set needs path=number, found "${text}"`);
      return [path!, Number(value)];
    }),
  );
  return turns === undefined ? set : { ...set, turns: whole('turns', turns) };
}

export function whole(name: string, text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new UsageError(`--${name} needs a whole number from 1, found "${text}"`);
  return Number(text);
}

export function agentName(text: string): string {
  if ((AGENT_NAMES as readonly string[]).includes(text)) return text;
  throw new UsageError(`there is no agent "${text}"${meant(text, AGENT_NAMES)}; there are ${AGENT_NAMES.join(', ')}`);
}

/** " (did you mean ...?)", where one of the words known is near. */
export const meant = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
};
