import type { Code } from '../../engine/nations.ts';

/** A deed as files write it. */
interface DeedHint {
  readonly move: string;
  readonly given?: Readonly<Record<string, string | number>>;
}
type OrderHint = DeedHint | { readonly move: 'offer'; readonly to: Code; readonly give: DeedHint; readonly want: DeedHint };

export interface GuideChoice {
  readonly title: string;
  readonly says: string;
  readonly order: OrderHint;
}
/** One question of the first game, and two answers that point to orders; everything else stays open beside them. */
export interface GuideQuestion {
  readonly asks: string;
  readonly choices: readonly [GuideChoice, GuideChoice];
}

/** What a move is given, with its target. */
export const to = (target: Code, more: Readonly<Record<string, string | number>> = {}) => ({ target, ...more });
