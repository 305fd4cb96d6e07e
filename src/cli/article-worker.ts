import { EXPERIMENTS, robustness } from '../lab/experiments/all.ts';
import type { Finding } from '../lab/experiments/experiment.ts';

/** One piece of work for a thread: a named experiment, or the sign test of a contrast. */
export type Task =
  | { readonly name: string; readonly games: number }
  | { readonly index: number; readonly draws: number; readonly games: number };

export const work = (task: Task): Finding[] =>
  'name' in task ? EXPERIMENTS[task.name]!({ games: task.games }) : [robustness(task.index, task.draws, task.games)];
