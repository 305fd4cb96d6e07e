/**
 * A named term passes through `why` on its way into a formula. The default says nothing; a recording one explains. Terms are
 * added up, but for a `factor`, which other terms are made of.
 */
export type Why = (label: string, value: number, part?: 'factor') => number;
export const silent: Why = (_label, value) => value;

export interface Term {
  readonly label: string;
  readonly value: number;
  /** Not added: another term is made of it. */
  readonly factor: boolean;
}

/** Collect the named terms of whatever is computed with it. */
export function recorder(): { readonly terms: Term[]; readonly why: Why } {
  const terms: Term[] = [];
  const why: Why = (label, value, part) => {
    terms.push({ label, value, factor: part === 'factor' });
    return value;
  };
  return { terms, why };
}
