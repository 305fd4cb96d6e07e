import { AGENTS } from '../../src/agents/index.ts';
import { chanceFrom, FOR } from '../../src/engine/chance.ts';
import { exp } from '../../src/engine/exponential.ts';
import { byNation } from '../../src/engine/nations.ts';
import { SpatialModel } from '../../src/engine/talks/spatial.ts';
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

/** Ten turns of nine parties on five issues, with whom each challenged and how likely each is to win. */
function talks(): number[] {
  const chance = chanceFrom('six');
  const draw = (i: number, k: number): number => chance(FOR.lot, 0, i, k);
  const issues = Array.from({ length: 5 }, (_, k) => k);
  const model = new SpatialModel(
    Array.from({ length: 9 }, (_, i) => ({
      capability: 100 * draw(i, 20),
      position: issues.map(k => draw(i, k)),
      salience: issues.map(k => (0.01 + draw(i, 10 + k)) / 6),
    })),
  );
  return Array.from({ length: 10 }, () => [
    model.turn(),
    ...model.gain,
    ...model.target,
    ...model.position,
    ...model.winning(new Float64Array(9)),
  ]).flat();
}

/** What must come out the same, bit for bit, wherever it is computed. */
export function fingerprint() {
  const chance = chanceFrom('한반도 2005');
  return {
    draws: Array.from({ length: 1000 }, (_, step) => chance(FOR.ending, step, step % 6)),
    powers: Array.from({ length: 1000 }, (_, k) => exp((k - 500) / 13)),
    talks: talks(),
    games: GAMES.map(hashes),
  };
}
