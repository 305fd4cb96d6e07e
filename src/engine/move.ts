import type { EffectValues } from './effects.ts';
import { CODES, type Nation } from './nations.ts';
import type { Coefficients, Pass, Values } from './rule.ts';
import type { Side } from './sides.ts';
import type { CommitmentValues } from './talks/commitments.ts';
import type { Why } from './why.ts';
import type { Now, World } from './world.ts';

/** One parameter: the values it can take, and how files write them. */
export interface Param<T> {
  readonly values: readonly T[];
  write(value: T): string | number;
  read(json: unknown): T | undefined;
}
export const nation = <const N extends Nation>(...values: readonly N[]): Param<N> => ({
  values,
  write: value => CODES[value],
  read: json => values.find(value => CODES[value] === json),
});
export const choice = <const V extends string | number>(...values: readonly V[]): Param<V> => ({
  values,
  write: value => value,
  read: json => values.find(value => value === json),
});

// biome-ignore lint/suspicious/noExplicitAny: a parameter of any type; ParamsOf recovers it
export type Params = Readonly<Record<string, Param<any>>>;
export type ParamsOf<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** What a nation that was asked said. NONE: it was not asked. */
export const NONE = 0;
export const YES = 1;
export const NO = 2;
export const ABSTAIN = 3;
export type Answer = typeof NONE | typeof YES | typeof NO | typeof ABSTAIN;

/** What an ending may know besides the world: the answers by nation, and how rules look at the world. */
export interface Scene {
  readonly answers: readonly Answer[];
  readonly pass: Pass;
  /** Add the usual ending of another deed, which this one brings with it; a clause's deed may be named by its code. */
  readonly also: (now: Now, change: World, deed: AnyDeed | number) => void;
  /** Start the wait before a clause's deed may be ordered again, as doing it does. */
  readonly rest: (now: Now, change: World, code: number) => void;
  readonly commitments: CommitmentValues;
}

/** A deed seen from a move's file: which nation, which move, given what. */
// biome-ignore lint/suspicious/noExplicitAny: moves cannot know the register that lists them
export type AnyDeed = { readonly actor: Nation; readonly move: any; readonly given: any };

/** One way a move can end: how likely, and what it then does. The odds of a move's chance endings sum to 1. */
export interface Ending<Given, K> {
  odds(now: Now, actor: Nation, given: Given, k: K): number;
  /** Add this ending's effects to `change`. Reads only `now`. */
  apply(now: Now, change: World, actor: Nation, given: Given, k: K, scene: Scene): void;
}

/** A move as a clause of a text. */
export interface Pledge<Given> {
  /** The variants that can be promised; all unless said. */
  can?(given: Given): boolean;
  /** True for what is done only under a text that owes it. */
  readonly only?: boolean;
  /** True for a step others must take on trust: it can be reported as done without being done. */
  readonly hidden?: boolean;
  /** True where what the one asked fears of it is how empty it may be: in a text that is in how far the clause is counted on. */
  readonly counted?: boolean;
  /** Whether it stands: a promise that lasts is broken when this no longer holds. */
  holds?(now: Now, actor: Nation, given: Given): boolean;
  /** The variant that takes it back, for a snapback. */
  undone?(given: Given): Given;
}

/** Where a move stands in the deck, and how it treats its target. */
export type Group = 'diplomacy' | 'economy' | 'security' | 'united nations';
export type Stance = 'cooperative' | 'coercive' | 'neutral';

/**
 * One kind of diplomatic move. A parameter called `target` is the counterpart. `{actor}`, `{target}` and other parameters
 * are filled into the phrases; `{actor's}` is the possessive.
 */
