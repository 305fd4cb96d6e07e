import { expect, test } from 'vitest';
import { bankChannel } from '../../../src/engine/moves/bank-channel.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(bankChannel.coefficients);
const bank: Deed = { actor: RUS, move: 'bank-channel', given: { target: PRK } };

test('rouble accounts: trade both ways, trust, and American displeasure', () => {
  check(
    changeOf(quiet(), bank),
    { 'dossier.bankChannel': 1, 'dyad.PRK.RUS.trust': k.trust, 'dyad.USA.RUS.affinity': -k.west, 'globe.rift': k.rift },
    both('RUS', 'PRK', 'exportsBase', k.trade),
    both('RUS', 'PRK', 'tie', k.tie),
    disrepute('RUS', k.resent),
  );
});

test('it needs trust of its own in Pyongyang, and is opened once', () => {
  const world = (trust: number, open = 0) =>
    quiet(w => {
      w.dyad[RUS][PRK].trust = trust;
      w.dossier.bankChannel = open;
    });
  expect(refusal(world(k.needTrust - 1), bank)).toBe('trust');
  expect(refusal(world(k.needTrust), bank)).toBeNull();
  expect(refusal(world(k.needTrust, 1), bank)).toBe('again');
});
