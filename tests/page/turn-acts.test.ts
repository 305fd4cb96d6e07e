import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/engine/ledger.ts';
import { CHN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import type { Cause } from '../../src/engine/phase.ts';
import { actsOf, endsOf } from '../../src/page/turn/acts.ts';
import { stagesOf } from '../../src/page/turn/stages.ts';
import { frontPage } from '../../src/words/front-page.ts';
import { quiet } from '../map-states.ts';
import { inForce, scenario } from '../text-games.ts';

const match = inForce();
const entries = [1, 2, 3, 4].flatMap(turn => match.entries(turn));
/** The story of a text as it was in that game, or of another party. */
function story(of: (cause: Cause) => boolean, parties?: readonly Nation[]) {
  const entry = structuredClone(entries.find(({ cause }) => of(cause))!) as { -readonly [K in keyof Entry]: Entry[K] };
  const { cause } = entry;
  if (parties && cause.kind === 'text') entry.cause = { ...cause, text: { ...cause.text, parties } };
  return actsOf({ entries: [entry], word: null });
}
const ratified = (cause: Cause): boolean => cause.kind === 'text' && cause.what === 'ratified';
const signed = (cause: Cause): boolean => cause.kind === 'tabled' && cause.tabled.ending === 'signed';
const fallen = (parties: readonly Nation[]) => {
  const entry = entries.find(({ cause }) => ratified(cause))!;
  const cause = entry.cause as Extract<Cause, { kind: 'text' }>;
  return actsOf({ entries: [{ ...entry, cause: { ...cause, what: 'broken down', text: { ...cause.text, parties } } }], word: null });
};

describe('a text on the map', () => {
  test('of the two Koreas comes into being between them, not at Beijing', () => {
    const between = [{ kind: 'reach', how: 'met', from: KOR, to: PRK }];
    expect(story(signed)).toEqual(between);
    expect(story(ratified)).toEqual(between);
    const told = [1, 2, 3, 4].flatMap(turn => frontPage(match.entries(turn), scenario.tables, 'all').flatMap(actsOf));
    expect(told.filter(({ kind }) => kind === 'table')).toEqual([]);
  });

  test('of three without Beijing runs between each two; with Beijing it lies on the table there', () => {
    expect(endsOf(story(ratified, [RUS, KOR, PRK]))).toEqual([RUS, KOR, PRK]);
    expect(story(ratified, [RUS, KOR, PRK]).map(act => act.kind)).toEqual(['reach', 'reach', 'reach']);
    expect(story(ratified, [USA, CHN, PRK])).toEqual([{ kind: 'table', seats: [USA, CHN, PRK], whole: true }]);
  });

  test('that breaks down comes apart between the two, and moves no gate or pipeline', () => {
    expect(fallen([KOR, PRK])).toEqual([{ kind: 'reach', how: 'parted', from: KOR, to: PRK }]);
    expect(fallen([USA, CHN, PRK])).toEqual([{ kind: 'table', seats: [USA, CHN, PRK], whole: false }]);
    const [during] = stagesOf(quiet, { ...quiet, kaesongOpen: !quiet.kaesongOpen }, [{ acts: fallen([KOR, PRK]) }]);
    expect(during!.kaesongOpen).toBe(quiet.kaesongOpen);
  });
});
