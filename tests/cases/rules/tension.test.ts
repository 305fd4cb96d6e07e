import { test } from 'vitest';
import { tensionRule } from '../../../src/engine/rules/tension.ts';
import { added, book, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(tensionRule.coefficients);

test('exercises, loudspeakers and outrage of 50 feed it, talks at 25 and a freeze lower it; the danger counts in part', () => {
  const now = quiet(w => {
    w.globe.tension = 30;
    w.globe.exercises = 1;
    w.dossier.loudspeakers = 1;
    w.globe.outrage = 50;
    w.globe.talks = 25;
    w.programme.frozen = 1;
    w.programme.missile = 50;
  });
  const danger = 0.5 * book.measures.missiles;
  const level = k.base + k.exercises + k.danger * danger + k.loudspeakers + 50 * k.outrage - 25 * k.talks - k.frozen;
  check(
    added(change => tensionRule.apply(now, change, k, passOf(1))),
    { 'globe.tension': k.closing * (level - 30) },
  );
});
