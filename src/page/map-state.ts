import { isOn } from '../engine/effects.ts';
import { share, trade } from '../engine/measures.ts';
import { CHN, KOR, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { atTable } from '../engine/talks/formats.ts';
import type { World } from '../engine/world.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { figure } from './format.ts';
import type { MapState, Tie } from './map/model.ts';
import type { Here } from './session.ts';
import { capitalOf } from './words.ts';

const T = PAGE.map;

/** Square root, so that a hundredfold trade is ten times as thick. */
const thickness = (sum: number, full: number): number => Math.min(1, Math.sqrt(sum / full));

const MOST_TIES = 8;
/** The most telling ties of one nation: money that flows, money that was promised, measures that cut. Your own are never left out. */
export function tiesOf(seen: World, nation: Nation, you: Nation | null = null): Tie[] {
  const own = ({ from, to }: Tie): number => Number(from === you || to === you);
  return NATIONS.filter(other => other !== nation)
    .flatMap(other => tiesBetween(seen, nation, other))
    .sort((a, b) => own(b) - own(a) || b.weight - a.weight)
    .slice(0, MOST_TIES)
    .sort((a, b) => b.weight - a.weight);
}

function tiesBetween(seen: World, nation: Nation, other: Nation): Tie[] {
  const ties: Tie[] = [];
  const sum = trade(seen, nation, other);
  const part = share(seen, nation, other);
  if (part > 0.005) {
    const note = T.tradeNote(figure(sum, 0));
    ties.push({
      from: other,
      to: nation,
      kind: 'delivered',
      weight: Math.max(0.08, thickness(part, 1)),
      label: T.trade(figure(100 * part, 0)),
      note,
    });
  }
  for (const [from, to] of [
    [other, nation],
    [nation, other],
  ] as const) {
    const { aidPromised, aidDelivered } = seen.dyad[from][to];
    const due = aidPromised - aidDelivered;
    if (due > 5) {
      const note = T.aidNote(figure(aidDelivered, 0), figure(aidPromised, 0));
      ties.push({ from, to, kind: 'promised', weight: thickness(due, 1500), label: T.aid(capitalOf(from)), note });
    }
  }
  const [cutter, level] = cutBetween(seen, nation, other);
  if (level >= 1) {
    const ends = cutter === nation ? { from: nation, to: other } : { from: other, to: nation };
    ties.push({ ...ends, kind: 'cut', weight: level / 5, label: T.cut(nameOf(cutter)), note: T.cutNote(figure(level, 0)) });
  }
  return ties;
}

function cutBetween(seen: World, a: Nation, b: Nation): [Nation, number] {
  const [ab, ba] = [seen.dyad[a][b].sanctions, seen.dyad[b][a].sanctions];
  return ab > ba ? [a, ab] : [b, ba];
}

/** The rung that the crisis of the turn just played reached; nought where there was none. */
export const latestRung = ({ globe, crisis }: World): number => (crisis.turn > 0 && crisis.turn === globe.turn ? crisis.latest : 0);

/** Everything the map shows, from what the player believes. `last` is the world a turn ago. */
export function mapState(
  world: World,
  last: World,
  { nation, file, tables }: Pick<Here, 'nation' | 'file' | 'tables'>,
  selected: Nation,
): MapState {
  const { rail, globe, programme, dossier, dyad } = world;
  return {
    you: nation,
    selected,
    ties: tiesOf(world, selected, nation),
    rail: {
      progress: rail.progress,
      keys: [
        { nation: RUS, turned: rail.keyRus },
        { nation: PRK, turned: rail.keyPrk },
        { nation: KOR, turned: rail.keyKor },
      ],
      pilots: rail.pilots,
      note: T.rail(figure(rail.progress, 0)),
    },
    tension: globe.tension,
    rung: latestRung(world),
    tests: Math.round(programme.tests),
    launchesThisTurn: Math.max(0, Math.round(programme.launches - last.programme.launches)),
    testThisTurn: programme.tests > last.programme.tests + 0.5,
    exercises: globe.exercises > 0.5,
    fuel: dyad[CHN][PRK].valve,
    gas: isOn(dossier.energyPact),
    kaesongOpen: dossier.kaesong > 0.5,
    missileDefence: dossier.missileDefence > 0.5,
    talks: atTable(world, tables.book.effects),
    title: PAGE.desk.ties(nameOf(selected)),
    subtitle: PAGE.desk.subtitle(file.title, nameOf(nation)),
  };
}
