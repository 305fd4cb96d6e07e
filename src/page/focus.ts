/**
 * Once the screen is drawn anew, the focus goes to the first of these that is there and can be pressed. Where none is, and what had it
 * is gone, it goes to the heading of the screen.
 */
export const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => {
    const found = ids.map(id => document.getElementById(id)).find(node => node !== null && !(node as HTMLButtonElement).disabled);
    const lost = document.activeElement === document.body;
    (found ?? (lost ? document.querySelector<HTMLElement>('main h1') : null))?.focus({ preventScroll: found === undefined });
  });
};
