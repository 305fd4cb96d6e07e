import type { TestProject } from 'vitest/node';
import { fingerprint } from './fingerprint.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What Node computed, for the page to compare its own results with. */
    node: ReturnType<typeof fingerprint>;
  }
}

/** Run in Node before the tests that run inside Chromium. */
export function setup(project: TestProject): void {
  project.provide('node', fingerprint());
}
