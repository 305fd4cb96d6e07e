import * as v from 'valibot';

/** A number with where it comes from: `[10960, "Reuters 2014-04-19", "high"]` or `[30, "judgement"]`. */
const source = v.pipe(v.string(), v.minLength(4));
const confidence = v.picklist(['high', 'medium', 'low', 'judgement']);
export const Sourced = v.union([v.strictTuple([v.number(), source]), v.strictTuple([v.number(), source, confidence])]);
/** Entries by name; a list is none. */
const record = <const T extends v.GenericSchema>(entry: T) =>
  v.pipe(
    v.unknown(),
    v.check(found => !Array.isArray(found), 'an object'),
    v.record(v.string(), entry),
  );
const sourcedRecord = record(Sourced);

const provenance = { source, confidence: v.optional(confidence) };
/** One number a nation. */
const Column = v.strictObject({ ...provenance, values: record(v.number()) });
/** One number a directed pair: a full table by rows in seat order, or the pairs that are not zero, as `PRK.RUS`. */
const Matrix = v.union([
  v.strictObject({ ...provenance, rows: record(v.pipe(v.array(v.number()), v.length(6))) }),
  v.strictObject({ ...provenance, pairs: record(v.number()) }),
]);

const Government = v.strictObject({ name: v.string(), label: v.string(), prior: Sourced, weights: sourcedRecord });
const Constituency = v.strictObject({ name: v.string(), label: v.string(), influence: Sourced, wants: v.string(), cares: sourcedRecord });
const Event = v.strictObject({
  id: v.string(),
  from: v.pipe(v.number(), v.integer(), v.minValue(1)),
  to: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  odds: Sourced,
  phrase: v.string(),
  source,
  effects: v.optional(sourcedRecord),
  while: v.optional(v.strictObject({ at: v.string(), least: v.number() })),
  government: v.optional(v.string()),
});
const Brief = v.strictObject({ want: v.string(), fear: v.string(), never: v.string(), text: v.string() });

const line = record(v.number());
const Table = v.strictObject({
  capability: Column,
  issues: v.array(
    v.strictObject({
      ...provenance,
      id: v.string(),
      label: v.string(),
      /** What 0 and 100 mean. */
      low: v.string(),
      high: v.string(),
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
  dyad: record(v.array(Matrix)),
});

const head = {
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: v.string(),
  question: v.string(),
  about: v.string(),
  opens: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  /** Months in a turn. */
  months: v.pipe(v.number(), v.integer(), v.minValue(1)),
  turns: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
  spread: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
};
const body = {
  briefs: record(Brief),
  world: World,
  /** What the six would talk about. */
  table: v.optional(Table),
  goals: record(sourcedRecord),
  types: record(v.pipe(v.array(Government), v.minLength(1))),
  constituencies: record(v.pipe(v.array(Constituency), v.minLength(2), v.maxLength(3))),
  /** Moves nobody has in this scenario, each with the reason. */
  without: v.optional(record(source)),
  events: v.array(Event),
  coefficients: sourcedRecord,
  history: v.array(v.strictObject({ turn: v.pipe(v.number(), v.integer()), text: v.string(), source })),
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
