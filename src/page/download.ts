import { peopleIn } from '../match/levels.ts';
import type { GameRecord } from '../match/record.ts';

/** Hand the reader a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Of a game that several share its seed stays in the file. */
const nameFor = ({ seed, scenario, turns, ...record }: GameRecord): string =>
  peopleIn(record).length > 1 ? `${scenario.id}-${turns.length}` : seed;

/** The whole game, as a save file; the name of a copy goes with it, in the file and in what the file is called. */
export function downloadRecord(record: GameRecord, name?: string): void {
  const called = name === undefined ? '' : `-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
  const { format, ...rest } = record;
  download(`six-party-${nameFor(record)}${called}.json`, JSON.stringify(name === undefined ? record : { format, name, ...rest }, null, 1));
}
