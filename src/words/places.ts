import { nationOf } from '../engine/nations.ts';
import { FIELDS } from './fields.ts';
import { nameOf } from './names.ts';

/** `dyad.PRK.RUS.affinity`: "affinity, North Korea towards Russia". */
export function placeLabel(path: string): string {
  const [record, ...rest] = path.split('.') as [string, ...string[]];
  const field = rest.at(-1)!;
  const name = FIELDS[field] ?? field;
  const nations = rest.slice(0, -1).map(code => nameOf(nationOf(code)!));
  if (record === 'dyad') return `${name}, ${nations[0]} towards ${nations[1]}`;
  return nations.length === 0 ? name : `${name}, ${nations[0]}`;
}
