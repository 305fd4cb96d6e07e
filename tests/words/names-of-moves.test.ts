import { expect, test } from 'vitest';
import { DEEDS, ENDINGS } from '../../src/engine/deeds.ts';
import { MOVE_NAMES, moveOf } from '../../src/engine/moves/index.ts';
import { intent } from '../../src/words/orders.ts';
import { deedSentence } from '../../src/words/sentences.ts';

/** The stems of the words that tell one move from another: not who, and not what stands between words. */
const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter(
      word =>
        (word.length > 3 && !/^(north|south|korean?s?|united|states|china|russia|japan|with|from|that|their|what)$/.test(word)) ||
        word === 'un',
    )
    .map(word => word.slice(0, 4));
const share = (a: string, b: string): boolean => stems(a).some(stem => stems(b).includes(stem));

test.each(MOVE_NAMES.filter(name => name !== 'hold' && moveOf(name).by.length > 0))(
  '%s has one name: the button, its order and its sentences share it',
  name => {
    const move = moveOf(name);
    const { label, about } = move;
    expect(about.startsWith(label), 'the line under a name does not say it again').toBe(false);
    for (const deed of DEEDS.flat().filter(one => one.move === name)) {
      const told = [
        intent(deed),
        deedSentence(deed, ENDINGS[name][0]!),
        ...(move.asks === undefined ? [] : [deedSentence(deed, 'declined')]),
      ];
      for (const text of told) expect(share(`${label} ${about}`, text), `${label}: ${text}`).toBe(true);
    }
  },
);
