import { targetOf } from '../engine/deeds.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { figure, nameOf } from './names.ts';

/** What an invitation asks of those who come. */
const CONDITIONS: Readonly<Record<string, string>> = {
  moratorium: ', on a halt of tests and launches',
  freeze: ', on a freeze of the plants',
  exercises: ', on a halt of exercises',
};
const RANKS = ['', 'an envoy', 'a minister', 'a deputy leader', 'a summit'] as const;

export function value(key: string, given: unknown): string {
  if (typeof given === 'string') return key === 'condition' ? (CONDITIONS[given] ?? '') : given;
  if (key === 'rank') return RANKS[given as number] ?? String(given);
  if (key === 'share') return `${Math.round(100 * (given as number))}%`;
  if (key === 'need') return given === 1 ? '1 point' : `${String(given)} points`;
  if (key === 'turns') return given === 1 ? '1 turn' : `${String(given)} turns`;
  if (key === 'left') return figure(Math.max(0, given as number));
  return typeof given === 'number' ? figure(given) : String(given);
}

export function fill(phrase: string, deed: Deed, more: Readonly<Record<string, unknown>> = {}): string {
  const given: Readonly<Record<string, unknown>> = { ...more, ...(deed.given as Readonly<Record<string, unknown>>) };
  const target = targetOf(deed);
  return phrase.replace(/\{([a-zA-Z]+)\}/g, (whole, key: string) => {
    if (key === 'actor') return nameOf(deed.actor);
    if (key === 'target') return target === -1 ? whole : nameOf(target);
    return given[key] === undefined ? whole : value(key, given[key]);
  });
}

/** The words of a move for an ending, or for `order`; a move may have one for each variant, as `done deploy`. */
export function phraseOf(deed: Deed, ending: string): string {
  const { phrases, label } = moveOf(deed.move);
  const { target: _target, ...given } = deed.given as Readonly<Record<string, unknown>>;
  const variants = Object.values(given).map(value => phrases[`${ending} ${String(value)}`]);
  return variants.find(text => text !== undefined) ?? phrases[ending] ?? phrases.done ?? label;
}
export const phraseFor = (deed: Deed, ending: string): string => fill(phraseOf(deed, ending), deed);
