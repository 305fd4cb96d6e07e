import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ByNation, byNation, CODES } from '../engine/nations.ts';
import { walkAwaysOf } from '../lab/walk-away.ts';
import { Match } from '../match/match.ts';
import { playTurn, type Seat } from '../match/play.ts';
import { RULES } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import { verdict } from '../words/verdict.ts';
import { checkAnswers, type OrdersByTurn, ordersFrom, scripted } from './orders-file.ts';
import { scriptsFor, seatsFrom, seatsOf } from './seating.ts';
import { endStory, turnStory } from './story.ts';
import { openScenario, parse, readJson, settings, UsageError } from './usage.ts';

export const HELP = `six-party run SCENARIO --seed S [options]

Plays a game of agents and prints it as a story, turn by turn. SCENARIO is a shipped id or a file.

  --seed S            any text; the same seed gives the same game (default "1")
  --seat CODE=agent   who plays a seat, or all; may be repeated (default: default agents).
                      CODE=agent:level makes it easy, standard or hard to play against; CODE=script replays
                      the recorded history of the scenario (hindcast-2014, pivot-2014) and CODE=script:FILE
                      the orders of a file; what is not legal then is left out, with a note
  --orders FILE       orders for some seats and turns, as JSON:
                      { "turns": { "1": { "RUS": [ { "move": "write-off-debt", "given": { "target": "PRK", "share": 0.9 } } ] } } }
                      an offer: { "move": "offer", "to": "PRK", "give": {...}, "want": {...}, "secret": false }
                      a text, tabled at a round: { "move": "text", "parties": ["KOR", "PRK"], "clauses": [
                        { "by": "PRK", "move": "freeze", "given": { "switch": "freeze" }, "due": 2, "verified": 1 },
                        { "by": "KOR", "move": "energy-aid", "given": { "target": "PRK", "amount": 60 }, "due": 2, "after": 1 } ] }
                      parties are all who sit; due 1-4 turns; after: number of an earlier clause; verified and
                      ambiguity 0-2; snapback true or false
                      more of a turn: { "turns": { "3": { "orders": { ... }, "answers": { "RUS": ["no", "yes"] },
                      "crisis": [ { "PRK": "hold", "CHN": "mediate" }, { "PRK": "yield" } ] } } }
                      answers: yes, no or, to a vote, abstain, in the order in which the seat is asked; what is
                      not given its agent answers. Stances, should a crisis open, round by round:
                      the two it is between escalate, hold or yield; the others aside, mediate, restrain, join
  --turns N           turns planned instead of the scenario's
  --set path=value    another coefficient (rules.trade.closing=0.3) or opening place (world.globe.rift=80)
  --save FILE         write the record, a saved game that the page and "replay" open
  --json              print one JSON object instead of the story
  --help              this text
`;

const named = (values: ByNation<number>): Record<string, number> => Object.fromEntries(values.map((value, n) => [CODES[n], value]));

export function run(args: readonly string[]): number {
  const { values, positionals } = parse(args, {
    seed: { type: 'string' },
    seat: { type: 'string', multiple: true },
    orders: { type: 'string' },
    turns: { type: 'string' },
    set: { type: 'string', multiple: true },
    save: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (values.help === true) return say(HELP);
  const name = onlyScenario(positionals);
  // A game is not played that could not be saved.
  if (values.save !== undefined) reach(values.save);
  const chairs = seatsFrom(values.seat);
  const asked = settings(values.set, values.turns);
  const plain = openScenario(name, asked);
  const scripts = scriptsFor(chairs, plain.scenario.id);
  const set = { ...scripts.set, ...asked };
  const { scenario, file, shipped } = openScenario(name, set);
  const given: OrdersByTurn = values.orders === undefined ? new Map() : ordersFrom(readJson(values.orders));
  const players = scripted(seatsOf(chairs, scripts.byCode), given);
  const match = new Match(scenario, {
    seed: values.seed ?? '1',
    seats: chairs.seats,
    levels: chairs.levels,
    hash: hashOfScenario(scenario),
    set,
    ...(shipped ? {} : { file }),
  });
  if (values.json !== true) say(`${scenario.file.title}. ${scenario.file.question}\nSeed ${match.record.seed}\n\n`);
  playOut(match, players, given, values.json !== true);
  const walkAways = walkAwaysOf(plain.scenario, asked);
  if (values.save !== undefined) save(values.save, match);
  return say(values.json === true ? `${JSON.stringify(summary(match, walkAways))}\n` : endStory(match, walkAways));
}

function onlyScenario(positionals: readonly string[]): string {
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError(`run needs one scenario, found ${positionals.length === 0 ? 'none' : positionals.join(' ')}`);
  return name;
}

/** To the end, told turn by turn if wanted. Orders given for later turns are named: they would be missed in silence. */
function playOut(match: Match, players: ByNation<Seat>, given: OrdersByTurn, told: boolean): void {
  while (match.end === null) {
    playTurn(match, players);
    checkAnswers(match, given);
    if (told) say(`${turnStory(match, match.turn)}\n`);
  }
  for (const turn of given.keys())
    if (turn > match.turn)
      process.stderr.write(`six-party: the orders file has orders for turn ${turn}; the game ended after ${match.turn}\n`);
}

/** Throws unless a file could be written there. */
function reach(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  try {
    if (there?.isDirectory() === true) throw new Error('a folder');
    accessSync(there === undefined ? dirname(path) : path, constants.W_OK);
  } catch {
    throw new UsageError(`cannot write the file "${path}"`);
  }
}

function save(path: string, match: Match): void {
  try {
    writeFileSync(path, `${JSON.stringify(match.record)}\n`);
  } catch {
    throw new UsageError(`cannot write the file "${path}"`);
  }
}

function summary(match: Match, walkAways: ByNation<number>): unknown {
  const hashes = match.record.turns.map(turn => turn.hash);
  const { record, payoffs, scenario } = match;
  const better = byNation(n => payoffs[n] - walkAways[n]);
  const text = verdict(match.end ?? 'horizon', match.after(0), match.after(match.turn), payoffs, walkAways);
  return {
    scenario: scenario.id,
    seed: record.seed,
    rules: RULES,
    hash: hashes.at(-1) ?? '',
    hashes,
    payoffs: named(payoffs),
    walkAways: named(walkAways),
    verdict: { end: match.end, turns: match.turn, against: named(better), text },
    record,
  };
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
