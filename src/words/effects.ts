import type { Entry, Posting } from '../engine/ledger.ts';
import { HIGH, LOW, PATHS } from '../engine/world.ts';
import { FLAGS } from './fields.ts';
import { pairLabel, placeLabel, placeScale } from './places.ts';

/** Scales wider than this are money or counts: a part of the scale says nothing, so they weigh nothing here. */
const WIDEST = 200;
/** What the world at large notices more than what two governments feel. */
const LOUD = new Set(['globe', 'programme', 'dossier']);
/** Counters of the engine, which move nobody, and what is hidden. */
const KEPT = /\.(attention|owed|fatigue|visits|signals|seated|secret|lastTest|resolve|type)$/;
/** Not a level, though not on or off either: a valve of three notches, a round's momentum, a rung. Of these, as of flags, the headline says it. */
const STEPS = /\.(valve|session|rung)$/;

/** How much of its scale a posting moved, twice for what everybody sees. Bookkeeping moves nobody. */
export function weightOf({ at, by }: Posting): number {
  const path = PATHS[at]!;
  const record = path.slice(0, path.indexOf('.'));
  const span = HIGH[at]! - LOW[at]!;
  if (record === 'deck' || record === 'table' || record === 'text' || record === 'crisis' || span > WIDEST || KEPT.test(path)) return 0;
  return (Math.abs(by) / span) * (LOUD.has(record) ? 2 : 1);
}

/** What was moved, and how far. */
export interface Effect {
  readonly label: string;
  readonly path: string;
  readonly by: number;
}

/** What entries moved together, most first. What was done to both sides of a pair alike is said once. */
export function effectsOf(entries: readonly Pick<Entry, 'postings'>[]): Effect[] {
  const moved = new Map<number, number>();
  for (const { postings } of entries) for (const { at, by } of postings) moved.set(at, (moved.get(at) ?? 0) + by);
  const postings = [...moved].map(([at, by]) => ({ at, by, weight: weightOf({ at, by }) }));
  const told = postings
    .filter(({ at, weight }) => weight > 0.002 && !FLAGS.test(PATHS[at]!) && !STEPS.test(PATHS[at]!))
    .sort((a, b) => b.weight - a.weight);
  const found: Effect[] = [];
  for (const { at, by } of told) {
    const path = PATHS[at]!;
    const [record, i, j, field] = path.split('.');
    const twin = record === 'dyad' ? found.findIndex(other => other.path === `dyad.${j}.${i}.${field}` && other.by === by) : -1;
    if (twin < 0) found.push({ label: placeLabel(path), path, by });
    else found[twin] = { ...found[twin]!, label: pairLabel(path) };
  }
  return found;
}

/** How far, with its sign: one digit after the point where it is small, shares in hundredths. */
export function effectFigure({ path, by }: Pick<Effect, 'path' | 'by'>): string {
  const share = placeScale(path) > 1;
  const size = Math.abs(placeScale(path) * by);
  const digits = share || size >= 100 ? 0 : size >= 1 ? 1 : 2;
  return `${by > 0 ? '+' : '\u2212'}${size.toFixed(digits).replace(/\.0+$/, '')}${share ? '%' : ''}`;
}

export const effectText = (effect: Effect): string => `${effect.label} ${effectFigure(effect)}`;
