import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCli } from './built.ts';

const { home, root, six } = builtCli();

describe('six-party run', () => {
  it('tells a game as a story, with payoffs, walk-aways and the final hash', () => {
    const { status, stdout } = six('run', 'first-game', '--seed', '7');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Q2 2014, turn 1[\s\S]*Q1 2015, turn 4/);
    expect(stdout).toMatch(/North Korea +\d+\.\d +walk-away +\d+\.\d/);
    expect(stdout).toMatch(/Final hash [0-9a-f]{16}/);
  });
  it('ends by telling what each government was, as it told nobody before', () => {
    const { stdout } = six('run', 'first-game', '--seed', '7');
    const told = /Governments, hidden until now\n\n((?: {2}.+\n)+)/.exec(stdout)?.[1] ?? '';
    expect(told).toMatch(/^ {2}Russia +\S.* \(\d+%\)$/m);
    expect(told.split('\n').filter(line => /^ {2}\S/.test(line))).toHaveLength(6);
    expect(stdout.indexOf('Governments')).toBeGreaterThan(stdout.indexOf('Payoffs'));
  });
  it('--json is one object with everything a script needs, the same for the same seed', () => {
    const { stdout } = six('run', 'first-game', '--seed', '7', '--json');
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual(['scenario', 'seed', 'rules', 'hash', 'hashes', 'payoffs', 'walkAways', 'verdict', 'record']);
    expect(Object.keys(json.payoffs)).toEqual(['USA', 'CHN', 'RUS', 'JPN', 'KOR', 'PRK']);
    expect(json.hashes.at(-1)).toBe(json.hash);
    expect(six('run', 'first-game', '--seed', '7', '--json').stdout).toBe(stdout);
    expect(JSON.parse(six('run', 'first-game', '--seed', '8', '--json').stdout).hash).not.toBe(json.hash);
  });
  it('other seats and settings give other games', () => {
    const hash = (...more: string[]): string => JSON.parse(six('run', 'first-game', '--json', ...more).stdout).hash;
    const plain = hash();
    expect(hash('--seat', 'RUS=random')).not.toBe(plain);
    expect(hash('--set', 'world.globe.rift=80')).not.toBe(plain);
    expect(hash('--seat', 'RUS=default:standard')).toBe(plain);
    const { hash: hard, record } = JSON.parse(six('run', 'first-game', '--json', '--seat', 'all=default:hard').stdout);
    expect(hard).not.toBe(plain);
    expect(record.levels).toMatchObject({ USA: 'hard', PRK: 'hard' });
  });
});

