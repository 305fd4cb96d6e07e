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

/** The whole game, as a save file. */
export const downloadRecord = (record: GameRecord): void => download(`six-party-${record.seed}.json`, JSON.stringify(record, null, 1));
