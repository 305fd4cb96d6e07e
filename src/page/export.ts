import type { GameRecord } from '../match/record.ts';
import { downloadRecord } from './download.ts';
import { stored } from './session.ts';
import { same, shelf } from './store.ts';

/** The game as a save file, under the name of the copy that it is, bit for bit, if it is one. What is kept nowhere waits for no store. */
export async function downloadGame(record: GameRecord): Promise<void> {
  const kept = stored.value === 'kept' ? (await shelf()).games : [];
  downloadRecord(record, same(kept, record).find(({ name }) => name !== undefined)?.name);
}
