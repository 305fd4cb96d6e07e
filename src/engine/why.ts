/**
 * A named term passes through `why` on its way into a formula. The default says nothing; a recording one explains. Terms are
 * added up, but for a `factor`, which is multiplied with the others or which other terms are made of, and what is `inside` a factor.
 */
export type Why = (label: string, value: number, part?: 'factor' | 'inside') => number;
export const silent: Why = (_label, value) => value;

export interface Term {
  readonly label: string;
  readonly value: number;
  /** Not added: another term is made of it. */
  readonly factor: boolean;
  /** A factor that another factor is made of. */
  readonly inside: boolean;
}

export const termOf = (label: string, value: number, part?: 'factor' | 'inside'): Term => ({
  label,
  value,
  factor: part !== undefined,
  inside: part === 'inside',
});

/** Collect the named terms of whatever is computed with it. */
export function recorder(): { readonly terms: Term[]; readonly why: Why } {
  const terms: Term[] = [];
  const why: Why = (label, value, part) => {
    terms.push(termOf(label, value, part));
    return value;
  };
  return { terms, why };
}
