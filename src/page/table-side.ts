import { computed, effect, signal } from '@preact/signals';
import { tab } from './session.ts';

/** The reader has gone back to the map while the Table tab stays open. */
const mapKept = signal(false);
/** Whether the left side of the desk shows the hexagonal table instead of the map. */
export const atTable = computed(() => tab.value === 'table' && !mapKept.value);

/** Each time the Table tab is chosen, the table is laid again. */
effect(() => {
  if (tab.value !== 'table') mapKept.value = false;
});

export function toTable(): void {
  tab.value = 'table';
  mapKept.value = false;
}
export function toMap(): void {
  mapKept.value = true;
}

/** What the Table tab lists below the session. */
export const listing = signal<'issues' | 'commitments'>('issues');

/** The clause (from 0) that a click on the table asked for, until the card of the draft has given it the focus. */
export const clauseWanted = signal<number | null>(null);
