import type { Order } from '../engine/deeds.ts';
import { REFUSALS, type Refusal, targetOf } from '../engine/deeds.ts';
import type { Params } from '../engine/move.ts';
import { type Deed, type MoveName, moveOf } from '../engine/moves/index.ts';
import { CODES, type Nation, nationOf } from '../engine/nations.ts';
import { newsOf } from '../engine/news/index.ts';
import type { Tables } from '../engine/tables.ts';
import type { Cause } from '../engine/turn.ts';
import { ruleOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { PAGE } from '../words/page.ts';
import { figure, monthOf } from './format.ts';
import { ENGLISH } from './map/labels.ts';

/** What the page asks of the words: names, sentences of orders and causes, labels of places. */
export const nameOf = (nation: Nation): string => ENGLISH.countries[nation];
export const capitalOf = (nation: Nation): string => PAGE.capitals[nation];

/** `2014-04` in turns of three months: Q2 2014. */
export const dateOf = (file: { readonly opens: string; readonly months: number }, turn: number): string => {
  const { year, month } = monthOf(file.opens, file.months, turn);
  return PAGE.quarter(Math.floor(month / 3) + 1, year);
};

export function choiceOf(param: string, value: unknown): string {
  if (param === 'rank') return PAGE.ranks[value as number]!;
  if (param === 'share') return PAGE.percent(value as number);
  if (param === 'part') return PAGE.percent((value as number) / 100);
  if (param === 'amount') return PAGE.millions(value as number);
  return String(value);
}
export const paramName = (param: string): string => PAGE.params[param as keyof typeof PAGE.params] ?? param;

function fill(phrase: string, deed: Deed, values: Readonly<Record<string, unknown>> = {}): string {
  const given = { ...values, ...(deed.given as Readonly<Record<string, unknown>>) };
  const text = phrase.replace(/\{([a-z]+)('s)?\}/g, (whole, key: string, possessive?: string) => {
    if (key === 'actor' || key === 'target') {
      const nation = key === 'actor' ? deed.actor : targetOf(deed);
      return nation === -1 ? whole : nameOf(nation) + (possessive ?? '');
    }
    const value = given[key];
    return value === undefined
      ? whole
      : typeof value === 'number' && !(key in moveOf(deed.move).params)
        ? figure(value)
        : choiceOf(key, value);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const PLACES: Readonly<Record<string, (now: World, deed: Deed) => number>> = {
  outrage: now => now.globe.outrage,
  demand: now => now.globe.demand,
  rift: now => now.globe.rift,
  readiness: now => now.programme.readiness,
  abductees: now => now.dossier.abductees,
  pilots: now => now.rail.pilots,
  trust: (now, deed) => (targetOf(deed) === -1 ? 0 : now.dyad[targetOf(deed) as Nation][deed.actor].trust),
  tie: (now, deed) => (targetOf(deed) === -1 ? 0 : now.dyad[deed.actor][targetOf(deed) as Nation].tie),
};

/** Why a deed cannot be ordered. */
export function refusal(deed: Deed, why: Refusal, now: World): string {
  const phrase = moveOf(deed.move).phrases[why.phrase] ?? REFUSALS[why.phrase as keyof typeof REFUSALS];
  const values = Object.fromEntries(Object.entries(PLACES).map(([name, of]) => [name, of(now, deed)]));
  return fill(phrase, deed, { ...values, ...why });
}

export const moveLabel = (move: MoveName): string => moveOf(move).label;

/** The variant of a deed: its parameters but the target. */
export const variantOf = (deed: Deed): string =>
  Object.keys(moveOf(deed.move).params as Params)
    .filter(name => name !== 'target')
    .map(name => choiceOf(name, (deed.given as Readonly<Record<string, unknown>>)[name]))
    .join(', ');

/** `Visit: envoy, North Korea`. */
export function deedLabel(deed: Deed): string {
  const target = targetOf(deed);
  const about = [variantOf(deed), target === -1 ? '' : nameOf(target)].filter(text => text !== '').join(', ');
  return about === '' ? moveLabel(deed.move) : `${moveLabel(deed.move)}: ${about}`;
}
export const orderLabel = (order: Order): string =>
  order.move === 'offer' ? PAGE.offer.label(deedLabel(order.give), deedLabel(order.want)) : deedLabel(order);
export const orderName = (order: Order): string => (order.move === 'offer' ? PAGE.offer.short(nameOf(order.to)) : moveLabel(order.move));

/** The headline of one ending of a deed. */
export function deedSentence(deed: Deed, ending: string): string {
  const phrase = moveOf(deed.move).phrases[ending] ?? moveOf(deed.move).phrases.done;
  return phrase === undefined ? deedLabel(deed) : fill(phrase, deed);
}

export function causeSentence(cause: Cause, tables: Tables): string {
  switch (cause.kind) {
    case 'deed':
      return deedSentence(cause.deed, cause.ending);
    case 'offer':
      return PAGE.causes.offer(nameOf(cause.offer.actor), nameOf(cause.offer.to), cause.ending);
    case 'leak':
      return PAGE.causes.leak(nameOf(cause.offer.actor), nameOf(cause.offer.to));
    case 'news':
      return newsOf(cause.name as Parameters<typeof newsOf>[0]).phrase ?? newsOf(cause.name as Parameters<typeof newsOf>[0]).about;
    case 'event':
      return tables.schedule.find(event => event.id === cause.id)?.phrase ?? cause.id;
    case 'rule':
      return ruleOf(cause.name as Parameters<typeof ruleOf>[0]).about;
    case 'limit':
      return PAGE.causes.limit;
  }
}

/** A label of a term, whose nation stands as a code at its end. */
export const termLabel = (label: string): string =>
  label.replace(/\b([A-Z]{3})$/, code => (nationOf(code) === undefined ? code : nameOf(nationOf(code)!)));

/** `dyad.PRK.RUS.affinity`: Affinity, North Korea towards Russia. */
export function placeLabel(path: string): string {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  const name = PAGE.fields[field] ?? field;
  const nations = rest.slice(0, -1).map(code => nameOf(nationOf(code)!));
  if (record === 'dyad') return `${name}, ${PAGE.nations.column(nations[0]!, nations[1]!)}`;
  return nations.length === 0 ? name : `${name}, ${nations[0]}`;
}
export const codeOf = (nation: Nation): string => CODES[nation];
