import { NATIONS, type Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import { Foresight } from '../value.ts';
import type { Why } from '../why.ts';
import { type Now, World } from '../world.ts';
import type { Pace } from './agenda.ts';
import { atTable, isSeated } from './formats.ts';
import { type Party, SpatialModel } from './spatial.ts';
import { maskOf } from './text.ts';

/** The parties as the spatial model takes them, at the language of a world: saliences sum to 1. */
export const partiesAt = (now: Now, { agenda }: Pick<Tables, 'agenda'>): Party[] =>
  NATIONS.map(n => {
    const row = Array.from(agenda.issues, (_, k) => agenda.salience[n * agenda.issues.length + k]!);
    const whole = row.reduce((sum, s) => sum + s, 0);
    return {
      capability: agenda.capability[n]!,
      position: agenda.issues.map((_, k) => languageAt(now, n, k) / 100),
      salience: row.map(s => s / whole),
    };
  });

type Language = Readonly<Record<string, number>>;
/** What a nation offers on an issue now, 0-100. */
export const languageAt = (now: Now, n: Nation, issue: number): number => (now.table[n] as Language)[`issue${issue}`]!;

/** The table of a game. It reuses what it needs: speak, then speak again. */
export class Table {
  /** The spatial model among those who sit together, by their mask. */
  private readonly models = new Map<number, SpatialModel>();
  private readonly foresight: Foresight;
  private readonly scratch = new World();
  /** What each had gained without a deal since the opening when `furthest` was last asked, in points of value. */
  readonly gained = new Float64Array(6);
  private readonly may: Float64Array;

  constructor(private readonly tables: Tables) {
    this.may = new Float64Array(tables.agenda.ideal.length);
    this.foresight = new Foresight(tables);
  }

  /** One round: each of those who sit moves its language where the spatial model pushes it, no further than it may. */
  round(now: Now, change: World, pace: Pace, why: Why): void {
    const { issues, ideal } = this.tables.agenda;
    const seated = atTable(now, this.tables.book.effects);
    const model = this.modelOf(seated);
    const furthest = this.furthest(now, pace);
    seated.forEach((n, p) => {
      for (let k = 0; k < issues.length; k++) model.position[p * issues.length + k] = languageAt(now, n, k) / 100;
    });
    model.turn();
    seated.forEach((n, p) => {
      for (let k = 0; k < issues.length; k++) {
        const at = n * issues.length + k;
        const said = languageAt(now, n, k);
        const pushed = why('where power and interest push it', 100 * model.position[p * issues.length + k]!);
        const wanted = between(pushed, ideal[at]!, why('the furthest it may go', furthest[at]!));
        add(change, n, k, Math.min(pace.most, Math.max(-pace.most, wanted - said)));
      }
    });
  }

  /** How far each may go on every issue today, [nation * issues + issue], 0-100; overwritten by the next call. */
  furthest(now: Now, { courted }: Pick<Pace, 'courted'>): Float64Array {
    const { issues, ideal, reservation } = this.tables.agenda;
    this.reckon(now);
    for (let at = 0; at < this.may.length; at++)
      this.may[at] = lastOffer(ideal[at]!, reservation[at]!, courted * this.gained[Math.floor(at / issues.length)]!);
    return this.may;
  }

  private modelOf(seated: readonly Nation[]): SpatialModel {
    const mask = maskOf(seated);
    let model = this.models.get(mask);
    if (model === undefined) {
      const parties = partiesAt(this.tables.opening, this.tables);
      model = new SpatialModel(seated.map(n => parties[n]!));
      this.models.set(mask, model);
    }
    return model;
  }

  /** Away from a table language goes back towards what each wants. */
  harden(now: Now, change: World, pace: Pace, why: Why): void {
    const { issues, ideal } = this.tables.agenda;
    for (const n of NATIONS.filter(one => !isSeated(now, one, this.tables.book.effects)))
      for (let k = 0; k < issues.length; k++)
        add(change, n, k, pace.hardens * (why('what it wants', ideal[n * issues.length + k]!) - languageAt(now, n, k)));
  }

  /** Value without talks now, less value at the opening, both to the governments of today. */
  private reckon(now: Now): void {
    const { foresight, gained, scratch } = this;
    scratch.numbers.set(now.numbers);
    scratch.globe.talks = this.tables.opening.globe.talks;
    foresight.look(scratch);
    for (const n of NATIONS) gained[n] = foresight.worth(n);
    scratch.copyFrom(this.tables.opening);
    for (const n of NATIONS) scratch.state[n].type = now.state[n].type;
    foresight.look(scratch);
    for (const n of NATIONS) gained[n]! -= foresight.worth(n);
  }
}

function add(change: World, n: Nation, issue: number, by: number): void {
  (change.table[n] as Record<string, number>)[`issue${issue}`]! += by;
}

/** A party that does well without a deal asks more: its last offer moves back towards what it wants, and out where it does badly. */
export function lastOffer(ideal: number, reservation: number, points: number): number {
  const moved = ideal > reservation ? Math.min(ideal, reservation + points) : Math.max(ideal, reservation - points);
  return Math.min(100, Math.max(0, moved));
}

const between = (x: number, a: number, b: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), x));
