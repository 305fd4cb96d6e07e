import { COEFFICIENTS } from '../engine/book.ts';
import { costOf, DEEDS } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { MOVE_NAMES, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { NEWS_NAMES, newsOf } from '../engine/news/index.ts';
import { RULE_NAMES } from '../engine/rules/index.ts';
import { isPledge } from '../engine/talks/tabling.ts';
import { goalOf, ruleOf } from '../engine/value.ts';
import { CLAIMS } from './article.ts';
import { GLOSSARY, wordId } from './glossary.ts';
import { HOW_TO_PLAY } from './how-to-play.ts';
import { capital, figure } from './names.ts';
import { asSigned } from './naming.ts';

export const SECTIONS = ['play', 'moves', 'words', 'goals', 'rules', 'news', 'claims', 'model'] as const;
export type Section = (typeof SECTIONS)[number];

/** A number of the model with its source, or "judgement" and the reason. */
export interface Quantity {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

/** What the manual says of one move, goal, rule, piece of news, claim, or part of the model. */
export interface ManualEntry {
  /** As links name it: `move.visit`, `claim.A13`. */
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  readonly text: readonly string[];
  readonly claims: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Whose deck a move is in; empty for what is nobody's. */
  readonly by: readonly Nation[];
}

/** As it plays, to the last digit. */
const exactly = (value: number): string => (Math.abs(value) >= 1000 ? figure(value) : String(value).replace('-', '\u2212'));

/** `shared-pressure`: "Shared pressure". */
const titled = (name: string): string => capital(name.replaceAll('-', ' '));

function quantitiesOf(prefix: string): Quantity[] {
  return COEFFICIENTS.filter(({ path }) => path.startsWith(`${prefix}.`)).map(({ path, value, source }) => ({
    name: path.slice(prefix.length + 1),
    value: exactly(value),
    source,
  }));
}

const turns = (count: number): string => (count === 1 ? 'one turn' : `${count} turns`);

function moveEntry(name: (typeof MOVE_NAMES)[number]): ManualEntry {
  const move = moveOf(name);
  const { label, about, claims, by, cooldown, asking, alone, pledge, covert } = move;
  const clause = NATIONS.some(n => DEEDS[n].some(deed => deed.move === name && isPledge(deed)));
  const only = typeof pledge === 'object' && pledge.only === true;
  const prices = DEEDS.flat()
    .filter(deed => deed.move === name)
    .map(costOf);
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  const price = least === most ? (least === 1 ? 'one point' : `${least} points`) : `${least} to ${most} points, by its size,`;
  const costs = `Takes ${price} of attention${cooldown === 0 ? '' : `; again after ${turns(cooldown)}`}.`;
  const needs =
    move.asks === undefined ? '' : asking === 'vote' ? 'A vote: those with a veto may stop it.' : 'Those it concerns must agree.';
  const barter = only
    ? 'Done only where a text in force owes it.'
    : [alone === true ? 'Never half of an offer.' : 'May be half of an offer.', clause ? 'May be a clause of a text.' : '']
        .filter(text => text !== '')
        .join(' ');
  return {
    id: `move.${name}`,
    section: 'moves',
    title: label,
    text: [about, [costs, needs, barter, covert === true ? 'Only whoever does it knows.' : ''].filter(text => text !== '').join(' ')],
    claims,
    quantities: quantitiesOf(`moves.${name}`),
    by: by.length === NATIONS.length ? [] : by,
  };
}

/** The formula as written, its coefficients filled in. */
const filled = (formula: string, quantities: readonly Quantity[]): string =>
  formula.replace(/\{(\w+)\}/g, (whole, name: string) => quantities.find(one => one.name === name)?.value ?? whole);

function goalEntry(name: (typeof GOAL_NAMES)[number]): ManualEntry {
  const { label, about, formula, claims } = goalOf(name);
  const quantities = quantitiesOf(`goals.${name}`);
  return {
    id: `goal.${name}`,
    section: 'goals',
    title: label,
    text: [about, `Score = ${filled(formula, quantities)}`],
    claims,
    quantities,
    by: [],
  };
}

/** A rule, or a piece of news. */
const ofEveryTurn = (
  section: 'rules' | 'news',
  id: string,
  name: string,
  { about, claims }: { readonly about: string; readonly claims: readonly string[] },
): ManualEntry => ({ id, section, title: titled(name), text: [about], claims, quantities: quantitiesOf(`${section}.${name}`), by: [] });

/** What is only told. */
const told = (section: Section, id: string, title: string, text: readonly string[]): ManualEntry => ({
  id,
  section,
  title,
  text,
  claims: [],
  quantities: [],
  by: [],
});

const MODEL: Readonly<Record<string, readonly [title: string, about: string]>> = {
  measures: ['Measures', 'Trade, leverage, unity and danger: reckoned from the world, never stored.'],
  effects: ['Shared effects', 'Numbers that several moves and rules use.'],
  knowledge: [
    'What governments know',
    'How far each sees into the others: estimates with a range, sharper the more it sits at tables with them.',
  ],
  value: ['Value and choice', 'How a government values a world, now and four turns ahead, and how sharply it chooses.'],
  commitments: ['Texts and promises', 'How a text is counted on, ratified, kept, broken and found out.'],
  crises: ['Crises', 'The ladder: rungs, resolve, backing down, third parties, war by accident.'],
  verdict: ['How a game ends', 'Collapse, the length of a game, and what it pays.'],
};

const claimEntry = (id: string): ManualEntry => {
  const { says, since } = CLAIMS[id]!;
  return { id: `claim.${id}`, section: 'claims', title: id, text: [says, `On the record: ${since}`], claims: [id], quantities: [], by: [] };
};

/** Everything the model is made of, generated from what plays: a move, a rule or a number that is added is in it. */
export function manual(): readonly ManualEntry[] {
  return [
    ...HOW_TO_PLAY.map(([id, title, text]) => told('play', `play.${id}`, title, text)),
    ...GLOSSARY.map(([term, text]) => told('words', wordId(term), term, [text])),
    ...Object.keys(CLAIMS).map(claimEntry),
    ...MOVE_NAMES.filter(name => moveOf(name).by.length > 0).map(moveEntry),
    ...GOAL_NAMES.map(goalEntry),
    ...RULE_NAMES.map(name => ofEveryTurn('rules', `rule.${name}`, name, ruleOf(name))),
    ...NEWS_NAMES.map(name => ofEveryTurn('news', `news.${name}`, name, newsOf(name))),
    ...Object.entries(MODEL).map(
      ([name, [title, about]]): ManualEntry => ({
        id: `model.${name}`,
        section: 'model',
        title,
        text: [about],
        claims: [],
        quantities: quantitiesOf(name),
        by: [],
      }),
    ),
  ];
}

/** The moves, goals, rules and news that rest on a claim. */
export const restingOn = (claim: string, entries: readonly ManualEntry[]): readonly ManualEntry[] =>
  entries.filter(entry => entry.section !== 'claims' && entry.claims.includes(claim));

/** The entries in which every word of a query occurs. */
export function searched(entries: readonly ManualEntry[], query: string): readonly ManualEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  return words.length === 0 ? entries : entries.filter(entry => words.every(word => textOf(entry).includes(word)));
}

const TEXTS = new WeakMap<ManualEntry, string>();
function textOf(entry: ManualEntry): string {
  let text = TEXTS.get(entry);
  if (text === undefined) {
    const quantities = entry.quantities.flatMap(({ name, source }) => [name, source]);
    const short = [entry.title, ...entry.text, ...entry.claims, ...quantities].join(' ');
    // Whichever way nations are called is found.
    text = `${short} ${asSigned(short)}`.toLowerCase();
    TEXTS.set(entry, text);
  }
  return text;
}
