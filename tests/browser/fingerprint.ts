import { AGENTS } from '../../src/agents/index.ts';
import { chanceFrom, FOR } from '../../src/engine/chance.ts';
import { exp } from '../../src/engine/exponential.ts';
import { byNation } from '../../src/engine/nations.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

/** Twenty games: who plays, which scenario, which seed. */
const GAMES = [
  ...Array.from({ length: 10 }, (_, k) => ({ agent: 'default', id: k < 5 ? 'first-game' : 'pivot-2014', seed: `bits-${k}` }) as const),
  ...Array.from({ length: 10 }, (_, k) => ({ agent: 'random', id: k < 5 ? 'first-game' : 'pivot-2014', seed: `여섯-${k}` }) as const),
];

function hashes({ agent, id, seed }: (typeof GAMES)[number]): string[] {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(id);
  const match = new Match(reading.scenario, { seed, seats: ALL_DEFAULT, hash: '' });
  const seats = byNation(() => seatOf(AGENTS[agent]));
  while (match.end === null) playTurn(match, seats);
  return match.record.turns.map(turn => turn.hash);
}

/** What must come out the same, bit for bit, wherever it is computed. */
export function fingerprint() {
  const chance = chanceFrom('한반도 2005');
  return {
    draws: Array.from({ length: 1000 }, (_, step) => chance(FOR.ending, step, step % 6)),
    powers: Array.from({ length: 1000 }, (_, k) => exp((k - 500) / 13)),
    games: GAMES.map(hashes),
  };
}
