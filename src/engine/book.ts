import { CRISES, type CrisisValues } from './crisis/coefficients.ts';
import { EFFECTS, type EffectValues } from './effects.ts';
import { GOALS, type GoalName } from './goals/index.ts';
import { MEASURES, type MeasureValues } from './measures.ts';
import { MOVE_NAMES, type MoveName, moveOf } from './moves/index.ts';
import { NEWS, type NewsName } from './news/index.ts';
import { KNOWLEDGE, type KnowledgeValues } from './observe.ts';
import { type Coefficients, type Pass, type Range, rangeOf, valuesOf } from './rule.ts';
import { RULES, type RuleName } from './rules/index.ts';
import { COMMITMENTS, type CommitmentValues } from './talks/commitments.ts';
import { VALUE, type ValueValues } from './value-coefficients.ts';
import { VERDICT, type VerdictValues } from './verdict.ts';
import { silent, type Why } from './why.ts';

type Loose = Readonly<Record<string, number>>;

/** Every coefficient of the model with its value in force. Paths are `rules.trade.closing`, `moves.visit.warmth`, `measures.trade`... */
export interface Book {
  readonly rules: Readonly<Record<RuleName, Loose>>;
  readonly moves: Readonly<Record<MoveName, Loose>>;
  readonly goals: Readonly<Record<GoalName, Loose>>;
  readonly news: Readonly<Record<NewsName, Loose>>;
  readonly measures: MeasureValues;
  readonly effects: EffectValues;
  readonly knowledge: KnowledgeValues;
  readonly value: ValueValues;
  readonly commitments: CommitmentValues;
  readonly crises: CrisisValues;
  readonly verdict: VerdictValues;
  /** Moves that nobody has in this scenario: what they need did not exist yet, or no longer. */
  readonly without: ReadonlySet<string>;
}

const TIRES = 'judgement: how much it wears the approach to its target';
/** The moves, with how much each wears the approach to its target among the coefficients of those that do. */
const SIZED: Register = Object.fromEntries(
  MOVE_NAMES.map(name => {
    const { coefficients, tires } = moveOf(name);
    return [name, { coefficients: tires === 0 ? coefficients : { ...coefficients, tires: [tires, TIRES, [0, 9]] } }];
  }),
);

type Register = Readonly<Record<string, { readonly coefficients: Coefficients }>>;

function shelf(of: Register, overrides: Loose, prefix: string): Record<string, Loose> {
  return Object.fromEntries(
    Object.entries(of).map(([name, { coefficients }]) => [name, page(coefficients, overrides, `${prefix}.${name}`)]),
  );
}

function page(coefficients: Coefficients, overrides: Loose, prefix: string): Loose {
  const values: Record<string, number> = { ...valuesOf(coefficients) };
  for (const name of Object.keys(values)) values[name] = overrides[`${prefix}.${name}`] ?? values[name]!;
  return values;
}

/** The coefficients as shipped, with some replaced by path. Unknown paths are the reader's business (`COEFFICIENTS`). */
export const bookWith = (overrides: Loose = {}, without: Iterable<string> = []): Book => ({
  rules: shelf(RULES, overrides, 'rules') as Book['rules'],
  moves: shelf(SIZED, overrides, 'moves') as Book['moves'],
  goals: shelf(GOALS, overrides, 'goals') as Book['goals'],
  news: shelf(NEWS, overrides, 'news') as Book['news'],
  measures: page(MEASURES, overrides, 'measures') as MeasureValues,
  effects: page(EFFECTS, overrides, 'effects') as EffectValues,
  knowledge: page(KNOWLEDGE, overrides, 'knowledge') as KnowledgeValues,
  value: page(VALUE, overrides, 'value') as ValueValues,
  commitments: page(COMMITMENTS, overrides, 'commitments') as CommitmentValues,
  crises: page(CRISES, overrides, 'crises') as CrisisValues,
  verdict: page(VERDICT, overrides, 'verdict') as VerdictValues,
  without: new Set(without),
});

interface Coefficient {
  readonly path: string;
  readonly value: number;
  readonly source: string;
  /** What it may be set to. */
  readonly range: Range;
}

/** Path, shipped value, source and range of every coefficient: the manual, sweeps and the reader use it. */
export const COEFFICIENTS: readonly Coefficient[] = [
  ...listed(RULES, 'rules'),
  ...listed(SIZED, 'moves'),
  ...listed(GOALS, 'goals'),
  ...listed(NEWS, 'news'),
  ...listed(
    {
      measures: { coefficients: MEASURES },
      effects: { coefficients: EFFECTS },
      knowledge: { coefficients: KNOWLEDGE },
      value: { coefficients: VALUE },
      commitments: { coefficients: COMMITMENTS },
      crises: { coefficients: CRISES },
      verdict: { coefficients: VERDICT },
    },
    '',
  ),
];

function listed(of: Register, prefix: string): Coefficient[] {
  return Object.entries(of).flatMap(([name, { coefficients }]) =>
    Object.entries(coefficients).map(([key, shipped]) => ({
      path: `${prefix === '' ? '' : `${prefix}.`}${name}.${key}`,
      value: shipped[0],
      source: shipped[1],
      range: rangeOf(shipped),
    })),
  );
}

/** What a rule is told besides the world: one turn in silence, at no table, unless said. */
export const passOf = (book: Book, turns = 1, why: Why = silent, table: Pass['table'] = null): Pass => ({
  turns,
  measures: book.measures,
  effects: book.effects,
  why,
  table,
});
