import { describe, expect, test } from 'vitest';
import type { Offer } from '../../src/engine/deeds.ts';
import { faultsOf, isHalf } from '../../src/engine/legality.ts';
import { YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { orders, plain, played, varied, world } from './played.ts';

describe('what is for sale, and by whom', () => {
  const pair = (actor: Nation, target: Nation): Deed => ({ actor, move: 'reunions', given: { target } }) as unknown as Deed;
  const food: Deed = { actor: KOR, move: 'food-aid', given: { target: PRK, amount: 70 } };

  test('detainees only to the nation whose they are, exercises only to the two Koreas', () => {
    const release: Deed = { actor: PRK, move: 'release-detainees', given: { target: USA } };
    const suspend: Deed = { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } };
    expect(([USA, CHN, KOR] as const).map(n => isHalf(world(), release, n))).toEqual([true, false, false]);
    expect(([PRK, KOR, CHN] as const).map(n => isHalf(world(), suspend, n))).toEqual([true, true, false]);
  });

  test('Kaesong is shut for Washington and opened between the Koreas', () => {
    const gate = (to: 'close' | 'reopen'): Deed => ({ actor: KOR, move: 'kaesong', given: { target: PRK, switch: to } });
    expect(([USA, JPN, RUS] as const).map(n => isHalf(world(), gate('close'), n))).toEqual([true, false, false]);
    expect(([PRK, USA] as const).map(n => isHalf(world(), gate('reopen'), n))).toEqual([true, false]);
  });

  test('what one orders oneself is not asked for in return', () => {
    const offer: Offer = { actor: KOR, move: 'offer', to: PRK, give: food, want: pair(PRK, KOR), secret: false };
    expect(faultsOf(world(), KOR, [pair(KOR, PRK), offer], plain).map(({ kind }) => kind)).toContain('twice');
    expect(faultsOf(world(), KOR, [offer, pair(KOR, PRK)], plain).map(({ kind }) => kind)).toContain('twice');
  });

  test('a bargain is not honoured by the deed of another', () => {
    const offer: Offer = { actor: KOR, move: 'offer', to: PRK, give: food, want: pair(PRK, KOR), secret: false };
    const { offers, after } = played(world(), orders({ ...offer }, pair(PRK, KOR)), [YES, YES], varied);
    expect(offers).toEqual([]);
    expect(after.dossier.reunions).toBe(1);
    const other = played(
      world(),
      orders({ actor: PRK, move: 'offer', to: KOR, give: pair(PRK, KOR), want: food, secret: false }, pair(KOR, PRK)),
      [YES, YES],
      varied,
    );
    expect(other.offers).toEqual(['5 bound']);
    expect(other.after.dyad[KOR][PRK].aidDelivered).toBe(0);
  });
});
