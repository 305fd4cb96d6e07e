import * as v from 'valibot';
import { nearest, type Report } from './problems.ts';
import { CONFIDENCE, isSource, NEEDS_CONFIDENCE, Overlay, Whole } from './schema.ts';

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): string => issue.path?.map(step => String(step.key)).join('.') || '(file)';

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
  const { input } = issue;
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'custom') noteNumber(path, input, report);
  else if (issue.expected === 'never') {
    const siblings = issue.path?.length === 1 ? Object.keys(schema.entries) : [];
    report.add(path, 'no such field', key, nearest(String(key), siblings));
  } else if (issue.type === 'picklist') report.add(path, CONFIDENT, input, nearest(String(input), CONFIDENCE));
  else {
    const missing = issue.received === 'undefined' && issue.expected === JSON.stringify(key);
    report.add(path, issue.kind === 'validation' ? issue.message : missing ? 'this field' : words(issue), input);
  }
}

const CONFIDENT = `a confidence: ${CONFIDENCE.map(word => `"${word}"`).join(', ')}`;

/** What is wrong with a number that does not say, in full, where it comes from. */
function noteNumber(path: string, found: unknown, report: Report): void {
  if (!Array.isArray(found) || typeof found[0] !== 'number' || typeof found[1] !== 'string' || found.length > 3)
    report.add(path, '[number, "judgement: ..."] or [number, "source", "high" | "medium" | "low"]', found);
  else if (!Number.isFinite(found[0])) report.add(path, 'a finite number', found[0]);
  else if (!isSource(found[1])) report.add(path, 'a source of four letters or more', found[1]);
  else if (found.length === 3) report.add(path, CONFIDENT, found[2], nearest(String(found[2]), CONFIDENCE));
  else report.add(path, `after the source ${NEEDS_CONFIDENCE}`, found);
}

const WORDS: Readonly<Record<string, string>> = { number: 'a number', string: 'text', Object: 'an object', Array: 'a list' };
const words = ({ expected, type, path }: Issue): string =>
  type === 'strict_object' && path?.[1]?.key === 'dyad' && expected === 'Object'
    ? 'a table with "source" and "rows" or "pairs"'
    : (WORDS[expected ?? ''] ?? expected ?? '');
