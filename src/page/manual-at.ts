import { signal } from '@preact/signals';

/** The entry the manual is open at, `''` for its first page; null while it is closed. */
export const manualAt = signal<string | null>(null);
/** What the fragment of a link to the manual begins with. */
export const MANUAL = '#manual';
