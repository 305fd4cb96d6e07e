import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCli } from './built.ts';

const { home, root, six } = builtCli();

const shipped = (id: string): string => readFileSync(join(root, `scenarios/${id}.json`), 'utf8');
const check = (text: string) => {
  writeFileSync(join(home, 'mine.json'), text);
  return six('check', 'mine.json');
};

it('a history is checked as one, in its own words', () => {
  const path = join(root, 'scenarios/history-2014.json');
  expect(six('check', path)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/no problems. A history of hindcast-2014, pivot-2014: \d\d+ orders in 1\d turns/),
  });
  const spoilt = JSON.parse(shipped('history-2014'));
  spoilt.turns[1].FRA = [];
  expect(check(JSON.stringify(spoilt))).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^turns.1.FRA: expected one of USA.*\n.*1 problem\n$/),
  });
});

it('a key that stands twice is named with its place', () => {
  const twice = shipped('first-game').replace('"months": 3,', '"months": 3, "briefs": {"USA": {"want": "a", "want": "b"}}, "months": 3,');
  const { status, stdout } = check(twice);
  expect(status).toBe(1);
  for (const path of ['briefs.USA.want', 'months', 'briefs']) expect(stdout).toContain(`${path}: expected a key that stands once`);
  expect(stdout).toMatch(/3 problems\n$/);
});

it('a file that extends itself, and an event that no game can come to, are problems; one after the planned end is noted', () => {
  const file = JSON.parse(shipped('first-game'));
  expect(check(JSON.stringify({ ...file, id: 'pivot-2014' })).stdout).toMatch(/^extends: expected another scenario than itself/);
  const [event] = file.events;
  const at = (from: number) => check(JSON.stringify({ ...file, events: [...file.events, { ...event, id: 'late', from, to: from }] }));
  expect(at(99)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^event late: expected a turn from 1 to 40, found 99/) });
  expect(at(9)).toMatchObject({ status: 0, stdout: expect.stringMatching(/Note: event late comes in turn 9/) });
  expect(at(4).stdout).not.toContain('Note');
});

it('a file that is cut short or no text says so, and nothing of it is printed', () => {
  expect(check(shipped('first-game').slice(0, 900)).stdout).toMatch(/ends in the middle/);
  const { status, stderr } = six('replay', join(root, 'docs/desk.png'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/is not JSON: it is not a text\n$/);
});
