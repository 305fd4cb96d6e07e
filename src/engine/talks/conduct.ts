import { passOf } from '../book.ts';
import { type Chance, FOR } from '../chance.ts';
import { gather } from '../commit.ts';
import { applyEnding, deedAt, ENDINGS } from '../deeds.ts';
import { homeFront } from '../effects.ts';
import { type Answer, NONE } from '../move.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import { NATIONS, type Nation } from '../nations.ts';
import type { Cause, Ledger } from '../phase.ts';
import type { Pass } from '../rule.ts';
import type { Tables } from '../tables.ts';
import { Foresight } from '../value.ts';
import { World } from '../world.ts';
import { breach, detection } from './breach.ts';
import { TURNS_OF_EVENTS, type TurnOfEvents } from './events.ts';
import { holdsStill, isForsaken, lasts, takenBack } from './holds.ts';
import { ratification } from './ratify.ts';
import { textIn } from './read.ts';
import { settle } from './serve.ts';
import {
  BROKEN,
  BROKEN_DOWN,
  CARRIED_OUT,
  DISPUTED,
  DONE,
  IN_FORCE,
  isDue,
  isOpen,
  LAPSED,
  LATE,
  NO_CLAUSE,
  nationsIn,
  REJECTED,
  stands,
  VOID,
} from './text.ts';

const SILENT: readonly Answer[] = NATIONS.map(() => NONE);

/**
 * What becomes of the texts that stand, once a turn's deeds are done: ratified or rejected at home; each clause kept, late, broken,
 * found out, doubted or disputed; the whole carried out or broken down. Reads one world and adds to one sum, as rules do.
 */
export class Conduct {
  private readonly foresight: Foresight;
  private readonly change = new World();

  constructor(private readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  /** Add this turn's events to `sum`. */
  turn(now: World, sum: World, chance: Chance, ledger: Ledger | null): void {
    for (let t = 0; t < now.text.length; t++) {
      const { stage, since } = now.text[t]!;
      if (!stands(stage)) continue;
      const hand = new TextInHand(this.tables, this.foresight, this.change, now, t, sum, chance, ledger);
      if (stage === IN_FORCE) hand.keep();
      else if (since <= now.globe.turn) hand.ratify();
    }
  }
}

/** One text through one turn. */
class TextInHand {
  private readonly k: Tables['book']['commitments'];
  private readonly pass: Pass;
  /** Status of each clause at the end of the turn. */
  private readonly status: number[];

  constructor(
    private readonly tables: Tables,
    private readonly foresight: Foresight,
    private readonly change: World,
    private readonly now: World,
    private readonly t: number,
    private readonly sum: World,
    private readonly chance: Chance,
    private readonly ledger: Ledger | null,
  ) {
    this.k = tables.book.commitments;
    this.pass = passOf(tables.book, 1, ledger?.why);
    this.status = now.clause[t]!.map(({ status }) => status);
  }

  /** Add what `change` holds, and tell whoever listens. */
  private note(what: TurnOfEvents, clause: number, by: Nation | null): void {
    gather(this.sum, this.change);
    const text = textIn(this.now, this.t);
    if (this.ledger !== null && text !== null) this.ledger.note({ kind: 'text', what, text, clause, by } satisfies Cause, this.change);
    this.change.clear();
  }

  private draw(what: TurnOfEvents, clause: number, nation: number = NATIONS.length): number {
    return this.chance(FOR.text, this.now.globe.turn, this.t, clause, nation, TURNS_OF_EVENTS.indexOf(what));
  }

  private setStage(stage: number): void {
    const { stage: was, since } = this.now.text[this.t]!;
    this.change.text[this.t]!.stage += stage - was;
    this.change.text[this.t]!.since += this.now.globe.turn + 1 - since;
  }

  private setStatus(c: number, status: number): void {
    this.change.clause[this.t]![c]!.status += status - this.status[c]!;
    this.status[c] = status;
  }

  /** Each party takes it home. All must ratify, or nothing of it binds. */
  ratify(): void {
    const { change, now, t, k } = this;
    change.clear();
    const against = nationsIn(now.text[t]!.parties).filter(
      n => this.draw('ratified', 0, n) >= ratification(now, t, n, this.foresight, this.tables).odds,
    );
    if (against.length === 0) {
      this.setStage(IN_FORCE);
      now.clause[t]!.forEach(({ deed, after, open }, c) => {
        if (deed > 0 && after === 0) change.clause[t]![c]!.open += now.globe.turn + 2 - open;
      });
      this.note('ratified', 0, null);
      return;
    }
    this.setStage(REJECTED);
    for (let c = 0; c < this.status.length; c++) if (isDue(this.status[c]!)) this.setStatus(c, VOID);
    for (const n of against) {
      homeFront(change, n, -k.rejected);
      change.state[n].standing -= k.rejectedRank * k.rejected;
    }
    this.note('rejected', 0, against[0]!);
  }

