import { type Task, think } from './mind.ts';

/** Agents think here, so that the page answers while they do. */
self.addEventListener('message', ({ data: { id, task } }: MessageEvent<{ id: number; task: Task }>) => {
  try {
    self.postMessage({ id, thought: think(task) });
  } catch (error) {
    self.postMessage({ id, fault: String(error) });
  }
});
