import { capital } from './names.ts';

/** The page's texts on the hexagonal table, and between the map and it. */
export const HEXAGON_PAGE = {
  hexagon: {
    toTable: 'The table',
    toMap: 'Back to the map',
    toWords: 'Back to the list',
    heading: 'The table',
    label: 'The table in Beijing',
    nobody: 'Nobody sits',
    failed: 'The table could not be drawn here. Who sits and what lies on it:',
    waits: 'The table is being laid.',
    quiet: 'Nothing drafted, offered or owed.',
    reading:
      'A full side sits, a broken one is empty. A dotted line is drafted or offered, a solid one is owed. Press a disc to open what it stands for.',
    more: (count: number) => `and ${count} more, in the panel`,
    legend: {
      mean: 'weighted mean',
      forecast: 'forecast',
      stands: 'as it stands',
      clause: 'your clause',
      range: 'your instructions today, wish to limit',
    },
    seat: {
      you: 'you',
      chairs: 'chairs',
      away: 'not at the table',
      says: (issue: string, at: string) => `${issue}: says ${at}`,
      signs: (odds: number) => `would sign, ${odds} in 100`,
      decides: 'answers at this machine',
      objects: (odds: number, to: string) => `${odds} in 100; ${to}`,
    },
    seats: 'Who sits and what holds each back',
    hands: 'What lies on the table',
    seatSays: (nation: string, line: string) => `${capital(nation)}: ${line}`,
    handSays: (mark: string, text: string, note: string) => `${mark}. ${text}: ${note}`,
    note: {
      draft: 'drafted, not tabled',
      tabled: 'tabled with your orders',
      offered: 'offered with your orders',
      secret: 'offered in secret with your orders',
      inForce: (due: string) => `in force, ${due}`,
    },
    looks: (nation: string) => `Looking at ${nation}.`,
  },
  agenda: {
    caption: 'What each of the six says on every issue, from 0 to 100, as you believe',
    issue: 'Issue',
    wish: (wish: string) => `You want ${wish}; you may go to`,
    limitOf: (issue: string) => `${issue}: how far you may go`,
    mean: 'Mean',
    forecast: 'Forecast',
    stands: 'Stands',
    look: (nation: string) => `Look at ${nation}`,
    ends: (low: string, high: string) => `0: ${low}, 100: ${high}`,
  },
} as const;
