import { expect, test } from 'vitest';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import type { World } from '../../../src/engine/world.ts';
import { book } from '../bench.ts';
import { score, weights } from './score.ts';

const m = book.measures;

test('ally: base, half of American warmth, trust over its rest, a battery for what is aimed at it', () => {
  const k = weights('ally');
  const found = score('ally', KOR, w => {
    w.dyad[USA][KOR].affinity = 60;
    w.dyad[USA][KOR].trust = 70;
    w.dossier.missileDefence = 1;
    w.programme.missile = 40;
  });
  expect(found).toBeCloseTo(k.base + 60 * k.affinity + (70 - k.rest) * k.trust + 0.4 * k.shield);
});

test('answered: outrage in full, and each step of own measures short of the line', () => {
  const k = weights('answered');
  const found = score('answered', JPN, w => {
    w.globe.outrage = 30;
    w.dyad[JPN][PRK].sanctions = k.line - 1;
  });
  expect(found).toBeCloseTo(100 - 30 - k.pressure);
});

test('balance: no threat felt from China, own means help', () => {
  const k = weights('balance');
  const found = score('balance', JPN, w => {
    w.dyad[JPN][CHN].threat = 40;
    w.dossier.strikeCapability = 1;
  });
  expect(found).toBeCloseTo(100 - 40 + k.own);
});

test('border: danger and outrage, dulled by half at a rift of 50 / dulled', () => {
  const k = weights('border');
  const found = score('border', RUS, w => {
    w.programme.missile = 100;
    w.programme.frozen = 1;
    w.globe.outrage = 20;
    w.globe.rift = 0.5 / k.dulled;
  });
  expect(found).toBeCloseTo(100 - 0.5 * (k.danger * m.missiles + 20 * k.outrage));
});

test('buffer and hostility: the threat felt from Washington, by whoever holds the goal and by Pyongyang', () => {
  const fear = (w: World) => {
    w.dyad[CHN][USA].threat = 35;
    w.dyad[PRK][USA].threat = 80;
  };
  expect(score('buffer', CHN, fear)).toBe(65);
  expect(score('hostility', PRK, fear)).toBe(20);
});

test('calm: tension, and nothing else', () => {
  expect(
    score('calm', CHN, w => {
      w.globe.tension = 42;
    }),
  ).toBe(58);
});

test('deterrent: warheads up to a full arsenal, missiles, tests, plants that run, hands free to test', () => {
  const k = weights('deterrent');
  const found = score('deterrent', PRK, w => {
    w.programme.warheads = m.warheadsFull * 2;
    w.programme.missile = 50;
    w.programme.tests = m.testsFull / 2;
    w.programme.disabled = 100;
  });
  expect(found).toBeCloseTo(k.warheads + 50 * k.missiles + k.tests / 2 + k.free);
  const halted = score('deterrent', PRK, w => {
    w.programme.moratorium = 1;
  });
  expect(halted).toBeCloseTo(k.running);
});

test('guarantee: warmth of two partners, less what is short of half the demand over Ukraine', () => {
  const k = weights('guarantee');
  const found = score('guarantee', JPN, w => {
    w.dyad[USA][JPN].affinity = 50;
    w.dyad[KOR][JPN].affinity = -10;
    w.globe.demand = 3;
    w.dyad[JPN][RUS].sanctions = 1;
  });
  expect(found).toBeCloseTo(k.base + 50 * k.america - 10 * k.korea - 0.5 * k.discipline);
});

test('programme, norm and safety: all of the danger, or part of it with outrage or tension', () => {
  const armed = (w: World) => {
    w.programme.missile = 100;
    w.programme.frozen = 1;
    w.globe.outrage = 10;
    w.globe.tension = 20;
  };
  expect(score('programme', USA, armed)).toBeCloseTo(100 - m.missiles);
  const norm = weights('norm');
  expect(score('norm', USA, armed)).toBeCloseTo(100 - norm.danger * m.missiles - norm.outrage * 10);
  const safety = weights('safety');
  expect(score('safety', JPN, armed)).toBeCloseTo(100 - safety.danger * m.missiles - safety.tension * 20);
});

test('deterrent: what inspectors see of plants that run deters less, and what was declared; in a freeze there is little to see', () => {
  const k = weights('deterrent');
  const seen = (frozen: number) =>
    score('deterrent', PRK, w => {
      w.programme.missile = 50;
      w.programme.access = 40;
      w.programme.declared = 1;
      w.programme.frozen = frozen;
    });
  expect(seen(0)).toBeCloseTo(50 * k.missiles + k.running + k.free - 40 * k.seen - k.listed);
  expect(seen(1)).toBeCloseTo(50 * k.missiles + k.free - k.listed);
});

test('norm: law that one does not apply oneself, in proportion to outrage', () => {
  const k = weights('norm');
  const found = score('norm', CHN, w => {
    w.programme.frozen = 1;
    w.globe.outrage = 20;
    w.globe.unRegime = 5;
    w.state[CHN].enforcement = 0.4;
  });
  expect(found).toBeCloseTo(100 - 20 * k.outrage - 20 * k.slack * 0.5 * 0.6);
});
