import { defineMove } from '../move.ts';
import { NATIONS } from '../nations.ts';

/** Do nothing: attention not spent is not lost to anybody but the one who keeps it. */
export const hold = defineMove({
  label: 'Hold',
  about: 'Order nothing with this slot.',
  claims: [],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'neutral',
  attention: 0,
  cooldown: 0,
  tires: 0,
  alone: true,
  params: {},
  coefficients: {},
  phrases: { order: 'hold', done: '{actor} holds.' },
  whyNot: () => null,
  endings: { done: { odds: () => 1, apply() {} } },
});
