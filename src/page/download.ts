import type { GameRecord } from '../match/record.ts';
import { same, shelf } from './store.ts';

/** Hand the reader a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The whole game, as a save file; the name of a copy goes with it, in the file and in what the file is called. */
export function downloadRecord(record: GameRecord, name?: string): void {
  const called = name === undefined ? '' : `-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
  const { format, ...rest } = record;
  download(`six-party-${record.seed}${called}.json`, JSON.stringify(name === undefined ? record : { format, name, ...rest }, null, 1));
}

/** As above, under the name of the copy that the game is, bit for bit, if it is one. */
export const downloadGame = async (record: GameRecord): Promise<void> =>
  downloadRecord(record, same((await shelf()).games, record).find(({ name }) => name !== undefined)?.name);
