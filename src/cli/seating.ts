import type { AgentName } from '../agents/index.ts';
import { type Dropped, scriptAgent } from '../agents/script.ts';
import { type ByNation, byNation, CODES, type Code, nationOf } from '../engine/nations.ts';
import type { Seating } from '../lab/batch.ts';
import { historyFor, type Script, scriptFrom } from '../lab/past.ts';
import { seatNamed, seatOf } from '../lab/seats.ts';
import { LEVEL_NAMES, type Level, type Levels } from '../match/levels.ts';
import type { Seat } from '../match/play.ts';
import { faultSentence } from '../words/sentences.ts';
import { agentName, meant, readJson, UsageError } from './usage.ts';

/** Who plays each seat, the levels that are not standard, and the files of seats that replay one ('' for the scenario's history). */
export interface Chairs {
  readonly seats: Readonly<Record<Code, AgentName | 'script'>>;
  readonly levels: Levels;
  readonly scripts: Readonly<Partial<Record<Code, string>>>;
}

/** `--seat RUS=random`, `--seat all=default:hard` or `--seat PRK=script:FILE`, as often as wanted, later ones over earlier. */
export function seatsFrom(given: readonly string[] = []): Chairs {
  const seats = Object.fromEntries(CODES.map(code => [code, 'default'])) as Record<Code, AgentName | 'script'>;
  const levels: Partial<Record<Code, Level>> = {};
  const scripts: Partial<Record<Code, string>> = {};
  for (const text of given) {
    const [, code, agent, more] = /^([^=]*)=([^=:]*)(?::(.*))?$/.exec(text) ?? [];
    if (code === undefined || agent === undefined) throw new UsageError(`--seat needs CODE=agent, found "${text}"`);
    for (const one of code === 'all' ? CODES : [codeFrom(code)]) {
      delete levels[one];
      delete scripts[one];
      seats[one] = agent === 'script' ? agent : (agentName(agent) as AgentName);
      if (agent === 'script') scripts[one] = more ?? '';
      else if (more !== undefined && levelName(more) !== 'standard') levels[one] = levelName(more);
    }
  }
  return { seats, levels, scripts };
}

/** Seats for a batch, which plays agents only. */
export function agentsOnly({ seats, levels }: Chairs): Seating {
  if (Object.values(seats).includes('script')) throw new UsageError('a script plays in "run", not in "batch"');
  return { seats: seats as Seating['seats'], levels };
}

/** The scripts of the seats that replay one, read, with what they need set. */
export function scriptsFor({ scripts }: Chairs, scenario: string): { byCode: Partial<Record<Code, Script>>; set: Record<string, number> } {
  const byCode: Partial<Record<Code, Script>> = {};
  for (const [code, file] of Object.entries(scripts)) {
    const json = file === '' ? historyFor(scenario) : readJson(file);
    if (json === undefined) throw new UsageError(`${scenario} has no recorded history; give a file, --seat ${code}=script:FILE`);
    const script = scriptFrom(json);
    if (typeof script === 'string') throw new UsageError(`the script of ${code}: ${script}`);
    byCode[code as Code] = script;
  }
  return { byCode, set: Object.assign({}, ...Object.values(byCode).map(({ set }) => set)) };
}

function codeFrom(text: string): Code {
  if (nationOf(text) !== undefined) return text as Code;
  throw new UsageError(`there is no nation "${text}"${meant(text, CODES)}; there are ${CODES.join(', ')}, or all`);
}

function levelName(text: string): Level {
  const known = LEVEL_NAMES.find(name => name === text);
  if (known !== undefined) return known;
  throw new UsageError(`there is no level "${text}"${meant(text, LEVEL_NAMES)}; there are ${LEVEL_NAMES.join(', ')}`);
}

/** Agents, and scripts that note on stderr which of their orders they had to leave out. */
export const seatsOf = ({ seats, levels }: Chairs, scripts: Partial<Record<Code, Script>>): ByNation<Seat> =>
  byNation(n => {
    const code = CODES[n];
    const agent = seats[code];
    if (agent !== 'script') return seatNamed(agent, levels[code]);
    const left: Dropped = (turn, fault, now) =>
      process.stderr.write(`six-party: turn ${turn}, ${code} leaves out ${fault.order.move}: ${faultSentence(fault, now)}\n`);
    return seatOf(scriptAgent(scripts[code]!.past, left));
  });
