/** The calendar month in which a turn (from 1) opens: `month` counts from 0. `opens` is as scenarios write it, "2014-01". */
export function monthOf(opens: string, months: number, turn: number): { readonly year: number; readonly month: number } {
  const [year, month] = opens.split('-').map(Number) as [number, number];
  const since = month - 1 + (turn - 1) * months;
  return { year: year + Math.floor(since / 12), month: since % 12 };
}

/** The quarter, or the month, in which a turn (from 1) lies. */
export function dateOf(opens: string, months: number, turn: number): string {
  const { year, month } = monthOf(opens, months, turn);
  return months === 3 && month % 3 === 0 ? `Q${month / 3 + 1} ${year}` : `${MONTHS[month]!} ${year}`;
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const SEASONS = ['early in', 'in the spring of', 'in the summer of', 'late in'] as const;
const AGAIN = ['early in the year', 'in the spring', 'in the summer', 'late in the year'] as const;
const BARE = ['early', 'spring', 'summer', 'late'] as const;

interface Calendar {
  readonly opens: string;
  readonly months: number;
}

/** The season and the year of a turn; of the opening, those of the first. */
function seasonOf({ opens, months }: Calendar, turn: number): { readonly season: number; readonly year: number } {
  const { year, month } = monthOf(opens, months, Math.max(1, turn));
  return { season: Math.floor(month / 3), year };
}

/** "spring 2014". */
export function seasonText(calendar: Calendar, turn: number): string {
  const { season, year } = seasonOf(calendar, turn);
  return `${BARE[season]!} ${year}`;
}

/** "in the spring of 2014", or "in the spring" where the year has been said, of the turn told before. */
export function whenOf(calendar: Calendar, turn: number, before: number | null): string {
  const { season, year } = seasonOf(calendar, turn);
  if (before === null || seasonOf(calendar, before).year !== year) return `${SEASONS[season]!} ${year}`;
  if (seasonOf(calendar, before).season !== season) return AGAIN[season]!;
  return turn === before ? 'in the same quarter' : 'within that quarter';
}