  /** Clause by clause, then the whole. */
  keep(): void {
    const { now, t } = this;
    this.change.clear();
    const broken: number[] = [];
    for (let c = 0; c < this.status.length; c++) {
      const { status } = now.clause[t]![c]!;
      if (status === NO_CLAUSE) continue;
      if (isDue(status)) this.due(c, broken);
      else if (isForsaken(now, t, c)) this.breaks(c, 'forsaken', broken);
      else if (status === DONE) this.done(c, broken);
      else if (status === DISPUTED && this.draw('settled', c) < this.k.settles) {
        this.setStatus(c, DONE);
        this.note('settled', c, null);
      }
    }
    if (broken.length > 0) this.breakDown(broken);
    else this.close();
  }

  /** A clause still to be done: it opens when what it waits for is done, grows late, and is broken when patience ends. */
  private due(c: number, broken: number[]): void {
    const { change, now, t, k } = this;
    const { deed, due, open, status } = now.clause[t]![c]!;
    if (!isOpen(now, t, c)) return;
    if (open === 0) {
      change.clause[t]![c]!.open += now.globe.turn + 2;
      this.note('opened', c, deedAt(deed).actor);
      return;
    }
    const { actor, move, given } = deedAt(deed);
    if (holdsStill(now, deed) === true) {
      settle(now, change, { text: t, clause: c }, k);
      this.status[c] = DONE;
      this.note('kept', c, actor);
    } else if (moveOf(move).whyNot(now, actor, given, this.tables.book.moves[move], this.pass.effects) !== null) {
      this.setStatus(c, VOID);
      this.note('void', c, actor);
    } else if (now.globe.turn + 1 >= open + due - 1 + k.grace && status === LATE) {
      this.breaks(c, 'broken', broken);
    } else if (now.globe.turn + 1 >= open + due - 1) {
      for (const n of nationsIn(now.text[t]!.parties)) if (n !== actor) change.dyad[n][actor].trust -= k.lateTrust;
      this.setStatus(c, LATE);
      this.note('late', c, actor);
    }
  }

  /** A clause reported as done: inspectors find out, or think they have; what was put vaguely is disputed as soon as it is done. */
  private done(c: number, broken: number[]): void {
    const { change, now, t, k } = this;
    const { cheated, verified, hidden, ambiguity, open, performer } = now.clause[t]![c]!;
    const by = (performer - 1) as Nation;
    if (cheated > 0.5) {
      if (this.draw('exposed', c) >= detection(now, verified, k)) return;
      change.programme.secret -= now.programme.secret;
      this.breaks(c, 'exposed', broken);
      return;
    }
    const alarm = hidden > 0.5 && now.programme.access > 0 ? (verified > 1.5 ? k.alarm2 : verified > 0.5 ? k.alarm1 : 0) : 0;
    if (this.draw('alarm', c) < alarm) this.doubt(c, 'alarm', by, k.alarmTrust);
    else if (open === now.globe.turn + 1 && this.draw('disputed', c) < k.dispute * ambiguity) this.doubt(c, 'disputed', by, k.disputeTrust);
  }

  private doubt(c: number, what: 'alarm' | 'disputed', by: Nation, trust: number): void {
    for (const n of nationsIn(this.now.text[this.t]!.parties)) if (n !== by) this.change.dyad[n][by].trust -= trust;
    this.setStatus(c, DISPUTED);
    this.note(what, c, by);
  }

  private breaks(c: number, what: 'broken' | 'exposed' | 'forsaken', broken: number[]): void {
    const by = deedAt(this.now.clause[this.t]![c]!.deed).actor;
    breach(this.now, this.change, this.t, c, by, 1, this.k);
    this.setStatus(c, BROKEN);
    broken.push(c);
    this.note(what, c, by);
  }

  /** After a breach nobody owes anything more; what others gave under a snapback they take back. */
  private breakDown(broken: readonly number[]): void {
    const { now, t } = this;
    const breakers = broken.map(c => deedAt(now.clause[t]![c]!.deed).actor);
    for (let c = 0; c < this.status.length; c++) {
      const back = takenBack(now, t, c);
      if (isDue(this.status[c]!)) this.setStatus(c, VOID);
      else if (back !== null && this.status[c] !== BROKEN && !breakers.includes(back.actor)) this.snapBack(c, back);
    }
    this.setStage(BROKEN_DOWN);
    this.note('broken down', 0, breakers[0]!);
  }

  private snapBack(c: number, back: Deed): void {
    const { change, now } = this;
    applyEnding(now, change, back, ENDINGS[back.move][0]!, SILENT, this.tables.book, this.pass);
    this.setStatus(c, VOID);
    this.note('snapped back', c, back.actor);
  }

  /** The text is over when nothing in it is owed, disputed, hidden or still to be kept. */
  private close(): void {
    const { now, t, status } = this;
    const open = status.some(
      (s, c) => isDue(s) || s === DISPUTED || (s === DONE && (lasts(now, t, c) || now.clause[t]![c]!.cheated > 0.5)),
    );
    if (open) return;
    const any = status.some(s => s === DONE);
    this.setStage(any ? CARRIED_OUT : LAPSED);
    this.note(any ? 'carried out' : 'lapsed', 0, null);
  }
}
