import { bookWith } from '../../../src/engine/book.ts';
import { ASIDE, type CrisisStance, HOLD, isPrincipal, type Stances } from '../../../src/engine/crisis/ladder.ts';
import { playRound } from '../../../src/engine/crisis/phase.ts';
import { byNation, CHN, JPN, KOR, type Nation, PRK, USA } from '../../../src/engine/nations.ts';
import { always, plain, world } from '../../engine/played.ts';

/** A crisis between North and South on some rung, everyone at 50, the alliances of 2014. */

export const book = bookWith();
export const k = book.crises;

export const crisis = (rung: number, set: (w: ReturnType<typeof world>) => void = () => {}) =>
  world(w => {
    w.crisis.provoker = PRK + 1;
    w.crisis.target = KOR + 1;
    w.globe.rung = rung;
    w.globe.tension = 50;
    for (let n = 0; n < 6; n++) {
      const state = w.state[n as Nation];
      state.support = 50;
      state.stability = 50;
      state.standing = 50;
      state.resolve = 50;
      for (let m = 0; m < 6; m++) if (m !== n) w.dyad[n as Nation][m as Nation].trust = 40;
    }
    for (const [a, b] of [
      [USA, KOR],
      [USA, JPN],
    ] as const) {
      w.dyad[a][b].alliance = 1;
      w.dyad[b][a].alliance = 1;
    }
    w.dyad[CHN][PRK].alliance = 0.3;
    w.dyad[PRK][CHN].alliance = 0.3;
    set(w);
  });

/** The two hold and the rest stand aside, but for those named. */
export const stances = (now: ReturnType<typeof world>, said: Partial<Record<Nation, CrisisStance>>): Stances =>
  byNation((n): CrisisStance => said[n] ?? (isPrincipal(now, n) ? HOLD : ASIDE));

/** One round; `draw` is what every draw of chance gives. */
export function round(now: ReturnType<typeof world>, said: Partial<Record<Nation, CrisisStance>>, draw = 0.99) {
  playRound(now, stances(now, said), plain, always(draw), null);
  return now;
}
