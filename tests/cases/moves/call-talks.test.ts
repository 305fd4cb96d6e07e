import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { NO, YES } from '../../../src/engine/move.ts';
import { callTalks } from '../../../src/engine/moves/call-talks.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, CODES, JPN, KOR, NATIONS, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(callTalks.coefficients);
const six = { format: 'six', condition: 'none' } as const;
const call: Deed = { actor: CHN, move: 'call-talks', given: six };

test('the six meet: talks are in session, all sit, and it lends rank', () => {
  const now = quiet(w => {
    w.globe.talks = 10;
  });
  check(changeOf(now, call), each(CODES, 'state.*.seated', 1), {
    'globe.session': k.session,
    'globe.talks': k.session - 10,
    'globe.tension': -k.tension,
    'state.PRK.standing': k.standing,
    'state.PRK.stability': -k.hardliners,
    'state.CHN.standing': k.host + 1,
    'state.RUS.standing': k.host,
  });
});

test('two meet: the six gain contacts, and no more; over the heads of its allies Washington loses their trust', () => {
  const change = changeOf(quiet(), { actor: USA, move: 'call-talks', given: { format: 'washington', condition: 'none' } });
  expect([change.globe.session, change.globe.talks]).toEqual([k.session, k.contacts]);
  expect(NATIONS.map(n => change.state[n].seated)).toEqual([1, 0, 0, 0, 0, 1]);
  expect([change.dyad[JPN][USA].trust, change.dyad[KOR][USA].trust]).toEqual([-k.bypassed, -k.bypassed]);
});

test('a condition is met by whoever comes: on a freeze, the plants stop as the round opens', () => {
  const on = { ...call, given: { format: 'six', condition: 'freeze' } } as const;
  expect(changeOf(quiet(), on).programme.frozen).toBe(1);
  expect(changeOf(quiet(), call).programme.frozen).toBe(0);
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
  expect(callTalks.audience!(quiet(), USA, CHN, six, k, silent)).toBeCloseTo(k.usa);
  expect(callTalks.audience!(frozen, JPN, CHN, six, k, silent)).toBeCloseTo(k.jpn * (1 - k.frozen));
  expect(callTalks.exposure!(frozen, KOR, six, k, silent)).toBeCloseTo(k.kor * (1 - k.frozen));
  expect(callTalks.audience!(quiet(), RUS, CHN, six, k, silent)).toBe(0);
  expect(callTalks.exposure!(quiet(), CHN, six, k, silent)).toBe(0);
});

test('each remembered brokering makes it worth something to Pyongyang to come', () => {
  const now = quiet(w => {
    w.dossier.brokered = 2;
  });
  expect(callTalks.audience!(now, PRK, CHN, six, k, silent)).toBeCloseTo(-2 * k.broker);
});

test('a condition of a freeze costs as little as a freeze; one of a halt of tests goes part of the way', () => {
  const cost = (condition: 'none' | 'moratorium' | 'freeze'): number =>
    callTalks.audience!(quiet(), USA, CHN, { format: 'six', condition }, k, silent);
  expect(cost('freeze')).toBeCloseTo(k.usa * (1 - k.frozen));
  expect(cost('moratorium')).toBeCloseTo(k.usa * (1 - 0.6 * k.frozen));
});

test('those invited are asked', () => {
  expect(askedBy(quiet(), call)).toEqual([USA, RUS, JPN, KOR, PRK]);
  expect(askedBy(quiet(), { actor: RUS, move: 'call-talks', given: { format: 'rail', condition: 'none' } })).toEqual([KOR, PRK]);
  expect(refusal(quiet(), call)).toBeNull();
});

test('nobody calls those who sit together already, a table of others, or for what is so', () => {
  const sits = quiet(w => {
    w.globe.session = 41;
    for (const n of NATIONS) w.state[n].seated = 1;
  });
  expect(refusal(sits, call)).toBe('open');
  expect(refusal(quiet(), { ...call, given: { format: 'korea', condition: 'none' } })).toBe('outside');
  const frozen = quiet(w => {
    w.programme.frozen = 1;
  });
  expect(refusal(frozen, { ...call, given: { format: 'six', condition: 'moratorium' } })).toBe('met');
  expect(refusal(quiet(), { ...call, given: { format: 'beijing', condition: 'exercises' } })).toBe('stranger');
});
