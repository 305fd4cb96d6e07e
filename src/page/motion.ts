const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for cuts instead of motion. */
export const isCalm = (): boolean => calm.matches;
/** Told when the reader changes that. */
export const onCalm = (then: () => void): void => calm.addEventListener('change', then);
