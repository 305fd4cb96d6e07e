/** Made by tools/cards.ts. */
declare module 'virtual:cards' {
  export const CARDS: unknown;
}
