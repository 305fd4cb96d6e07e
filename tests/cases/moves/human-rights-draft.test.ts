import { expect, test } from 'vitest';
import { bookWith } from '../../../src/engine/book.ts';
import { whyNot } from '../../../src/engine/deeds.ts';
import { humanRightsDraft } from '../../../src/engine/moves/human-rights-draft.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { JPN, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(humanRightsDraft.coefficients);
const text: Deed = { actor: JPN, move: 'human-rights-draft', given: { target: PRK } };

test('it names, it does not bind: rank lost, Beijing and Moscow thanked for voting no', () => {
  const now = quiet(w => {
    w.globe.outrage = 1;
    w.dossier.abductees = 0.5;
  });
  check(
    changeOf(now, text),
    {
      'state.PRK.standing': -k.rank,
      'state.PRK.stability': -k.stability,
      'globe.outrage': -1,
      'state.JPN.support': k.home,
      'dossier.abductees': -0.5,
    },
    both('JPN', 'PRK', 'affinity', -k.anger),
    both('CHN', 'PRK', 'tie', 1),
    both('RUS', 'PRK', 'tie', 1),
    {
      'dyad.PRK.CHN.affinity': 2,
      'dyad.PRK.RUS.affinity': 2,
      'dyad.CHN.JPN.affinity': -1,
      'dyad.RUS.JPN.affinity': -1,
      'dyad.USA.JPN.affinity': 1.5,
      'dyad.PRK.KOR.affinity': -k.seoul,
    },
  );
});

test('the Assembly votes in December: a turn that does not reach it is out of season', () => {
  const begins = (month: number) =>
    quiet(w => {
      w.globe.month = month;
      w.globe.months = 3;
    });
  expect(refusal(begins(7), text)).toBe('season');
  expect(refusal(begins(10), text)).toBeNull();
});

test('before the first text there is none to sharpen; Tokyo writes, Seoul only signs', () => {
  const early = quiet(w => {
    w.globe.month = 10;
    w.globe.months = 3;
    w.globe.turn = 8;
  });
  const late = bookWith({ 'moves.human-rights-draft.from': 9 });
  expect(whyNot(early, text, late, 9)?.phrase).toBe('early');
  expect(humanRightsDraft.by).toEqual([JPN]);
});
