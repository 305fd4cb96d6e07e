declare module 'seedrandom/lib/alea.js' {
  /** Johannes Baagoe's Alea generator from a text seed. */
  export default function alea(seed: string): { (): number; int32(): number };
}
