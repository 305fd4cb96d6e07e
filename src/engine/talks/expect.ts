import type { Book } from '../book.ts';
import { applyEnding, codeOf, deedAt, ENDINGS } from '../deeds.ts';
import { type Answer, YES } from '../move.ts';
import type { Deed } from '../moves/index.ts';
import { NATIONS, type Nation } from '../nations.ts';
import { closing, type Pass } from '../rule.ts';
import { type Now, World } from '../world.ts';
import { breach, detection } from './breach.ts';
import { isDoomed, isForsaken, takenBack } from './holds.ts';
import { DISPUTED, DONE, IN_FORCE, isDue, isOpen, LATE, nationsIn, SIGNED, stands } from './text.ts';

/** Worth of what arrives a turn later, by nation. */
const PATIENCE = ['patienceUSA', 'patienceCHN', 'patienceRUS', 'patienceJPN', 'patienceKOR', 'patiencePRK'] as const;
const AGREED: readonly Answer[] = NATIONS.map(() => YES);

/** A clause as one nation sees it. */
export interface Hope {
  /** Chance that it will be carried out. */
  chance: number;
  /** Chance that nothing stands before it: what it waits for is done, and what is due beside it too. */
  before: number;
  /** Turns until then. */
  wait: number;
}

/**
 * What each of the six expects of texts that stand: every clause not yet done counts as if it had happened, times the chance that it
 * will and what waiting costs (model section 3). A clause behind another counts only as far as that one is expected. One that is due
 * beside the other side's counts only as far as those are expected too: whoever goes first may find that the others do not, while what
 * it still owes falls with the text. Its own clauses a nation counts as far as it means them, and for the rest it fears the breach.
 */
export class Expectation {
  private readonly effect = new World();
  /** The clauses of the text in hand. */
  readonly hopes: readonly Hope[] = [0, 1, 2, 3].map(() => ({ chance: 0, before: 0, wait: 0 }));
  private now: Now = this.effect;
  /** What deeds usually do in the world looked at, the same to all six: reckoned once, at the first who asks. */
  private readonly usual = new Map<number, Effect>();

  constructor(
    private readonly book: Book,
    private readonly pass: Pass,
  ) {}

  /** Look at a world: what `fill` adds is of it until the next look. */
  look(now: Now): this {
    this.now = now;
    for (const effect of this.usual.values()) effect.fresh = false;
    return this;
  }

  /** Add to `change` what a nation expects of all texts. Reads only the world looked at, as that nation sees it. */
  fill(nation: Nation, change: World): void {
    const { now } = this;
    for (let t = 0; t < now.text.length; t++) if (stands(now.text[t]!.stage)) this.ofText(now, t, nation, change);
  }

  private ofText(now: Now, t: number, nation: Nation, change: World): void {
    if (isDoomed(now, t)) {
      this.ofBroken(now, t, change);
      return;
    }
    const k = this.book.commitments;
    const { stage, parties, sold } = now.text[t]!;
    const ratified = stage === SIGNED ? k.ratified + (k.argued * nationsIn(sold).length) / nationsIn(parties).length : 1;
    for (let c = 0; c < this.hopes.length; c++) {
      const hope = this.hope(now, t, c, nation);
      const { status, deed, cheated } = now.clause[t]![c]!;
      if (deed === 0) continue;
      const own = deedAt(deed).actor === nation;
      if (isDue(status)) {
        this.add(now, change, deedAt(deed), ratified * hope.chance * patience(k[PATIENCE[nation]], hope.wait));
        if (own && stage === IN_FORCE) breach(now, change, t, c, nation, hope.before - hope.chance, k);
      }
      // As far ahead as it looks, it reckons with being found out.
      if (own && cheated > 0.5) breach(now, change, t, c, nation, 1 - this.lasting(now, t, c, nation), k);
    }
  }

  /** A text that somebody has gone back on: the breach is plain, what was owed will not come, and the others take back what they can. */
  private ofBroken(now: Now, t: number, change: World): void {
    const clauses = now.clause[t]!;
    const gone = clauses.map((_, c) => isForsaken(now, t, c));
    const breakers = clauses.filter((_, c) => gone[c]).map(({ deed }) => deedAt(deed).actor);
    clauses.forEach(({ deed }, c) => {
      if (gone[c]) breach(now, change, t, c, deedAt(deed).actor, 1, this.book.commitments);
      const back = takenBack(now, t, c);
      if (back !== null && !breakers.includes(back.actor)) this.add(now, change, back, WHOLE);
    });
  }

