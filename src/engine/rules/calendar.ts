import { defineRule } from '../rule.ts';

/** The months of a turn pass: some things have their season, as the General Assembly has. */
export const calendarRule = defineRule({
  about: 'A turn has passed.',
  claims: [],
  coefficients: {},
  bookkeeping: true,
  apply(now, change) {
    const { month, months } = now.globe;
    if (months > 0) change.globe.month += ((month - 1 + months) % 12) + 1 - month;
  },
});
