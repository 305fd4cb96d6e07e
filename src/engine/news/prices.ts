import { bell, FOR } from '../chance.ts';
import { CHN, FIVE, PRK, RUS } from '../nations.ts';
import { defineNews } from './news.ts';

/** Coal, ore and currency prices move what trade would be without obstacles. Without this noise no hindcast band is wide enough. */
export const prices = defineNews({
  about: 'Prices move the trade of North Korea a little every quarter.',
  claims: ['A3'],
  coefficients: {
    china: [0.035, 'judgement: standard deviation a quarter; yearly China trade moved by 2-10%'],
    russia: [0.12, 'judgement: yearly Russia trade moved by 10-50%'],
    world: [0.05, 'judgement'],
  },
  phrase: null,
  odds: () => 1,
  apply(now, change, k, chance, item) {
    const turn = now.globe.turn;
    for (const j of FIVE) {
      const sd = j === CHN ? k.china : j === RUS ? k.russia : k.world;
      const by = sd * bell(chance, FOR.noise, turn, item * 10 + j);
      change.dyad[j][PRK].exportsBase += by * now.dyad[j][PRK].exportsBase;
      change.dyad[PRK][j].exportsBase += by * now.dyad[PRK][j].exportsBase;
    }
    change.state[PRK].abroadBase += k.world * bell(chance, FOR.noise, turn, item * 10 + PRK) * now.state[PRK].abroadBase;
  },
});
