import { PLAYERS } from '../lab/seats.ts';
import { walkAwaysOf } from '../lab/walk-away.ts';
import type { Match } from '../match/match.ts';
import { type GameRecord, RULES } from '../match/record.ts';
import { recordFrom } from '../match/record-from.ts';
import { replay as play, type Replay } from '../match/save.ts';
import { sentence } from '../scenario/problems.ts';
import { readScenario } from '../scenario/read.ts';
import { SHIPPED, shippedFile } from '../scenario/shipped.ts';
import { faultSentence } from '../words/sentences.ts';
import { endStory, turnStory } from './story.ts';
import { meant, parse, readJson, UsageError } from './usage.ts';

export const HELP = `six-party replay FILE [options]

Plays a saved game again and holds the hash of every turn, those of branches too, against the one recorded.
Exits 1 if a turn differs or cannot be played.

  --story   print the game as a story too
  --help    this text
`;

/** Open a saved game and play it again. */
export function openRecord(path: string): { readonly record: GameRecord; readonly played: Replay } {
  const json = readJson(path);
  const record = recordFrom((json as { record?: unknown })?.record ?? json, PLAYERS);
  if (typeof record === 'string') throw new UsageError(`${path}: ${record}`);
  const file = record.scenario.file ?? shippedFile(record.scenario.id);
  const { id } = record.scenario;
  if (file === undefined) throw new UsageError(`${path} needs the scenario "${id}", which is not here${meant(id, SHIPPED)}`);
  const reading = readScenario(file, { base: shippedFile, set: record.set });
  if (!reading.ok) throw new UsageError(`${path}: the scenario in it cannot be read: ${reading.problems.map(sentence).join('; ')}`);
  return { record, played: play(record, reading.scenario, faultSentence) };
}

export function replay(args: readonly string[]): number {
  const { values, positionals } = parse(args, { story: { type: 'boolean' }, help: { type: 'boolean' } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('replay needs one saved game');
  const { record, played } = openRecord(path);
  const { match, differs, branches } = played;
  if (values.story === true) process.stdout.write(story(match, record));
  process.stdout.write(`${findings(played, record).join('\n')}\n`);
  return differs === null && branches.length === 0 && match.turn === record.turns.length ? 0 : 1;
}

function story(match: Match, record: GameRecord): string {
  const turns = Array.from({ length: match.turn }, (_, t) => `${turnStory(match, t + 1)}\n`).join('');
  return match.end === null ? turns : `${turns}${endStory(match, walkAwaysOf(match.scenario, record.set))}\n`;
}

/** What the replay found, line by line; and that play can go on where it can. */
function findings({ match, differs, problems, branches }: Replay, record: GameRecord): string[] {
  const all = match.turn === record.turns.length;
  const end = all ? (differs === null ? 'every hash the same' : 'not every hash the same') : 'the rest cannot be played';
  const found = [...problems];
  if (differs !== null) {
    const [was, is] = [record, match.record].map(({ turns }) => turns[differs - 1]!.hash);
    found.push(
      `turn ${differs} is the first that differs: recorded ${was}, played ${is}; the game can be continued from here under rules ${RULES}`,
    );
  }
  const count = record.branches.length;
  const beside =
    count === 0
      ? ''
      : `; ${count} branch${count === 1 ? '' : 'es'} played again, ${branches.length === 0 ? 'every hash the same' : 'not every hash the same'}`;
  return [...found, ...branches, `${match.turn} of ${record.turns.length} turns played again, ${end}${beside}`];
}
