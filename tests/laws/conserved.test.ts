import { describe, expect, test } from 'vitest';
import { costOf, orderCost, sameDeed } from '../../src/engine/deeds.ts';
import { type Entry, keptLedger } from '../../src/engine/ledger.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CODES, NATIONS, PRK, RUS } from '../../src/engine/nations.ts';
import { resolve } from '../../src/engine/turn.ts';
import { placeOf, type World } from '../../src/engine/world.ts';
import { copy, type Played, SCENARIOS, standsOf, turns } from './playout.ts';

/** What may be lost to the grid of 2^-20 where a few causes round. */
const GRAIN = 8 / 1048576;

/** The entries of a turn, kept once a file. */
const kept = new Map<World, readonly Entry[]>();
function entriesOf({ now, orders, answers, rounds, scenario, chance }: Played): readonly Entry[] {
  const known = kept.get(now);
  if (known !== undefined) return known;
  const { ledger, entries } = keptLedger();
  resolve(copy(now), orders, answers, scenario.tables, chance, ledger, standsOf(rounds));
  kept.set(now, entries);
  return entries;
}
const posted = ({ postings }: Entry, path: string): number => postings.find(({ at }) => at === placeOf(path))?.by ?? 0;
const DEBT = 'dyad.PRK.RUS.debt';

describe.each(SCENARIOS)('$id', scenario => {
  const rail = scenario.book.rules.railway;

  test('no more aid arrives than was promised, and none is taken back', () => {
    for (const { before, after } of turns(scenario)) {
      for (const i of NATIONS) {
        for (const j of NATIONS) {
          const { aidDelivered, aidPromised } = after.dyad[i][j];
          if (aidDelivered > aidPromised) expect.fail(`${CODES[i]} to ${CODES[j]}: ${aidDelivered} of ${aidPromised}`);
          if (aidDelivered < before.dyad[i][j].aidDelivered) expect.fail(`${CODES[i]} took back aid to ${CODES[j]}`);
        }
      }
    }
  });

  test('debt is written off into the share cleared or paid into the railway, and goes nowhere else', () => {
    const claim = scenario.book.moves['write-off-debt'].all!;
    for (const played of turns(scenario)) {
      for (const entry of entriesOf(played)) {
        const less = -posted(entry, DEBT);
        if (less === 0) continue;
        if (entry.cause.kind === 'rule') {
          expect(posted(entry, 'rail.funds')).toBeLessThanOrEqual(less);
        } else {
          expect(Math.abs(claim * posted(entry, 'dossier.debtCleared') - less)).toBeLessThan(claim * GRAIN);
        }
      }
      expect(played.after.dyad[PRK][RUS].debt).toBeLessThanOrEqual(played.now.dyad[PRK][RUS].debt);
    }
  });

  test('every dollar of the railway is spent on progress at its rate, or kept', () => {
    for (const played of turns(scenario)) {
      for (const entry of entriesOf(played)) {
        if (entry.cause.kind !== 'rule' || entry.cause.name !== 'railway') continue;
        const spent = -posted(entry, DEBT) - posted(entry, 'rail.funds');
        expect(Math.abs((posted(entry, 'rail.progress') * rail.spend!) / rail.gain! - spent)).toBeLessThan(16 * GRAIN);
      }
    }
  });

  test('attention is spent to the point, within what there was, and owed for what others asked', () => {
    for (const played of turns(scenario)) {
      const entries = entriesOf(played);
      for (const n of NATIONS) {
        const due = played.orders[n].reduce((sum, order) => sum + orderCost(order), 0);
        const deeds = entries.filter(({ cause }) => cause.kind === 'deed' || cause.kind === 'offer' || cause.kind === 'tabled');
        expect(deeds.reduce((sum, entry) => sum - posted(entry, `state.${CODES[n]}.attention`), 0)).toBe(due);
        expect(due).toBeLessThanOrEqual(played.now.state[n].attention);
        // A half that its actor, or a joint one that anybody, ordered of itself is not owed for as well.
        const ordered = (deed: Deed): boolean =>
          entries.some(
            ({ cause }) => cause.kind === 'deed' && cause.offer === null && cause.ending !== 'declined' && sameDeed(cause.deed, deed),
          );
        const owed = deeds.filter(
          ({ cause }) => cause.kind === 'deed' && cause.offer?.want === cause.deed && cause.deed.actor === n && !ordered(cause.deed),
        );
        const want = owed.reduce((sum, { cause }) => sum + (cause.kind === 'deed' ? costOf(cause.deed) : 0), 0);
        expect(deeds.reduce((sum, entry) => sum + posted(entry, `state.${CODES[n]}.owed`), 0)).toBe(want);
      }
    }
  });

  test('tests and launches are never undone, pilots come with the news, and a turn is one turn', () => {
    for (const { now, after } of turns(scenario)) {
      expect(after.programme.tests).toBeGreaterThanOrEqual(now.programme.tests);
      expect(after.programme.launches).toBeGreaterThanOrEqual(now.programme.launches);
      expect(after.rail.pilots).toBe(now.rail.pilots);
      expect(after.globe.turn).toBe(now.globe.turn + 1);
    }
  });
});
