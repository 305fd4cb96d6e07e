/** Once the screen is drawn anew, the focus goes to the first of these that is there and can be pressed. */
export const focusOn = (...ids: readonly string[]): void => {
  requestAnimationFrame(() => {
    const found = ids.map(id => document.getElementById(id)).find(node => node !== null && !(node as HTMLButtonElement).disabled);
    found?.focus();
  });
};
