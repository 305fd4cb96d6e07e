import firstGame from '../../scenarios/first-game.json' with { type: 'json' };
import firstRound2003 from '../../scenarios/first-round-2003.json' with { type: 'json' };
import hindcast2014 from '../../scenarios/hindcast-2014.json' with { type: 'json' };
import pivot2014 from '../../scenarios/pivot-2014.json' with { type: 'json' };

/** The scenarios that come with the game, in the order they are offered. To add one: write its file, add it here. */
const FILES: readonly { readonly id: string }[] = [pivot2014, firstGame, firstRound2003, hindcast2014];

export const SHIPPED: readonly string[] = FILES.map(({ id }) => id);

/** A shipped file as it is on disk, or undefined. */
export const shippedFile = (id: string): unknown => FILES.find(file => file.id === id);
