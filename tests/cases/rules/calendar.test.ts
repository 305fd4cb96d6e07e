import { test } from 'vitest';
import { calendarRule } from '../../../src/engine/rules/calendar.ts';
import { added, check, passOf, quiet } from '../bench.ts';

const after = (month: number, months: number) =>
  added(change =>
    calendarRule.apply(
      quiet(w => {
        w.globe.month = month;
        w.globe.months = months;
      }),
      change,
      {},
      passOf(1),
    ),
  );

test('a quarter after October it is January; a world without a calendar has none', () => {
  check(after(1, 3), { 'globe.month': 3 });
  check(after(10, 3), { 'globe.month': -9 });
  check(after(0, 0));
});
