import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { NO, YES } from '../../../src/engine/move.ts';
import { callTalks } from '../../../src/engine/moves/call-talks.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(callTalks.coefficients);
const six = { format: 'six', condition: 'none' } as const;
const call: Deed = { actor: CHN, move: 'call-talks', given: six };

test('talks open: whatever they were, they are now in session', () => {
  const now = quiet(w => {
    w.globe.talks = 10;
  });
  check(changeOf(now, call), {
    'globe.talks': k.session - 10,
    'globe.tension': -k.tension,
    'state.PRK.standing': k.standing,
    'state.PRK.stability': -k.hardliners,
    'state.CHN.standing': k.host + 1,
    'state.RUS.standing': k.host,
  });
});

test('a refusal costs the one who refuses with the host, and the caller half a point of rank', () => {
  check(changeOf(quiet(), { ...call, actor: RUS }, 'declined', { [USA]: NO, [JPN]: YES, [PRK]: NO }), {
    'dyad.CHN.USA.affinity': -k.refuse,
    'dyad.CHN.PRK.affinity': -k.refuse,
    'state.RUS.standing': -0.5,
  });
});

test('coming without a freeze costs Washington, Tokyo and Seoul before their publics, less with one', () => {
  const frozen = quiet(w => {
    w.programme.frozen = 1;
  });
  expect(callTalks.audience!(quiet(), USA, CHN, six, k)).toBeCloseTo(k.usa);
  expect(callTalks.audience!(frozen, JPN, CHN, six, k)).toBeCloseTo(k.jpn * (1 - k.frozen));
  expect(callTalks.exposure!(frozen, KOR, six, k)).toBeCloseTo(k.kor * (1 - k.frozen));
  expect(callTalks.audience!(quiet(), RUS, CHN, six, k)).toBe(0);
  expect(callTalks.exposure!(quiet(), CHN, six, k)).toBe(0);
});

test('each remembered brokering makes it worth something to Pyongyang to come', () => {
  const now = quiet(w => {
    w.dossier.brokered = 2;
  });
  expect(callTalks.audience!(now, PRK, CHN, six, k)).toBeCloseTo(-2 * k.broker);
});

test('all five others are asked; there is nothing to call while talks are in session', () => {
  expect(askedBy(quiet(), call)).toEqual([USA, RUS, JPN, KOR, PRK]);
  expect(refusal(quiet(), call)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.globe.talks = 41;
      }),
      call,
    ),
  ).toBe('open');
});
