import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCli } from './built.ts';

const { home, six } = builtCli();

describe('an orders file', () => {
  it('plays orders from a file, and says what is wrong with an illegal one', () => {
    const write = (orders: unknown) => writeFileSync(join(home, 'orders.json'), JSON.stringify({ turns: { 1: orders } }));
    write({ RUS: [{ move: 'write-off-debt', given: { target: 'PRK', share: 0.9 } }] });
    const { record } = JSON.parse(six('run', 'first-game', '--orders', 'orders.json', '--json').stdout);
    expect(record.turns[0].orders.RUS).toEqual([{ move: 'write-off-debt', given: { target: 'PRK', share: 0.9 } }]);
    write({ PRK: [{ move: 'nuclear-test' }] });
    expect(six('run', 'first-game', '--orders', 'orders.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/turn 1, PRK: nuclear-test: Preparations take longer: readiness \d+(\.\d+)?%\./),
    });
    write({ RUS: [{ move: 'write-off-dept' }] });
    expect(six('run', 'first-game', '--orders', 'orders.json').stderr).toMatch(
      /there is no move "write-off-dept" \(did you mean "write-off-debt"\?\)/,
    );
    for (const bad of [
      5,
      null,
      { turns: { 1: null } },
      { turns: { 1: { RUS: 5 } } },
      { turns: { 1: { RUS: [null] } } },
      { turns: { 0: {} } },
    ]) {
      writeFileSync(join(home, 'orders.json'), JSON.stringify(bad));
      const { status, stderr } = six('run', 'first-game', '--orders', 'orders.json');
      expect(status, stderr).toBe(2);
      expect(stderr).toMatch(/^six-party: the orders file/);
    }
  });
  it('reads the shape of every order, of turns that are never played as well', () => {
    const gift = { move: 'write-off-debt', given: { target: 'PRK', share: 0.9 } };
    const cases: [unknown, RegExp][] = [
      [{ turns: { 1: { RUS: [{ ...gift, secrt: true }] } } }, /turn 1, RUS, order 1: secrt: an order has no "secrt"/],
      [{ turns: { 9: { RUS: [gift, { move: 'write-off-dept' }] } } }, /turn 9, RUS, order 2: there is no move "write-off-dept"/],
      [{ turns: { 1: { RU: [] } } }, /there is no nation "RU" \(did you mean "RUS"\?\)/],
      [{ turns: { 1: { orders: {}, anwsers: [] } } }, /turn 1: there is no "anwsers" in it \(did you mean "answers"\?\)/],
      [{ turns: {}, sead: 1 }, /there is no "sead" in it/],
      [{ turn: {} }, /there is no "turn" in it \(did you mean "turns"\?\)/],
      [
        { turns: { 1: { answers: { RUS: ['maybe'] } } } },
        /turn 1, answers, RUS, answer 1: expected one of yes, no, abstain, found "maybe"/,
      ],
      [
        {
          turns: { 1: { KOR: [{ move: 'text', parties: ['KOR', 'PRK'], clauses: [{ by: 'KOR', ...gift, due: 1, snapback: 'maybe' }] }] } },
        },
        /"snapback" is true or false; found "maybe"/,
      ],
    ];
    for (const [orders, said] of cases) {
      writeFileSync(join(home, 'orders.json'), JSON.stringify(orders));
      expect(six('run', 'first-game', '--orders', 'orders.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(said) });
    }
  });
  it('names every fault of an orders file at once', () => {
    writeFileSync(
      join(home, 'orders.json'),
      JSON.stringify({ turns: { 1: { RUS: [{ move: 'xyz' }, { move: 'visit', given: { target: 'MARS' } }] }, x: {}, 2: { RU: [] } } }),
    );
    const { status, stderr } = six('run', 'first-game', '--orders', 'orders.json');
    expect(status).toBe(2);
    for (const what of [/turn 1, RUS, order 1/, /turn 1, RUS, order 2/, /a turn "x"/, /turn 2: there is no nation "RU"/])
      expect(stderr).toMatch(what);
  });
  it('takes answers from a file, in the order in which a seat is asked', () => {
    const played = (answers: unknown) => {
      writeFileSync(join(home, 'orders.json'), JSON.stringify({ turns: { 1: { answers } } }));
      return six('run', 'first-game', '--seed', '5', '--orders', 'orders.json', '--json');
    };
    const toPyongyang = (word: 'yes' | 'no') => JSON.parse(played({ PRK: [word] }).stdout).record.turns[0].answers;
    const [yes, no] = [toPyongyang('yes'), toPyongyang('no')];
    const first = yes.findIndex((answer: string, k: number) => answer !== no[k]);
    expect([yes[first], no[first]]).toEqual(['yes', 'no']);
    expect(played(['no'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/turn 1, answers: expected lists of answers by nation/),
    });
    expect(played({ PRK: Array(40).fill('no') })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/turn 1, answers, PRK: 40 are given and \d+ asked for/),
    });
  });
  it('takes stances in a crisis from a file, round by round, and says why one cannot be taken', () => {
    const crisis = (...rounds: unknown[]) => {
      writeFileSync(join(home, 'orders.json'), JSON.stringify({ turns: { 1: { crisis: rounds } } }));
      return six('run', 'first-game', '--seed', '5', '--set', 'world.globe.tension=80', '--orders', 'orders.json', '--json');
    };
    const roundsOf = (stdout: string): Record<string, string>[] => JSON.parse(stdout).record.turns[0].crisis;
    const [first] = roundsOf(crisis().stdout);
    expect(first).toMatchObject({ KOR: 'hold', PRK: 'hold' });
    expect(roundsOf(crisis({ PRK: 'yield' }).stdout)).toEqual([{ ...first, PRK: 'yield' }]);
    expect(roundsOf(crisis({}, { PRK: 'escalate', CHN: 'aside' }).stdout)[1]).toMatchObject({ PRK: 'escalate', CHN: 'aside' });
    const said: [unknown, RegExp][] = [
      [{ CHN: 'yield' }, /turn 1, round 1, CHN: yield: Only the two whose crisis it is can escalate, hold or step back\./],
      [{ PRK: 'yeild' }, /turn 1, round 1, PRK: there is no stance "yeild" \(did you mean "yield"\?\)/],
      [5, /turn 1, round 1: expected stances by nation, found 5/],
    ];
    for (const [round, what] of said) expect(crisis(round)).toMatchObject({ status: 2, stderr: expect.stringMatching(what) });
  });
});
