import { PATHS, placeOf } from '../engine/world.ts';
import { factorsOf } from '../lab/factors.ts';
import { causeAt } from '../words/broken.ts';
import { claimsOf } from '../words/claims.ts';
import { figure, signed, termLabel } from '../words/names.ts';
import { placeLabel } from '../words/places.ts';
import { openRecord } from './replay.ts';
import { meant, parse, UsageError, whole } from './usage.ts';

export const HELP = `six-party why FILE --turn N --at PLACE

Prints every term that changed a number of the world in a turn: its cause, the amount, the claim, and the running sum.

  --turn N      the turn, counted from 1 (default: the last)
  --at PLACE    for example dyad.PRK.RUS.affinity, globe.tension, state.PRK.stability, programme.missile
  --help        this text
`;

/** No nation has a field towards itself: its room in the array stays empty. */
const TO_ITSELF = /^dyad\.(\w+)\.\1\./;

export function why(args: readonly string[]): number {
  const { values, positionals } = parse(args, { turn: { type: 'string' }, at: { type: 'string' }, help: { type: 'boolean' } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError(`why needs one saved game, found ${path === undefined ? 'none' : positionals.join(' ')}`);
  if (values.at === undefined) throw new UsageError('why needs --at, a place in the world such as dyad.PRK.RUS.affinity');
  const at = placeOf(values.at);
  if (at === undefined || TO_ITSELF.test(values.at))
    throw new UsageError(
      `there is no place "${values.at}"${meant(
        values.at,
        PATHS.filter(path => !TO_ITSELF.test(path)),
      )}`,
    );
  const { match } = openRecord(path).played;
  const turn = values.turn === undefined ? match.turn : whole('turn', values.turn);
  if (turn > match.turn || turn === 0) throw new UsageError(`turn ${turn} was not played: the game has ${match.turn}`);
  const before = match.after(turn - 1).numbers[at]!;
  let sum = before;
  const lines = [`${placeLabel(values.at, match.scenario.tables.agenda)}, turn ${turn}`, '', `${figure(before).padStart(10)}  before`];
  for (const entry of match.entries(turn)) {
    const posting = entry.postings.find(one => one.at === at);
    if (posting === undefined) continue;
    sum += posting.by;
    const claims = claimsOf(entry.cause);
    lines.push(
      `${signed(posting.by).padStart(10)}  ${causeAt(entry, values.at, match.scenario.tables)}${claims.length === 0 ? '' : ` [${claims.join(', ')}]`}  (${figure(sum)})`,
    );
    for (const { label, value } of factorsOf(match, turn, entry, at)) lines.push(`${' '.repeat(14)}${termLabel(label)}: ${figure(value)}`);
  }
  lines.push(`${figure(match.after(turn).numbers[at]!).padStart(10)}  after`, '');
  process.stdout.write(lines.join('\n'));
  return 0;
}
