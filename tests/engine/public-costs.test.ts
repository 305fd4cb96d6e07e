import { expect, test } from 'vitest';
import { askedBy, DEEDS } from '../../src/engine/deeds.ts';
import { NATIONS } from '../../src/engine/nations.ts';
import { outlookFor } from '../../src/engine/outlook.ts';
import { World } from '../../src/engine/world.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { tables } = reading.scenario;

/** The opening, with something to answer for: outrage, a word given, a wide rift, a word put in for talks. */
function loaded(): World {
  const world = new World().copyFrom(tables.opening);
  world.globe.outrage = 20;
  world.globe.rift = 70;
  world.dossier.brokered = 1;
  for (const n of NATIONS) world.dyad[n][NATIONS[5]].shield = 0.6;
  return world;
}

test('what a deed costs before a public is what its terms say, and every charge says of what it is made', () => {
  const outlook = outlookFor(tables).from(loaded(), []);
  const charged = new Set<string>();
  for (const actor of NATIONS)
    for (const deed of DEEDS[actor])
      for (const nation of [actor, ...askedBy(loaded(), deed)]) {
        const costs = outlook.publicCosts(deed, nation);
        const cost = costs.reduce((sum, one) => sum + one.cost, 0);
        expect(cost, `${deed.move} ${nation}`).toBe(outlook.audience(deed, nation));
        if (cost === 0) continue;
        charged.add(deed.move);
        expect(costs[0]!.terms.length, deed.move).toBeGreaterThan(0);
        const added = costs[0]!.terms.filter(({ factor }) => !factor);
        const factors = costs[0]!.terms.filter(({ factor, inside }) => factor && !inside);
        const said =
          added.length > 0 ? added.reduce((sum, { value }) => sum + value, 0) : factors.reduce((all, { value }) => all * value, 1);
        expect(said, deed.move).toBeCloseTo(cost, 9);
      }
  expect([...charged].sort()).toEqual(['abduction-inquiry', 'call-talks', 'missile-defence', 'statement', 'un-draft', 'visit']);
});

test('a visit tells what a summit would cost, and what part of that its rank is', () => {
  const outlook = outlookFor(tables).from(loaded(), []);
  const visit = DEEDS[2].find(({ move, given }) => move === 'visit' && 'rank' in given && given.rank === 2 && given.target === 5)!;
  const [{ cost, terms }] = outlook.publicCosts(visit, 2) as [ReturnType<typeof outlook.publicCosts>[number]];
  const told = Object.fromEntries(terms.map(({ label, value }) => [label, value]));
  expect(told['what a summit with it would cost']! * told['part of a summit that this rank is']!).toBeCloseTo(cost, 9);
  expect(told['part of a summit that this rank is']).toBe(4 / 16);
  expect(told['what a summit with it would cost']).toBeCloseTo(
    told['part of it that a neighbour feels']! * (told['a government that is shunned']! + told.outrage!),
    9,
  );
});
