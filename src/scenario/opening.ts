import type { Book } from '../engine/book.ts';
import { grid } from '../engine/commit.ts';
import { inflow } from '../engine/measures.ts';
import { CODES, NATIONS, nationOf, PRK } from '../engine/nations.ts';
import { restTrade } from '../engine/rules/trade.ts';
import { HIGH, LOW, placeOf, World } from '../engine/world.ts';
import type { Whole } from './schema.ts';

/** The world a file opens with. Levels that relax start at rest; bases, inflow and waits are derived, not given. */
export function openingOf(file: Whole, book: Book, set: Readonly<Record<string, number>>): World {
  const world = new World();
  const put = (path: string, value: number) => {
    const at = placeOf(path);
    if (at === undefined) throw new Error(`no place ${path}`);
    world.numbers[at] = value;
  };
  for (const record of ['globe', 'programme', 'rail', 'dossier'] as const) {
    for (const [name, [value]] of Object.entries(file.world[record])) put(`${record}.${name}`, value);
  }
  world.globe.month = Number(file.opens.slice(5));
  world.globe.months = file.months;
  for (const n of NATIONS) {
    world.state[n].economy = 100;
    world.state[n].support = 50;
    world.state[n].attention = book.rules.attention.refill!;
  }
  for (const [name, column] of Object.entries(file.world.state)) {
    for (const [code, value] of Object.entries(column.values)) put(`state.${code}.${name}`, value);
  }
  for (const [name, tables] of Object.entries(file.world.dyad)) for (const table of tables) putPairs(name, table, put);
  for (const [k, { ideal }] of (file.table?.issues ?? []).entries()) for (const code of CODES) put(`table.${code}.issue${k}`, ideal[code]!);
  for (const [path, value] of Object.entries(set)) if (path.startsWith('world.')) put(path.slice('world.'.length), value);
  derive(world, book);
  for (let at = 0; at < world.numbers.length; at++) world.numbers[at] = Math.min(HIGH[at]!, Math.max(LOW[at]!, grid(world.numbers[at]!)));
  return world;
}

type Table = Whole['world']['dyad'][string][number];

function putPairs(name: string, table: Table, put: (path: string, value: number) => void): void {
  if ('pairs' in table) {
    for (const [pair, value] of Object.entries(table.pairs)) put(`dyad.${pair}.${name}`, value);
    return;
  }
  for (const [code, row] of Object.entries(table.rows)) {
    row.forEach((value, j) => {
      if (nationOf(code) !== j) put(`dyad.${code}.${CODES[j]}.${name}`, value);
    });
  }
}

function derive(world: World, book: Book): void {
  for (const i of NATIONS) {
    world.state[i].standingOpening = world.state[i].standing;
    for (const j of NATIONS) {
      const dyad = world.dyad[i][j];
      dyad.affinityOpening = dyad.affinity;
      dyad.threatOpening = dyad.threat;
      dyad.valve = i === j ? 0 : 1;
      dyad.energyBase = dyad.energy;
    }
  }
  restTrade(world, book.rules.trade as unknown as Parameters<typeof restTrade>[1]);
  world.state[PRK].inflowOpening = inflow(world, book.measures);
}
