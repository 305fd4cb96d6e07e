import * as v from 'valibot';
import { nearest, type Report, shown } from './problems.ts';
import { Overlay, Whole } from './schema.ts';

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): string => issue.path?.map(step => String(step.key)).join('.') || '(file)';

const EXPECTED: Readonly<Record<string, string>> = {
  never: 'no such field',
};

/**
 * Explain the shape of a file: every mismatch of the schema, in words. Returns the file, which has the type it says only if no
 * problem was noted; undefined where there is nothing to look at.
 */
export function shapeOf(json: unknown, report: Report): Whole | Overlay | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    report.add('(file)', 'an object with a scenario', json);
    return undefined;
  }
  const schema = 'extends' in json ? Overlay : Whole;
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues) note(issue, report, schema);
  return result.output as Whole | Overlay;
}

function note(issue: Issue, report: Report, schema: typeof Overlay | typeof Whole): void {
  const path = pathOf(issue);
  if (issue.type === 'union' && path.split('.').length >= 2) {
    report.add(path, unionWords(path), issue.input);
    return;
  }
  if (issue.expected === 'never') {
    const last = issue.path?.at(-1)?.key;
    const key = typeof last === 'string' ? last : '';
    const siblings = issue.path?.length === 1 ? Object.keys(schema.entries) : [];
    report.add(path, EXPECTED.never!, key, nearest(key, siblings));
    return;
  }
  const missing = issue.received === 'undefined' && issue.expected === JSON.stringify(issue.path?.at(-1)?.key);
  const wanted = issue.expected === null ? issue.message : missing ? 'this field' : words(issue.expected);
  report.problems.push({ path, expected: wanted, found: issue.received === 'undefined' ? 'nothing' : shown(issue.input) });
}

const unionWords = (path: string): string =>
  path.startsWith('world.dyad')
    ? 'a table with "source" and "rows" or "pairs"'
    : '[number, "source"] or [number, "source", "high" | "medium" | "low" | "judgement"]';

const words = (expected: string): string =>
  ({ number: 'a number', string: 'text', Object: 'an object', Array: 'a list', '>=1': 'at least 1', '<=40': 'at most 40' })[expected] ??
  expected;
