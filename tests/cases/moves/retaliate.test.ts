import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { retaliate } from '../../../src/engine/moves/retaliate.ts';
import { CHN, KOR } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(retaliate.coefficients);
const turn = (to: 'punish' | 'forgive'): Deed => ({ actor: CHN, move: 'retaliate', given: { target: KOR, switch: to } });
const world = (set: { readonly defence?: number; readonly rivalry?: number; readonly retaliation?: number }) =>
  quiet(w => {
    w.dossier.missileDefence = set.defence ?? 0;
    w.globe.rivalry = set.rivalry ?? 0;
    w.dyad[CHN][KOR].retaliation = set.retaliation ?? 0;
  });

test('punishment: a step of measures, felt in Seoul', () => {
  check(changeOf(world({ defence: 1 }), turn('punish')), both('CHN', 'KOR', 'affinity', -k.anger), {
    'dyad.CHN.KOR.retaliation': k.step,
    'state.KOR.support': -2,
    'dyad.CHN.USA.threat': -k.resolve,
    'state.CHN.standing': 0.5,
  });
});

test('forgiveness: all of it at once, seven tenths of the warmth back', () => {
  check(changeOf(world({ retaliation: 0.6 }), turn('forgive')), both('CHN', 'KOR', 'affinity', 0.7 * k.anger), {
    'dyad.CHN.KOR.retaliation': -0.6,
  });
});

test('a battery or a wide rivalry is needed to punish, a punishment to forgive', () => {
  expect(refusal(world({ rivalry: 54 }), turn('punish'))).toBe('none');
  expect(refusal(world({ rivalry: 56 }), turn('punish'))).toBeNull();
  expect(refusal(world({ defence: 1 }), turn('punish'))).toBeNull();
  expect(refusal(world({}), turn('forgive'))).toBe('forgiven');
  expect(refusal(world({ retaliation: 0.3 }), turn('forgive'))).toBeNull();
});
