import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Heard, heard } from '../../src/page/hearing.ts';
import { SOUND_NAMES, SOUNDS } from '../../src/page/sound.ts';

const desk: Heard = { screen: 'desk', orders: 0, byHand: false, sealing: false, crisis: false };
const never = (): never => {
  throw new Error('not asked');
};

describe('what is heard', () => {
  test.each([
    ['an order added', desk, { ...desk, orders: 1, byHand: true }, 'order'],
    ['an order taken back', { ...desk, orders: 1, byHand: true }, { ...desk, byHand: true }, null],
    ['orders of a kept game', desk, { ...desk, orders: 2 }, null],
    ['the seal', desk, { ...desk, sealing: true }, 'seal'],
    ['a crisis', { ...desk, sealing: true }, { ...desk, screen: 'crisis', crisis: true }, 'crisis'],
    [
      'its next round, for another at this machine',
      { ...desk, screen: 'cover', crisis: true },
      { ...desk, screen: 'crisis', crisis: true },
      null,
    ],
    ['a page read again', { ...desk, screen: 'desk' }, { ...desk, screen: 'paper' }, null],
    ['a page of a kept game', { ...desk, screen: 'front' }, { ...desk, screen: 'paper' }, null],
    ['the end', { ...desk, screen: 'paper' }, { ...desk, screen: 'debrief' }, 'end'],
    ['a game opened at its end', { ...desk, screen: 'front' }, { ...desk, screen: 'debrief' }, null],
  ] as const)('%s', (_, before, now, made) => expect(heard(before, now, never)).toBe(made));

  test('a page lands; one on which a text is signed sounds otherwise', () => {
    const [turn, paper]: Heard[] = [
      { ...desk, screen: 'turn' },
      { ...desk, screen: 'paper' },
    ];
    expect(heard(turn!, paper!, () => false)).toBe('page');
    expect(heard(turn!, paper!, () => true)).toBe('signed');
  });
});

describe.each(SOUND_NAMES)('%s', name => {
  let samples: readonly number[];
  const RATE = 44_100;
  beforeAll(async () => {
    vi.stubGlobal('AudioContext', class {});
    const { ZZFX } = await import('zzfx');
    samples = ZZFX.buildSamples(...SOUNDS[name]);
  });
  const loudest = (from: number, to: number) => samples.slice(from * RATE, to * RATE).reduce((most, s) => Math.max(most, Math.abs(s)), 0);

  test('can be heard, is soft, and is over in two seconds', () => {
    expect(loudest(0, 2)).toBeGreaterThan(0.05);
    expect(loudest(0, 2)).toBeLessThan(0.6);
    expect(samples.length / RATE).toBeLessThan(2);
  });
  test('neither starts nor ends with a click', () => {
    const most = loudest(0, 2);
    expect(loudest(0, 0.0005)).toBeLessThan(0.15 * most);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.05 * most);
  });
});
