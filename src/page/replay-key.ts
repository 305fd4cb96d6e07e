/** What the fragment of a link that carries a game begins with. */
export const REPLAY = '#replay=';
