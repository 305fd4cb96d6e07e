import type { Coefficients } from '../rule.ts';
import { badHarvest } from './bad-harvest.ts';
import { borderIncident } from './border-incident.ts';
import { detention } from './detention.ts';
import type { NewsItem } from './news.ts';
import { prices } from './prices.ts';
import { railPilot } from './rail-pilot.ts';
import { ukraineFighting } from './ukraine-fighting.ts';

/** The list of drawn news. To add one: write its file, add it here, at the end: the place keys its draws. */
export const NEWS = {
  prices,
  'rail-pilot': railPilot,
  'border-incident': borderIncident,
  'ukraine-fighting': ukraineFighting,
  detention,
  'bad-harvest': badHarvest,
};
export type NewsName = keyof typeof NEWS;
export const NEWS_NAMES = Object.keys(NEWS) as readonly NewsName[];
// biome-ignore lint/suspicious/noExplicitAny: items of many coefficient types; the name keeps item and values together
export const newsOf = (name: NewsName): NewsItem<any> & { readonly coefficients: Coefficients } => NEWS[name];
