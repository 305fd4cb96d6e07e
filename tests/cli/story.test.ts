import { expect, it } from 'vitest';
import { builtCli } from './built.ts';

const { six } = builtCli();
const game = (scenario: string, seed: string): string => six('run', scenario, '--seed', seed).stdout;

it('a tabled text is told as whoever tabled it saw it: odds, what holds each back, homes, what would help', () => {
  const story = game('first-round-2003', '6');
  expect(story).toMatch(/The text of Russia, as Russia saw it: all sign \d+ in 100\./);
  expect(story).toMatch(/Would sign, in 100: (?:[A-Z]{3} \d+(?: \(.+? \u2212\d\.\d+\))?,? ?)+\./);
  expect(story).toMatch(/Would ratify, in 100: USA \d+, CHN \d+/);
  expect(story).toMatch(/Would help most: .+ \(all sign \d+ in 100\)/);
});

it('the end tells every signed text: what was promised, what became of each clause, what was hidden', () => {
  for (let seed = 1; seed < 20; seed++) {
    const story = game('first-round-2003', String(seed));
    const told = /Texts, as they truly went\n\n([\s\S]*?)\n\nWhat nobody tabled|Texts, as they truly went\n\n([\s\S]*?)\n\nAt the end/.exec(
      story,
    );
    const texts = told?.[1] ?? told?.[2] ?? '';
    if (!/were signed|was signed/.test(texts)) continue;
    expect(texts).toMatch(/: text of .+, tabled by /);
    expect(texts).toMatch(/^ {4}1\. .+: (done|late|broken|owed|void|disputed|lapsed|never bound)/m);
    return;
  }
  throw new Error('no text was signed in twenty games');
});

it('a crisis is told with its stakes, what the others could do, and what came of each round', () => {
  const { stdout } = six('run', 'first-game', '--seed', '5', '--set', 'world.globe.tension=80');
  expect(stdout).toMatch(/stepping back would cost it \d/);
  expect(stdout).toMatch(/likely to escalate \d+, hold \d+, step back \d+ in 100/);
  expect(stdout).toMatch(/War by accident: \d+ in 100 this round\./);
  expect(stdout).toMatch(/China can stand aside/);
  expect(stdout).toMatch(/Round 1, rung \d: /);
});

it('a bargain that was struck and came to nothing is told', () => {
  const story = Array.from({ length: 12 }, (_, k) => game('pivot-2014', String(k + 1))).join('');
  expect(story).toMatch(/What North Korea did in the same quarter ends a (secret )?bargain just struck: .+\./);
});