export interface Move<P extends Params, C extends Coefficients, W extends string> {
  readonly label: string;
  readonly about: string;
  readonly claims: readonly string[];
  /** Whose deck it is in. */
  readonly by: readonly Nation[];
  readonly group: Group;
  /** How it treats its target; where variants differ, by the value of the parameter that tells them apart. */
  readonly stance: Stance | Readonly<Record<string, Stance>>;
  /** Points of diplomatic attention it costs. */
  readonly attention: number;
  /** More points for some variants, a summit above an envoy. */
  extra?(given: ParamsOf<P>): number;
  /** Turns before the same actor may order it again (0: any turn). */
  readonly cooldown: number;
  /** How much it wears the approach to its target (fatigue); 0 for none. */
  readonly tires: number;
  /** True for what no government can promise another or be asked for: it is never half of an offer. */
  readonly alone?: boolean;
  /** A deed that is one whoever orders it: of the `pair` it is between, or of `all`. */
  readonly joint?: 'pair' | 'all';
  /** True if only the actor knows that it was done. */
  readonly covert?: boolean;
  /** True for money, fuel or a plant for Pyongyang: what publics ask a return for. */
  readonly pays?: boolean;
  /** True for reporting a hidden step as done: it and that step exclude each other in a turn. */
  readonly feigns?: boolean;
  /** What a clause of a text can bind its actor to: any cooperative deed unless said; 'never' for none. */
  readonly pledge?: 'never' | Pledge<ParamsOf<P>>;
  /** A word against this move: whoever gives it has no yes to one in the same turn. */
  readonly against?: string;
  /** Moves of one exclusive group cannot be ordered together. */
  readonly excludes?: string;
  /** The side it takes in a matter that has two: deeds of one nation on both cannot be ordered together. */
  sides?(given: ParamsOf<P>): Side | null;
  /** Those who then withdraw from what they have just agreed to give its actor, or take from it. */
  readonly provokes?: readonly Nation[];
  /** With whom it can be bargained, where that is not open to all. */
  buyers?(given: ParamsOf<P>): readonly Nation[];
  readonly params: P;
  readonly coefficients: C;
  /** Every sentence this move can print. Those that name an ending are its headline; `order` is what ordering it is, as it would follow "to". */
  readonly phrases: Readonly<Record<W, string>>;
  /** Null if legal, otherwise the phrase that says why not. */
  whyNot(now: Now, actor: Nation, given: ParamsOf<P>, k: Values<C>, effects: EffectValues): NoInfer<W> | null;
  /** Who must say yes before it happens. */
  asks?(now: Now, actor: Nation, given: ParamsOf<P>): readonly Nation[];
  /** 'vote': those asked may abstain, and only a NO stops it. Default 'consent': everyone must say yes. */
  readonly asking?: 'consent' | 'vote';
  /** What saying yes costs the one asked before its own public, in points of value. Charged in the answer. */
  audience?(now: Now, asked: Nation, actor: Nation, given: ParamsOf<P>, k: Values<C>, why: Why): number;
  /** What ordering it costs the actor before its own public, in points of value. Charged in the choice. */
  exposure?(now: Now, actor: Nation, given: ParamsOf<P>, k: Values<C>, why: Why): number;
  /** The crisis it may open once it is done: with whom, on which rung, how likely. */
  sparks?(
    now: Now,
    actor: Nation,
    given: ParamsOf<P>,
    k: Values<C>,
  ): { readonly target: Nation; readonly rung: number; readonly odds: number };
  /** Chance endings, of which one happens if nobody asked says no. */
  readonly endings: Readonly<Record<string, Ending<ParamsOf<P>, Values<C>>>>;
  /** What happens when one of those asked says no. Its phrase is `declined`. */
  declined?(now: Now, change: World, actor: Nation, given: ParamsOf<P>, k: Values<C>, scene: Scene): void;
}
export const defineMove = <const P extends Params, const C extends Coefficients, const W extends string>(move: Move<P, C, W>) => move;

/** A move seen from outside, its own types forgotten. */
// biome-ignore lint/suspicious/noExplicitAny: the register holds moves of many types; Order links a name to its parameters
export type AnyMove = Move<any, Coefficients, string>;
