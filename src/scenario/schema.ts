import * as v from 'valibot';

export const CONFIDENCE = ['high', 'medium', 'low', 'judgement'] as const;

/** Words that are there: a title of nothing but blanks is none. */
const text = v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'));
export const isSource = (said: unknown): boolean => typeof said === 'string' && said.trim().length > 3;
const source = v.pipe(
  v.string(),
  v.check((said: string) => isSource(said), 'a source of four letters or more'),
);
const confidence = v.picklist(CONFIDENCE);
const number = v.pipe(v.number(), v.finite('a number'));
const whole = (low: number, high: number, said = `a whole number from ${low} to ${high}`) =>
  v.pipe(
    v.number(),
    v.check(x => Number.isInteger(x) && x >= low && x <= high, said),
  );
const turn = whole(1, 99, 'a whole number from 1');

/** Whoever judges says so in the first word; whoever cites says how sure that is. */
export const isJudgement = (said: unknown): boolean => typeof said === 'string' && /^judgement\b/.test(said);
/** A number with where it comes from: `[10960, "Reuters 2014-04-19", "high"]` or `[30, "judgement: before Crimea"]`. */
export const Sourced = v.custom<readonly [number, string, (typeof CONFIDENCE)[number]?]>(
  found =>
    Array.isArray(found) &&
    Number.isFinite(found[0]) &&
    isSource(found[1]) &&
    (found.length === 2 ? isJudgement(found[1]) : found.length === 3 && CONFIDENCE.includes(found[2])),
);
/** Entries by name; a list is none. */
const record = <const T extends v.GenericSchema>(entry: T) =>
  v.pipe(
    v.unknown(),
    v.check(found => !Array.isArray(found), 'an object'),
    v.record(v.string(), entry),
  );
const sourcedRecord = record(Sourced);

const provenance = { source, confidence: v.optional(confidence) };
export const NEEDS_CONFIDENCE = 'a confidence ("high", "medium" or "low"), or a source that begins with "judgement"';
/** A table of numbers with one source: the same holds as for a number. */
const sourced = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.strictObject({ ...provenance, ...entries }),
    v.rawCheck(({ dataset, addIssue }) => {
      const found = dataset.value as { readonly source?: unknown; readonly confidence?: unknown } | null;
      if (typeof found === 'object' && found !== null && found.confidence === undefined && !isJudgement(found.source))
        addIssue({
          message: NEEDS_CONFIDENCE,
          input: found.confidence,
          received: 'undefined',
          path: [{ type: 'object', origin: 'value', input: found, key: 'confidence', value: undefined }],
        });
    }),
  );
/** One number a nation. */
const Column = sourced({ values: record(number) });
const Rows = sourced({ rows: record(v.pipe(v.array(number), v.length(6, 'six numbers, in the order of the seats'))) });
const Pairs = sourced({ pairs: record(number) });
type Table = v.InferOutput<typeof Rows> | v.InferOutput<typeof Pairs>;
/** One number a directed pair: a full table by rows in seat order, or the pairs that are not zero, as `PRK.RUS`. */
const Matrix = v.lazy(
  (found): v.GenericSchema<unknown, Table> => (typeof found === 'object' && found !== null && 'rows' in found ? Rows : Pairs),
);

const Government = v.strictObject({ name: text, label: text, prior: Sourced, weights: sourcedRecord });
const Constituency = v.strictObject({ name: text, label: text, influence: Sourced, wants: text, cares: sourcedRecord });
const Event = v.strictObject({
  id: text,
  from: turn,
  to: v.optional(turn),
  odds: Sourced,
  phrase: text,
  source,
  effects: v.optional(sourcedRecord),
  while: v.optional(v.strictObject({ at: v.string(), least: number })),
  government: v.optional(v.string()),
});
const Brief = v.strictObject({ want: text, fear: text, never: text, text });

const line = record(number);
const Table = v.strictObject({
  capability: Column,
  issues: v.array(
    sourced({
      id: text,
      label: text,
      /** What 0 and 100 mean. */
      low: text,
      high: text,
      salience: line,
      ideal: line,
      reservation: line,
      /** Where things stand on this line while nothing is agreed; 0 unless said. */
      stands: v.optional(v.number()),
      /** Where deeds stand on this line, by move or by move and variant. */
      means: v.optional(line),
    }),
  ),
});

const World = v.strictObject({
  globe: sourcedRecord,
  programme: sourcedRecord,
  rail: sourcedRecord,
  dossier: sourcedRecord,
  state: record(Column),
  dyad: record(v.pipe(v.array(Matrix), v.minLength(1, 'at least one table'))),
});

const head = {
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'small letters, figures and hyphens')),
  title: text,
  question: text,
  about: text,
  opens: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2014-01')),
  /** Months in a turn. */
  months: whole(1, 12),
  turns: whole(1, 40),
  spread: whole(0, 3),
};
const body = {
  briefs: record(Brief),
  world: World,
  /** What the six would talk about. */
  table: v.optional(Table),
  goals: record(sourcedRecord),
  types: record(v.pipe(v.array(Government), v.minLength(1, 'at least one government'))),
  constituencies: record(
    v.pipe(
      v.array(Constituency),
      v.check(list => list.length === 2 || list.length === 3, 'two or three constituencies'),
    ),
  ),
  /** Moves nobody has in this scenario, each with the reason. */
  without: v.optional(record(source)),
  events: v.array(Event),
  coefficients: sourcedRecord,
  history: v.array(v.strictObject({ turn: whole(-999, 999, 'a whole number'), text, source })),
};

/** A scenario that stands alone. */
export const Whole = v.strictObject({ ...head, ...body });
/** A scenario that changes another: what it leaves out is as in `extends`. */
export const Overlay = v.strictObject({
  ...head,
  extends: v.string(),
  ...v.partial(v.strictObject(body)).entries,
  world: v.optional(v.partial(World)),
});
export type Whole = v.InferOutput<typeof Whole>;
export type Overlay = v.InferOutput<typeof Overlay>;
