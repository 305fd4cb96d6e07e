import { expect, test } from 'vitest';
import { byNation, NATIONS, USA } from '../../src/engine/nations.ts';
import { seatNamed } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { governmentSince } from '../../src/page/new-government.tsx';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('first-round-2003'), { base: shippedFile });
if (!reading.ok) throw new Error('first-round-2003');
const { scenario } = reading;

/** Who has another government on the morning of each turn, by what it is called. */
function mornings(seed: string): string[] {
  const match = new Match(scenario, { seed, seats: ALL_DEFAULT, hash: '' });
  const said: string[] = [];
  while (match.turn < 8 && match.end === null) {
    for (const nation of NATIONS) {
      const label = governmentSince({ match, nation, turn: match.turn, tables: scenario.tables });
      if (label === null) continue;
      expect(label).toBe(scenario.tables.types[nation][match.world.state[nation].type - 1]!.label);
      said.push(`${match.turn + 1} ${nation} ${label}`);
    }
    playTurn(
      match,
      byNation(() => seatNamed('default')),
    );
  }
  return said;
}

test('a second term that brings another government is told on its morning, to that seat alone; one that does not, to nobody', () => {
  const seen = new Set(['a', 'b', 'c', 'd', 'e', 'f'].flatMap(seed => [mornings(seed).join()]));
  expect(seen).toContain('');
  const told = [...seen].filter(text => text !== '');
  expect(told.length).toBeGreaterThan(0);
  for (const text of told) expect(text).toMatch(new RegExp(`^7 ${USA} A government that|^7 ${USA} Expects`));
});
