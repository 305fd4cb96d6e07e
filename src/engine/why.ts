/** A named term passes through `why` on its way into a formula. The default says nothing; a recording one explains. */
export type Why = (label: string, value: number) => number;
export const silent: Why = (_label, value) => value;

export interface Term {
  readonly label: string;
  readonly value: number;
}

/** Collect the named terms of whatever is computed with it. */
export function recorder(): { readonly terms: Term[]; readonly why: Why } {
  const terms: Term[] = [];
  const why: Why = (label, value) => {
    terms.push({ label, value });
    return value;
  };
  return { terms, why };
}
