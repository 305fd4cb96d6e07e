import type { Scenario } from './read.ts';

/** Something that history did, and the turn it lies in, counted from 1 from the date given. */
export interface Past {
  readonly opens: string;
  readonly months: number;
  readonly turn: number;
  readonly text: string;
}

/** What history did in the first turns of a scenario. One that takes its history from another counts them from the other's opening. */
export function historyOf({ file, historyFrom: { opens, months } }: Pick<Scenario, 'file' | 'historyFrom'>, turns: number): Past[] {
  const since = monthsSince(opens, file.opens) / months;
  return file.history
    .filter(event => event.turn > since && event.turn <= since + Math.max(1, turns))
    .map(({ turn, text }) => ({ opens, months, turn, text }));
}

function monthsSince(from: string, to: string): number {
  const [a, b] = [from, to].map(text => text.split('-').map(Number) as [number, number]);
  return 12 * (b![0] - a![0]) + b![1] - a![1];
}