  /** How a nation sees one clause; those before it in the text must have been asked for first. */
  hope(now: Now, t: number, c: number, nation: Nation): Hope {
    const k = this.book.commitments;
    const { status, after, due, open } = now.clause[t]![c]!;
    const hope = this.hopes[c]!;
    hope.wait = 0;
    hope.before = 1;
    hope.chance = status === DONE ? this.lasting(now, t, c, nation) : status === DISPUTED ? k.disputed : 0;
    if (!isDue(status)) return hope;
    const first = after === 0 ? null : this.hopes[after - 1]!;
    const left = k.halfway * (open === 0 ? due : Math.max(0, open + due - now.globe.turn));
    hope.before = first === null ? 1 : first.chance + (1 - k.behind) * (1 - first.chance);
    if (isOpen(now, t, c)) hope.before *= 1 - k.beside * (1 - this.besides(now, t, c, nation));
    hope.chance = hope.before * this.meant(now, t, c, nation);
    hope.wait = left + (first === null ? 0 : first.wait);
    return hope;
  }

  /** How far a nation counts on a clause that nothing stands before: on its own word, on another's as far as it trusts it. */
  private meant(now: Now, t: number, c: number, nation: Nation): number {
    const k = this.book.commitments;
    const { status, deed, verified, ambiguity } = now.clause[t]![c]!;
    const { actor } = deedAt(deed);
    const late = status === LATE ? k.late : 1;
    if (actor === nation) return late * k.own * (1 - k.lenient * ambiguity);
    const trusted = k.floor + k.trust * (now.dyad[nation][actor].trust / 100) * (1 + k.verified * verified);
    return late * Math.min(k.expected, trusted * (1 + k.generous * ambiguity));
  }

  /** The chance that all that others owe now, beside a clause, is done, and that what they did was; what it waits for apart. */
  private besides(now: Now, t: number, c: number, nation: Nation): number {
    const { deed: asked, after } = now.clause[t]![c]!;
    const { actor } = deedAt(asked);
    let chance = 1;
    for (let d = 0; d < this.hopes.length; d++) {
      const { status, deed } = now.clause[t]![d]!;
      if (deed === 0 || d === after - 1 || deedAt(deed).actor === actor) continue;
      if (status === DONE) chance *= this.lasting(now, t, d, nation);
      else if (isDue(status) && isOpen(now, t, d)) chance *= this.meant(now, t, d, nation);
    }
    return chance;
  }

  /** The chance that a step reported as done passes for it as far ahead as one looks: who only reported it knows that it may come out. */
  private lasting(now: Now, t: number, c: number, nation: Nation): number {
    const { deed, cheated, verified } = now.clause[t]![c]!;
    if (cheated < 0.5 || deedAt(deed).actor !== nation) return 1;
    return 1 - closing(detection(now, verified, this.book.commitments), this.book.value.lookahead);
  }

  /** Add a part of what a deed usually does. */
  private add(now: Now, change: World, deed: Deed, part: number): void {
    const { at, by } = this.effectOf(now, deed);
    for (let k = 0; k < at.length; k++) change.numbers[at[k]!]! += part * by[k]!;
  }

  private effectOf(now: Now, deed: Deed): Effect {
    const code = codeOf(deed);
    let known = this.usual.get(code);
    if (known === undefined) {
      known = { at: [], by: [], fresh: false };
      this.usual.set(code, known);
    }
    if (known.fresh) return known;
    const { numbers } = this.effect.clear();
    applyEnding(now, this.effect, deed, ENDINGS[deed.move][0]!, AGREED, this.book, this.pass);
    known.at.length = 0;
    known.by.length = 0;
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at] === 0) continue;
      known.at.push(at);
      known.by.push(numbers[at]!);
    }
    known.fresh = true;
    return known;
  }
}

/** The places a deed moves, and by how much; `fresh` while they are of the world looked at. */
interface Effect {
  readonly at: number[];
  readonly by: number[];
  fresh: boolean;
}

/** What is certain counts in full. */
const WHOLE: number = 1;

/** What something is worth now that comes after some turns: delta^wait, between whole turns along a straight line. */
function patience(delta: number, wait: number): number {
  let worth = 1;
  let left = wait;
  for (; left >= 1; left--) worth *= delta;
  return worth * (1 - left * (1 - delta));
}
