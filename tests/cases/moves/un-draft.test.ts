import { expect, test } from 'vitest';
import { askedBy, passes } from '../../../src/engine/deeds.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../../../src/engine/move.ts';
import { type Deed, moveOf } from '../../../src/engine/moves/index.ts';
import { unDraft } from '../../../src/engine/moves/un-draft.ts';
import { CHN, JPN, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
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
      'state.PRK.standing': -k.rank,
      'dyad.PRK.JPN.affinity': -k.drafter,
    },
    { 'dyad.PRK.USA.affinity': -k.yes, 'dyad.PRK.CHN.affinity': -k.yes },
    both('CHN', 'PRK', 'tie', (k.loosen - 1) * 50),
    both('JPN', 'USA', 'affinity', k.thanks),
    both('JPN', 'CHN', 'affinity', k.thanks),
  );
});

test('much outrage makes two steps at once', () => {
  const now = quiet(w => {
    w.globe.outrage = 100;
  });
  check(changeOf(now, draft, 'done', {}), {
    'globe.unRegime': k.double * k.law,
    'globe.outrage': -Math.min(100, k.answers * k.double * k.law),
    'state.PRK.standing': -k.rank * k.double,
    'dyad.PRK.JPN.affinity': -k.drafter * k.double,
  });
});

test('a yes costs Moscow rank while it defies the West: for each point of rift beyond the quarrel', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
    w.globe.rift = 70;
  });
  check(
    changeOf(now, draft, 'done', { [RUS]: YES }),
    {
      'globe.unRegime': k.law,
      'globe.outrage': -Math.min(30, k.answers * k.law),
      'state.PRK.standing': -k.rank,
      'dyad.PRK.JPN.affinity': -k.drafter,
    },
    { 'dyad.PRK.RUS.affinity': -k.yes, 'state.RUS.standing': -k.defy * (70 - k.quarrel) },
    both('JPN', 'RUS', 'affinity', k.thanks),
  );
});

test('a veto by Moscow costs it rank and the drafters, and pleases Pyongyang', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
  });
  check(
    changeOf(now, draft, 'declined', { [USA]: YES, [CHN]: ABSTAIN, [RUS]: NO }),
    { 'state.RUS.standing': -k.standing * (k.calm + k.angry * 30), 'dyad.PRK.RUS.affinity': k.shield },
    both('RUS', 'PRK', 'tie', k.tie),
    each(WEST, 'dyad.*.RUS.affinity', -k.veto),
  );
});

test('once the rift is past mending a veto costs Moscow less rank and shows more', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
    w.globe.rift = 90;
  });
  const part = (90 - k.severed) / (100 - k.severed);
  check(
    changeOf(now, draft, 'declined', { [USA]: YES, [CHN]: ABSTAIN, [RUS]: NO }),
    { 'state.RUS.standing': -k.standing * (1 - k.unbowed * part) * (k.calm + k.angry * 30), 'dyad.PRK.RUS.affinity': k.shield },
    both('RUS', 'PRK', 'tie', k.tie + k.shown * part),
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

test('a yes while a shield stands costs the trust of Pyongyang as far as it stood, standing aside half of that; either ends it', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
    w.dyad[CHN][PRK].shield = 0.8;
    w.dyad[RUS][PRK].shield = 0.5;
  });
  const change = changeOf(now, draft, 'done', { [CHN]: YES, [RUS]: ABSTAIN });
  expect(change.dyad[PRK][CHN].trust).toBeCloseTo(-0.8 * k.broken);
  expect(change.dyad[PRK][RUS].trust).toBeCloseTo(-0.5 * k.aside * k.broken);
  expect([change.dyad[CHN][PRK].shield, change.dyad[RUS][PRK].shield]).toEqual([-0.8, -0.5]);
  expect(changeOf(now, draft, 'declined', { [CHN]: NO }).dyad[PRK][CHN].trust).toBeCloseTo(0.8 * k.kept);
});

test('before its public, a yes costs one that gave its word, and an ally of the drafter all but a yes', () => {
  const now = quiet(w => {
    w.dyad[CHN][PRK].shield = 0.8;
    w.dyad[USA][JPN].alliance = 1;
  });
  expect(unDraft.audience?.(now, CHN, JPN, {}, k, silent)).toBeCloseTo(0.8 * k.face);
  expect(unDraft.audience?.(now, USA, JPN, {}, k, silent)).toBe(-k.expected);
});

test('what was bargained down before tightens half a step less for a whole step; it answers as much less; then it is spent', () => {
  const now = quiet(w => {
    w.globe.outrage = 30;
    w.dyad[CHN][PRK].dilution = 1;
    w.dyad[RUS][PRK].dilution = 0.6;
  });
  const change = changeOf(now, draft, 'done', { [CHN]: YES, [RUS]: YES });
  expect(change.globe.unRegime).toBeCloseTo(k.law * (1 - k.diluted));
  expect(change.globe.outrage).toBeCloseTo(-k.answers * (1 - k.diluted));
  expect([change.dyad[CHN][PRK].dilution, change.dyad[RUS][PRK].dilution]).toEqual([-1, -0.6]);
});
