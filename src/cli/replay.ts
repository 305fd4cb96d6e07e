import { walkAwaysOf } from '../lab/walk-away.ts';
import type { GameRecord } from '../match/record.ts';
import { replay as play, type Replay, recordFrom } from '../match/save.ts';
import { readScenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';
import { endStory, turnStory } from './story.ts';
import { parse, readJson, UsageError } from './usage.ts';

export const HELP = `six-party replay FILE [options]

Plays a saved game again and holds the hash of every turn against the one recorded. Exits 1 if a turn differs or cannot be played.

  --story   print the game as a story too
  --help    this text
`;

/** Open a saved game and play it again. */
export function openRecord(path: string): { readonly record: GameRecord; readonly played: Replay } {
  const json = readJson(path);
  const record = recordFrom((json as { record?: unknown })?.record ?? json);
  if (typeof record === 'string') throw new UsageError(`${path}: ${record}`);
  const file = record.scenario.file ?? shippedFile(record.scenario.id);
  if (file === undefined) throw new UsageError(`${path} needs the scenario "${record.scenario.id}", which is not here`);
  const reading = readScenario(file, { base: shippedFile, set: record.set });
  if (!reading.ok) throw new UsageError(`${path}: the scenario in it cannot be read: ${reading.problems[0]?.path ?? ''}`);
  return { record, played: play(record, reading.scenario) };
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
  const { match, differs, problems } = played;
  if (values.story === true) for (let turn = 1; turn <= match.turn; turn++) process.stdout.write(`${turnStory(match, turn)}\n`);
  if (values.story === true && match.end !== null) process.stdout.write(`${endStory(match, walkAwaysOf(match.scenario, record.set))}\n`);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  if (differs !== null)
    process.stdout.write(
      `turn ${differs} differs: recorded ${record.turns[differs - 1]!.hash}, played ${match.record.turns[differs - 1]!.hash}; it can be continued under these rules\n`,
    );
  else
    process.stdout.write(
      `${match.turn} of ${record.turns.length} turns played again, ${match.turn === record.turns.length ? 'every hash the same' : 'the rest cannot be played'}\n`,
    );
  return differs === null && match.turn === record.turns.length ? 0 : 1;
}
