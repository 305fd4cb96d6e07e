import { nationOf } from '../engine/nations.ts';
import { nameOf } from './names.ts';
import { PAGE } from './page.ts';

/** `dyad.PRK.RUS.affinity`: "affinity, North Korea towards Russia". */
export function placeLabel(path: string): string {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  const name = PAGE.fields[field] ?? field;
  const nations = rest.slice(0, -1).map(code => nameOf(nationOf(code)!));
  if (record === 'dyad') return `${name}, ${nations[0]} towards ${nations[1]}`;
  return nations.length === 0 ? name : `${name}, ${nations[0]}`;
}
