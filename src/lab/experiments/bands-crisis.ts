import type { Agent } from '../../agents/briefing.ts';
import { defaultAgent } from '../../agents/default.ts';
import { pressingAgent } from '../../agents/stances.ts';
import { KOR, PRK, USA } from '../../engine/nations.ts';
import { shareOf } from '../estimate.ts';
import { baseline } from './bands.ts';
import { type Finding, inBand, play, type Size } from './experiment.ts';
import { at, type Glance } from './glance.ts';
import { pivot } from './shared.ts';

/** In a crisis it escalates whenever it can; else it plays as ever. */
const hawk: Agent = { ...defaultAgent, stance: briefing => pressingAgent.stance(briefing) };
const isWar = ({ end }: Glance): boolean => end === 'war';
/** The rung of a show of force. */
const SHOWN = 3;

/** P17: crises come, climb and hardly ever end in war, unless those whose crisis it is never step back. */
export function crises(size: Size): Finding[] {
  const games = baseline(size);
  const hawks = play('hawks', pivot({}, { agents: { [USA]: hawk, [KOR]: hawk, [PRK]: hawk } }), {}, size.games);
  const reached = games.map(game => at(game, game.frames.length).peak >= SHOWN);
  return [
    inBand('P17', 'games that end in war', shareOf(games.map(isWar)), [0.003, 0.03]),
    inBand('P17', 'games in which a crisis reaches rung 3', shareOf(reached), [0.3, 0.7]),
    inBand('P17', 'games between hawks that end in war', shareOf(hawks.map(isWar)), [0.1, 1]),
  ];
}