describe('six-party run with scripts', () => {
  it('plays history, notes what is left out, and the game replays', () => {
    const save = join(home, 'history.json');
    const { status, stdout, stderr } = six('run', 'hindcast-2014', '--seat', 'all=script', '--save', save);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^six-party: turn 3, RUS leaves out bank-channel: Moscow must trust .*\n$/);
    expect(stdout).toMatch(/Q1 2016, turn 9\n[\s\S]*South Korea closes the Kaesong complex[\s\S]*Q2 2016, turn 10/);
    expect(JSON.parse(readFileSync(save, 'utf8'))).toMatchObject({
      seats: { USA: 'script', PRK: 'script' },
      set: { 'moves.nuclear-test.ready': 0.5 },
    });
    expect(six('replay', save)).toMatchObject({ status: 0, stdout: expect.stringMatching(/16 of 16 turns played again, every hash/) });
  });
  it('plays one seat from a file, beside agents', () => {
    const debt = { move: 'write-off-debt', given: { target: 'PRK', share: 0.9 } };
    writeFileSync(join(home, 'script.json'), JSON.stringify({ turns: { 1: { RUS: [debt, debt] } } }));
    const { stdout, stderr } = six('run', 'first-game', '--seat', 'RUS=script:script.json', '--json');
    expect(stderr).toMatch(/turn 1, RUS leaves out write-off-debt: /);
    expect(JSON.parse(stdout).record.turns.map(({ orders }: { orders: { RUS?: unknown } }) => orders.RUS)).toEqual([
      [debt],
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('six-party replay, why, check, batch', () => {
  const save = join(home, 'game.json');
  it('replay verifies a saved game and names the turn that was changed', () => {
    six('run', 'first-game', '--save', save);
    expect(six('replay', save)).toMatchObject({ status: 0, stdout: expect.stringMatching(/every hash the same/) });
    const record = JSON.parse(readFileSync(save, 'utf8'));
    record.turns[2].hash = '0000000000000000';
    writeFileSync(join(home, 'changed.json'), JSON.stringify(record));
    expect(six('replay', 'changed.json')).toMatchObject({ status: 1, stdout: expect.stringMatching(/turn 3 is the first that differs/) });
  });
  it('replay verifies branches, and knows who can play a seat', () => {
    const record = JSON.parse(readFileSync(save, 'utf8'));
    const write = (more: object) => writeFileSync(join(home, 'changed.json'), JSON.stringify({ ...record, ...more }));
    write({ branches: [{ from: 2, turns: record.turns.slice(2) }] });
    expect(six('replay', 'changed.json')).toMatchObject({ status: 0, stdout: expect.stringMatching(/1 branch played again, every hash/) });
    write({ branches: [{ from: 2, turns: [{ orders: {}, answers: [], hash: 'nonsense' }] }] });
    expect(six('replay', 'changed.json')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/branch 1: turn 3 is the first that differs: recorded nonsense/),
    });
    write({ seats: { ...record.seats, RUS: 'banana' } });
    expect(six('replay', 'changed.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/seats.RUS: expected one of default, .*, found "banana"/),
    });
  });
  it('why prints terms whose sum is the change', () => {
    const { stdout } = six('why', save, '--turn', '2', '--at', 'globe.tension');
    const figures = stdout.split('\n').flatMap(line => /^ {0,9}([+\u2212]?[\d.]+) {2}(?!before|after)/.exec(line)?.[1] ?? []);
    const number = (text: string) => Number(text.replace('\u2212', '-'));
    const [before, after] = ['before', 'after'].map(word => number(new RegExp(`([\\d.]+) {2}${word}`).exec(stdout)![1]!));
    expect(figures.reduce((sum, text) => sum + number(text), 0)).toBeCloseTo(after! - before!, 0);
  });
  it('check lists every problem of a file and exits 1', () => {
    const file = JSON.parse(readFileSync(join(root, 'scenarios/pivot-2014.json'), 'utf8'));
    file.world.globe.tention = file.world.globe.tension;
    file.world.globe.rift = [300, 'judgement'];
    file.goals.RUS.status[0] = 0.5;
    writeFileSync(join(home, 'bad.json'), JSON.stringify(file));
    const { status, stdout } = six('check', './bad.json');
    expect(status).toBe(1);
    expect(stdout).toMatch(/world.globe.tention: expected a field of the world, found "tention" \(did you mean "tension"\?\)/);
    expect(stdout).toMatch(/world.globe.rift: expected a number from 0 to 100, found 300/);
    expect(stdout).toMatch(/goals.RUS: expected numbers that sum to 1/);
    expect(stdout).toMatch(/3 problems/);
    expect(six('check', 'pivot-2014')).toMatchObject({ status: 0, stdout: expect.stringMatching(/no problems/) });
  });
  it('check counts broken JSON among the problems of a file, and opens a file without a suffix', () => {
    writeFileSync(join(home, 'broken.json'), '{ "format": 1 "id" }');
    expect(six('check', 'broken.json')).toMatchObject({ status: 1, stdout: expect.stringMatching(/is not JSON: .*\n.*: 1 problem\n$/) });
    writeFileSync(join(home, 'mine'), readFileSync(join(root, 'scenarios/pivot-2014.json')));
    expect(six('check', 'mine')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^mine: no problems/) });
  });
  it('batch writes tables and a manifest, the same whatever thread played a seed', () => {
    const out = join(home, 'out');
    const { status, stdout } = six('batch', 'first-game', '--seeds', '1..8', '--out', out, '--set', 'world.globe.rift=70');
    expect(status).toBe(0);
    expect(stdout).toMatch(/8 games, with 95% intervals/);
    const runs = readFileSync(join(out, 'runs.csv'), 'utf8').trim().split('\r\n');
    expect(runs).toHaveLength(9);
    expect(runs[0]).toMatch(/^scenario,seed,end,turns,payoff_USA/);
    expect(runs[0]).toMatch(/world.globe.rift/);
    expect(readFileSync(join(out, 'turns.csv'), 'utf8').trim().split('\r\n')).toHaveLength(1 + 8 * 4 * 6);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toMatchObject({
      seeds: { first: '1', last: '8', games: 8 },
      set: { 'world.globe.rift': 70 },
    });
    const five = JSON.parse(six('run', 'first-game', '--seed', '5', '--set', 'world.globe.rift=70', '--json').stdout);
    expect(runs[5]).toContain(five.hash);
  });
});

describe('six-party smp', () => {
  const table = join(root, 'tests/validation/ktab-dummy3.csv');
  it('prints the digits of the log: positions, winning probabilities, and the weighted mean beside them', () => {
    const { status, stdout } = six('smp', table);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Turn 0\n.*\nSActor-00 +0\.0047 +75\.8 +6\.4 +70\.5 +-0\.5000 +0\.7643 +0\.0947 +SActor-06$/m);
    expect(stdout).toMatch(/^Turn 10\n.*\nSActor-00 +0\.3340 +78\.6 +31\.8 +74\.1$/m);
    expect(stdout.match(/^weighted mean +78\.8 +47\.6 +52\.3$/m)).not.toBeNull();
    expect(stdout).toMatch(/Settled after 10 turns\.\n$/);
  });
  it('--json is one object, --turns plays so many', () => {
    const json = JSON.parse(six('smp', table, '--json').stdout);
    expect(json.actors).toHaveLength(7);
    expect(json.dimensions).toEqual(['Pstn1', 'Pstn2', 'Pstn3']);
    expect(json.states).toHaveLength(11);
    expect(json.states[0]).toMatchObject({ turn: 0, positions: expect.arrayContaining([[75.79, 6.37, 70.45]]) });
    expect(json.states[10].winning[5]).toBeCloseTo(0.4009, 4);
    expect(JSON.parse(six('smp', table, '--json', '--turns', '3').stdout).states).toEqual([
      ...json.states.slice(0, 3),
      { ...json.states[3], challenges: [] },
    ]);
  });
  it('names every bad cell', () => {
    const bad = join(home, 'bad.csv');
    writeFileSync(bad, 'T,,2,1\r\nActor,Description,Power,Sanctions,S1\r\nA,,5,x,30\r\n"B, the",,5,40,\r\n');
    const { status, stderr } = six('smp', bad);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /2 problems:\n {2}line 3, Sanctions: expected a number from 0 to 100, found "x"\n {2}line 4, S1: .* found nothing/,
    );
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['rnu'], /no command "rnu" \(did you mean "run"\?\)/],
    [['run'], /run needs one scenario/],
    [['run', 'pivot-2041'], /no scenario "pivot-2041" \(did you mean "pivot-2014"\?\)/],
    [['run', 'first-game', '--sed', '3'], /unknown flag --sed \(did you mean --seed\?\)/],
    [['run', 'first-game', '--seat', 'RU=default'], /no nation "RU"/],
    [['run', 'first-game', '--seat', 'RUS=default:hrad'], /no level "hrad" \(did you mean "hard"\?\)/],
    [['run', 'first-game', '--seat', 'RUS=script'], /first-game has no recorded history; give a file/],
    [['run', 'first-game', '--seat', 'RUS=script:none.json'], /cannot read the file "none.json"/],
    [['run', 'first-game', '--seat', 'RUS=script:package.json'], /the script of RUS: expected \{ "turns"/],
    [['batch', 'first-game', '--seeds', '1', '--out', 'x', '--seat', 'RUS=script'], /a script plays in "run"/],
    [['run', 'first-game', '--seat', 'RUS=defalt'], /did you mean "default"/],
    [['run', 'first-game', '--set', 'rules.trade.closng=1'], /did you mean "rules.trade.closing"/],
    [['run', 'first-game', '--set', 'rift'], /--set needs path=number/],
    [['run', 'first-game', '--set', 'world.globe.rfit=3'], /did you mean "globe.rift"/],
    [['run', 'first-game', '--set', 'world.globe.rift=101'], /expected a number from 0 to 100, found 101/],
    [['run', 'first-game', '--turns', '500'], /expected a whole number from 1 to 40, found 500/],
    [['run', 'first-game', '--seed'], /--seed needs a value/],
    [['run', 'first-game', '--turns', '-3'], /--turns needs a whole number from 1, found "-3"/],
    [['batch', 'first-game', '--seeds', '-2..2', '--out', 'x'], /--seeds needs a range such as 1..400, found "-2..2"/],
    [['why', 'game.json', '--at', 'dyad.PRK.PRK.affinity'], /there is no place "dyad.PRK.PRK.affinity" \(did you mean "dyad\.(?!PRK\.PRK)/],
    [['run', 'first-game', '--json=3'], /--json takes no value/],
    [['batch', 'first-game', '--seeds', '1..99999999999', '--out', 'x'], /at most 1000000 in one batch/],
    [['batch', 'first-game', '--seeds', '1..3', '--out', 'package.json'], /cannot write to the folder/],
    [['replay', 'none.json'], /cannot read the file/],
    [['batch', 'first-game', '--seeds', '9..1', '--out', 'x'], /--seeds needs a range/],
    [['check'], /check needs one scenario/],
    [['why', 'game.json', 'extra', '--at', 'globe.rift'], /why needs one saved game, found game.json extra/],
    [['replay', 'game.json', 'extra'], /replay needs one saved game/],
    [['check', 'pivot-2014', 'extra'], /check needs one scenario/],
    [['run', 'pivot-2014', 'extra'], /run needs one scenario, found pivot-2014 extra/],
    [['batch', 'pivot-2014', 'extra'], /batch needs one scenario/],
    [['smp', 'a.csv', 'b.csv'], /smp needs one file/],
    [['run', 'first-game', '--set', 'rules.railway.spend=0'], /expected a number from 1 to 10000, found 0/],
    [['run', 'first-game', '--set', 'world.dyad.CHN.PRK.valve=0.5'], /no value of its own \(every valve opens at 1\)/],
    [['smp'], /smp needs one file/],
    [['smp', 'none.csv'], /cannot read the file/],
  ];
  for (const [args, said] of cases) {
    it(args.join(' '), () => {
      const { status, stderr } = six(...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(said);
      expect(stderr).not.toMatch(/\n {4}at /);
    });
  }
  it('a word every object knows is no command', () => {
    for (const word of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(six(word)).toMatchObject({ status: 2, stderr: expect.stringMatching(/there is no command/) });
  });
  it('--help everywhere', () => {
    for (const args of [[], ['--help'], ...['run', 'replay', 'batch', 'why', 'check', 'smp'].map(name => [name, '--help'])]) {
      expect(six(...args)).toMatchObject({ status: 0, stdout: expect.stringMatching(/six-party/) });
    }
  });
});
