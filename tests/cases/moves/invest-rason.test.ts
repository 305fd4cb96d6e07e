import { expect, test } from 'vitest';
import { investRason } from '../../../src/engine/moves/invest-rason.ts';
import { CHN, KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(investRason.coefficients);

test('200 m promised at trust 50 by one who never promised before: half the prestige, order in the North, money later', () => {
  const now = quiet(w => {
    w.dyad[PRK][CHN].trust = 50;
    w.dyad[KOR][PRK].affinity = -50;
  });
  const prestige = 0.5;
  check(
    changeOf(now, { actor: CHN, move: 'invest-rason', given: { target: PRK, amount: 200 } }),
    both('CHN', 'PRK', 'affinity', 3 * prestige),
    both('CHN', 'PRK', 'tie', 9 * prestige),
    {
      'dyad.CHN.PRK.aidPromised': 200,
      'state.PRK.standing': 3 * prestige,
      'state.PRK.stability': 2 * k.order,
      'dyad.KOR.CHN.affinity': -1,
    },
    disrepute('CHN', 1),
  );
  expect(refusal(now, { actor: CHN, move: 'invest-rason', given: { target: PRK, amount: 100 } })).toBeNull();
});

test('whoever kept a tenth of his promises gets four tenths of the prestige for the next', () => {
  const now = quiet(w => {
    w.dyad[PRK][CHN].trust = 50;
    w.dyad[CHN][PRK].aidPromised = 1000;
    w.dyad[CHN][PRK].aidDelivered = 100;
  });
  const prestige = 0.5 * (0.1 / 0.25) * (100 / 200);
  check(
    changeOf(now, { actor: CHN, move: 'invest-rason', given: { target: PRK, amount: 100 } }),
    both('CHN', 'PRK', 'affinity', 3 * prestige),
    both('CHN', 'PRK', 'tie', 9 * prestige),
    { 'dyad.CHN.PRK.aidPromised': 100, 'state.PRK.standing': 3 * prestige, 'state.PRK.stability': k.order },
    disrepute('CHN', 1),
  );
});
