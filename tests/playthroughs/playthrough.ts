import { defaultAgent } from '../../src/agents/default.ts';
import { endStory, turnStory } from '../../src/cli/story.ts';
import { byNation } from '../../src/engine/nations.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT, walkAwaysOf } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { RULES } from '../../src/match/record.ts';
import { hashOfScenario } from '../../src/scenario/identity.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

/** A seed whose game has what a golden one should: a crisis in the pivot, a text that is kept and broken in 2003. */
const SEEDS: Readonly<Record<string, string>> = { 'pivot-2014': 'golden-2', 'first-round-2003': 'golden-5' };

/** One game of default agents under a fixed seed, as the command line tells it, with the rules it was played under; and its last hash. */
export function playthrough(id: string): { readonly text: string; readonly hash: string } {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(`${id} cannot be read`);
  const { scenario } = reading;
  const seed = SEEDS[id] ?? 'golden';
  const match = new Match(scenario, { seed, seats: ALL_DEFAULT, hash: hashOfScenario(scenario) });
  const seats = byNation(() => seatOf(defaultAgent));
  let text = `${scenario.file.title}, seed ${seed}, rules ${RULES}\n\n`;
  while (match.end === null) {
    playTurn(match, seats);
    text += `${turnStory(match, match.turn)}\n`;
  }
  return { text: text + endStory(match, walkAwaysOf(scenario)), hash: match.record.turns.at(-1)!.hash };
}

/** The last hash of every golden game, by the rules it was played under. */
export type Ledger = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The ledger with these games in it. Rules that have given one hash cannot give another: they are other rules, and say so. */
export function entered(ledger: Ledger, rules: number, hashes: Readonly<Record<string, string>>): Ledger {
  const before = ledger[rules] ?? {};
  const changed = Object.keys(hashes).filter(id => before[id] !== undefined && before[id] !== hashes[id]);
  if (changed.length > 0)
    throw new Error(`${changed.join(', ')} came out otherwise under rules ${rules} before: raise RULES in src/match/record.ts`);
  return { ...ledger, [rules]: hashes };
}
