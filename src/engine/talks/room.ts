import { Outlook } from '../outlook.ts';
import type { Tables } from '../tables.ts';
import { Conduct } from './conduct.ts';
import { Table } from './table.ts';

/** What the turns of a scenario need at the table, set once: where language is moved, how texts fare, what clauses are worth. */
export interface Room {
  /** Null where nothing is on the agenda. */
  readonly table: Table | null;
  readonly conduct: Conduct;
  readonly outlook: Outlook;
}

const ROOMS = new WeakMap<Tables, Room>();
export function roomOf(tables: Tables): Room {
  let room = ROOMS.get(tables);
  if (room === undefined) {
    room = {
      table: tables.agenda.issues.length === 0 ? null : new Table(tables),
      conduct: new Conduct(tables),
      outlook: new Outlook(tables),
    };
    ROOMS.set(tables, room);
  }
  return room;
}
