import { Fragment, options, type VNode } from 'preact';
import { asSigned } from '../words/naming.ts';
import { nations } from './settings.ts';

/** Attributes that are read, or read aloud. */
const READ = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'] as const;

/** What the map and the table show, with nations called as the reader wants. */
export function named<T>(shown: T): T {
  return nations.value === 'short' ? shown : renamed(shown);
}

function renamed<T>(shown: T): T {
  if (typeof shown === 'string') return asSigned(shown) as T;
  if (Array.isArray(shown)) return shown.map(renamed) as T;
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(Object.entries(shown).map(([key, one]) => [key, renamed(one)])) as T;
}

/**
 * Every text of the page passes here on its way to the screen, wherever it was made: moves, news, briefs and buttons speak of nations
 * in the same words, and none of them needs to know of the setting. What is marked as not to be translated is a quotation, and stays.
 */
export function nameAsChosen(): void {
  const before = options.vnode?.bind(options);
  options.vnode = vnode => {
    if (nations.peek() !== 'short' && (typeof vnode.type === 'string' || vnode.type === Fragment)) rename(vnode);
    before?.(vnode);
  };
}

function rename({ props }: VNode): void {
  const given = props as Record<string, unknown>;
  if (given.translate === false) return;
  for (const name of READ) if (typeof given[name] === 'string') given[name] = asSigned(given[name]);
  const { children } = given;
  if (typeof children === 'string') given.children = asSigned(children);
  else if (Array.isArray(children)) given.children = children.map(one => (typeof one === 'string' ? asSigned(one) : one));
}
