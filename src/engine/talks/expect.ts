import type { Book } from '../book.ts';
import { applyEnding, deedAt, ENDINGS } from '../deeds.ts';
import { type Answer, YES } from '../move.ts';
import type { Deed } from '../moves/index.ts';
import { NATIONS, type Nation } from '../nations.ts';
import { closing, type Pass } from '../rule.ts';
import { type Now, World } from '../world.ts';
import { breach, detection } from './breach.ts';
import { isDoomed, isForsaken, takenBack } from './holds.ts';
import { DISPUTED, DONE, IN_FORCE, isDue, LATE, nationsIn, SIGNED, stands } from './text.ts';

/** Worth of what arrives a turn later, by nation. */
const PATIENCE = ['patienceUSA', 'patienceCHN', 'patienceRUS', 'patienceJPN', 'patienceKOR', 'patiencePRK'] as const;
const AGREED: readonly Answer[] = NATIONS.map(() => YES);

/** A clause as one nation sees it. */
export interface Hope {
  /** Chance that it will be carried out. */
  chance: number;
  /** Chance that nothing stands before it. */
  before: number;
  /** Turns until then. */
  wait: number;
}

/**
 * What each of the six expects of texts that stand: every clause not yet done counts as if it had happened, times the chance that it
 * will and what waiting costs (model section 3). A clause behind another counts only as far as that one is expected. Its own clauses a
 * nation counts as far as it means them, and for the rest it fears the breach.
 */
export class Expectation {
  private readonly effect = new World();
  /** The clauses of the text in hand. */
  readonly hopes: readonly Hope[] = [0, 1, 2, 3].map(() => ({ chance: 0, before: 0, wait: 0 }));

  constructor(
    private readonly book: Book,
    private readonly pass: Pass,
  ) {}

  /** Add to `change` what a nation expects of all texts. Reads only `now`, as that nation sees it. */
  fill(now: Now, nation: Nation, change: World): void {
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
      const { status, deed, cheated, verified } = now.clause[t]![c]!;
      if (deed === 0) continue;
      const own = deedAt(deed).actor === nation;
      if (isDue(status)) {
        this.add(now, change, deedAt(deed), ratified * hope.chance * patience(k[PATIENCE[nation]], hope.wait));
        if (own && stage === IN_FORCE) breach(now, change, t, c, nation, hope.before * (1 - k.own), k);
      }
      // As far ahead as it looks, it reckons with being found out.
      if (own && cheated > 0.5) breach(now, change, t, c, nation, closing(detection(now, verified, k), this.book.value.lookahead), k);
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
    const { status, deed, after, due, open, verified, ambiguity } = now.clause[t]![c]!;
    const hope = this.hopes[c]!;
    hope.wait = 0;
    hope.before = 1;
    hope.chance = status === DONE ? 1 : status === DISPUTED ? k.disputed : 0;
    if (!isDue(status)) return hope;
    const first = after === 0 ? null : this.hopes[after - 1]!;
    const { actor } = deedAt(deed);
    const trusted =
      (k.floor + k.trust * (now.dyad[nation][actor].trust / 100) * (1 + k.verified * verified)) * (1 + k.generous * ambiguity);
    const meant = actor === nation ? k.own * (1 - k.lenient * ambiguity) : Math.min(k.expected, trusted);
    const left = k.halfway * (open === 0 ? due : Math.max(0, open + due - now.globe.turn));
    hope.before = first === null ? 1 : first.chance + (1 - k.behind) * (1 - first.chance);
    hope.chance = hope.before * meant * (status === LATE ? k.late : 1);
    hope.wait = left + (first === null ? 0 : first.wait);
    return hope;
  }

  /** Add a part of what a deed usually does. */
  private add(now: Now, change: World, deed: Deed, part: number): void {
    const effect = this.effect.clear();
    applyEnding(now, effect, deed, ENDINGS[deed.move][0]!, AGREED, this.book, this.pass);
    for (let at = 0; at < effect.numbers.length; at++) if (effect.numbers[at] !== 0) change.numbers[at]! += part * effect.numbers[at]!;
  }
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
