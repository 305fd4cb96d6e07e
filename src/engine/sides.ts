/** A side of a matter. Deeds of one nation on two sides of it exclude each other in a turn: the sides are these objects alone. */
export interface Side {
  readonly matter: string;
}

const side = (matter: string): Side => ({ matter });
/** Tests, launches, shells; freezes, inspectors, lists, a word about talks. */
export const TESTING = side('arms');
export const FREEZING = side('arms');
/** Own measures and gifts: what the left hand takes the right does not give in one quarter. */
export const PRESSING = side('pressure on Pyongyang');
export const GIVING = side('pressure on Pyongyang');
export const PUNISHING = side('Ukraine line');
export const TALKING = side('Ukraine line');
