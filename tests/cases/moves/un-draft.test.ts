import { expect, test } from 'vitest';
import { askedBy, passes } from '../../../src/engine/deeds.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../../../src/engine/move.ts';
import { type Deed, moveOf } from '../../../src/engine/moves/index.ts';
import { unDraft } from '../../../src/engine/moves/un-draft.ts';
import { CHN, JPN, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(unDraft.coefficients);
const draft: Deed = { actor: JPN, move: 'un-draft', given: {} };

test('a draft that passes is a step of law and answers outrage; each yes of a veto power costs it Pyongyang', () => {
  const now = quiet(w => {
    w.globe.outrage = k.least + 1;
    w.dyad[PRK][CHN].tie = 50;
    w.dyad[CHN][PRK].tie = 50;
  });
  check(
    changeOf(now, draft, 'done', { [USA]: YES, [CHN]: YES, [RUS]: ABSTAIN }),
    {
      'globe.unRegime': k.law,
      'globe.outrage': -Math.min(k.least + 1, k.answers * k.law),
      'state.PRK.standing': -1.5,
      'dyad.PRK.JPN.affinity': -2,
    },
    { 'dyad.PRK.USA.affinity': -k.yes, 'dyad.PRK.CHN.affinity': -k.yes },
    both('CHN', 'PRK', 'tie', (k.loosen - 1) * 50),
    both('JPN', 'USA', 'affinity', 1),
    both('JPN', 'CHN', 'affinity', 1),
  );
});

test('much outrage makes two steps at once', () => {
  const now = quiet(w => {
    w.globe.outrage = 100;
  });
  check(changeOf(now, draft, 'done', {}), {
    'globe.unRegime': 2 * k.law,
    'globe.outrage': -Math.min(100, k.answers * 2 * k.law),
    'state.PRK.standing': -3,
    'dyad.PRK.JPN.affinity': -4,
  });
});

test('a yes costs Moscow rank while it defies the West: from rift 40, in full at 100', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
    w.globe.rift = 70;
  });
  check(
    changeOf(now, draft, 'done', { [RUS]: YES }),
    { 'globe.unRegime': k.law, 'globe.outrage': -Math.min(30, k.answers * k.law), 'state.PRK.standing': -1.5, 'dyad.PRK.JPN.affinity': -2 },
    { 'dyad.PRK.RUS.affinity': -k.yes, 'state.RUS.standing': -k.defy * (30 / 60) },
    both('JPN', 'RUS', 'affinity', 1),
  );
});

test('a veto by Moscow costs it rank and the drafters, and pleases Pyongyang', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
  });
  check(
    changeOf(now, draft, 'declined', { [USA]: YES, [CHN]: ABSTAIN, [RUS]: NO }),
    { 'state.RUS.standing': -k.standing * (0.4 + 30 / 60), 'dyad.PRK.RUS.affinity': k.shield },
    both('RUS', 'PRK', 'tie', 4),
    each(WEST, 'dyad.*.RUS.affinity', -k.veto),
  );
});

test('an abstention lets it pass, one no stops it; the three with a veto vote', () => {
  const said = (rus: Answer) => [YES, YES, rus, NONE, NONE, NONE] as const;
  expect(passes(moveOf('un-draft'), said(ABSTAIN))).toBe(true);
  expect(passes(moveOf('un-draft'), said(NO))).toBe(false);
  expect(askedBy(quiet(), draft)).toEqual([USA, CHN, RUS]);
  expect(askedBy(quiet(), { ...draft, actor: USA })).toEqual([CHN, RUS]);
});

test('it needs outrage, and room in the law', () => {
  const angry = (law: number) =>
    quiet(w => {
      w.globe.outrage = k.least;
      w.globe.unRegime = law;
    });
  expect(refusal(quiet(), draft)).toBe('quiet');
  expect(refusal(angry(10), draft)).toBe('full');
  expect(refusal(angry(9), draft)).toBeNull();
});
