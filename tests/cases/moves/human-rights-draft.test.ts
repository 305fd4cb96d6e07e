import { expect, test } from 'vitest';
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
    },
  );
  expect(refusal(now, text)).toBeNull();
});
