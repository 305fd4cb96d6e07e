import exp from '@stdlib/math-base-special-exp';

/** 1 / (1 + e^-x), the same bits on every engine. */
export const logistic = (x: number): number => (x < -40 ? 0 : x > 40 ? 1 : 1 / (1 + exp(-x)));
export { exp };
