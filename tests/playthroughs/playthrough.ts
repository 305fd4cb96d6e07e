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

/** One game of default agents under a fixed seed, as the command line tells it, with the rules it was played under. */
export function playthrough(id: string): string {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(`${id} cannot be read`);
  const { scenario } = reading;
  const match = new Match(scenario, { seed: 'golden', seats: ALL_DEFAULT, hash: hashOfScenario(scenario) });
  const seats = byNation(() => seatOf(defaultAgent));
  let text = `${scenario.file.title}, seed golden, rules ${RULES}\n\n`;
  while (match.end === null) {
    playTurn(match, seats);
    text += `${turnStory(match, match.turn)}\n`;
  }
  return text + endStory(match, walkAwaysOf(scenario));
}
