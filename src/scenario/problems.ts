/** One thing wrong with a file, as a person needs it: where, what was expected, what was found, and what may have been meant. */
export interface Problem {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly meant?: string;
}

export const sentence = (p: Problem): string =>
  `${p.path}: expected ${p.expected}, found ${p.found}${p.meant === undefined ? '' : ` (did you mean "${p.meant}"?)`}`;

/** The known name nearest to a misspelt one, if it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = edits(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein distance: insertions, deletions and replacements. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** How a found value is shown: short, and never a wall of JSON. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Collects problems while a file is checked. */
export class Report {
  readonly problems: Problem[] = [];
  /** Paths at which the file has not the shape it should have. */
  private broken: readonly string[] = [];

  /** What was found so far is about the shape: later checks must step around it. */
  shapeChecked(): void {
    this.broken = this.problems.map(({ path }) => path);
  }
  /** Whether something of the right kind stands at a path, whatever is wrong inside it. */
  stands(path: string): boolean {
    return !this.broken.some(at => at === path || path.startsWith(`${at}.`));
  }
  /** Whether nothing is broken at a path, above it or inside it. */
  sound(path: string): boolean {
    return this.stands(path) && !this.broken.some(at => at.startsWith(`${path}.`));
  }
  add(path: string, expected: string, found: unknown, meant?: string): void {
    this.problems.push({ path, expected, found: shown(found), ...(meant === undefined ? {} : { meant }) });
  }
  /** Check a name against those known; false, with a problem noted, if it is not one. */
  known(path: string, kind: string, name: string, names: readonly string[]): boolean {
    if (names.includes(name)) return true;
    this.add(path, kind, name, nearest(name, names));
    return false;
  }
}

/** An object of a file, and no list. */
export type Json = Readonly<Record<string, unknown>>;
export const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);
