import { signal } from '@preact/signals';

/** Loads the newer page that lies ready; null while there is none, or the reader would rather wait. */
export const loadNew = signal<(() => void) | null>(null);
