/** Strings, also one that the text ends in; signs; and whatever stands between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/gs;

const isWhole = (token: string): boolean => token[0] !== '"' || /^"(?:[^"\\]|\\.)*"$/s.test(token);

/** Whether a text begins as JSON does and ends before what it opened is closed. */
export function isCutShort(text: string): boolean {
  let depth = 0;
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    last = token;
  }
  return /^\uFEFF?\s*[{[]/.test(text) && (depth > 0 || !isWhole(last));
}

interface Open {
  readonly path: string;
  /** The keys of an object so far; null in a list. */
  readonly keys: Set<string> | null;
  key: string;
  item: number;
}

/** Paths of keys that stand twice in the same object of a JSON text: of the two only the last counts, and the first is lost. */
export function repeatedKeys(text: string): string[] {
  const found: string[] = [];
  const open: Open[] = [];
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
  for (const [k, token] of tokens.entries()) {
    const top = open.at(-1);
    if (token === '{' || token === '[') open.push({ path: pathIn(top), keys: token === '{' ? new Set() : null, key: '', item: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && top !== undefined) top.item++;
    else if (token.startsWith('"') && tokens[k + 1] === ':' && top !== undefined && top.keys !== null) {
      top.key = JSON.parse(token) as string;
      if (top.keys.has(top.key)) found.push(pathIn(top));
      top.keys.add(top.key);
    }
  }
  return found;
}

function pathIn(top: Open | undefined): string {
  if (top === undefined) return '';
  const own = top.keys === null ? String(top.item) : top.key;
  return top.path === '' ? own : `${top.path}.${own}`;
}
