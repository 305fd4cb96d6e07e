import { expect, test } from 'vitest';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import type { World } from '../../../src/engine/world.ts';
import { book } from '../bench.ts';
import { score, weights } from './score.ts';

const m = book.measures;

test('allies: warmth of both, and the mean of their trust over 60', () => {
  const k = weights('allies');
  const found = score('allies', USA, w => {
    w.dyad[JPN][USA].affinity = 70;
    w.dyad[KOR][USA].affinity = 50;
    w.dyad[JPN][USA].trust = 70;
    w.dyad[KOR][USA].trust = 80;
  });
  expect(found).toBeCloseTo(k.base + 120 * k.affinity + 15 * k.trust);
});

test('autonomy: the square of what Pyongyang fears that Beijing holds over it', () => {
  const k = weights('autonomy');
  const found = score('autonomy', PRK, w => {
    w.dyad[PRK][CHN].finance = 1;
    w.state[PRK].stability = 100;
  });
  const held = m.finance;
  expect(found).toBeCloseTo(100 - (100 * held * held) / (k.full * k.full));
});

test('credibility: measures a step short cost more than a step beyond', () => {
  const k = weights('credibility');
  const at = (sanctions: number) =>
    score('credibility', USA, w => {
      w.globe.demand = 2;
      w.dyad[USA][RUS].sanctions = sanctions;
    });
  expect(at(1)).toBeCloseTo(k.base - k.short);
  expect(at(2)).toBeCloseTo(k.base);
  expect(at(3)).toBeCloseTo(k.base - k.beyond);
  expect(k.short).toBeGreaterThan(k.beyond);
});

test('defiance: without a rift its base, at the widest rift the ties alone', () => {
  const k = weights('defiance');
  const at = (rift: number) =>
    score('defiance', RUS, w => {
      w.globe.rift = rift;
      w.dyad[RUS][PRK].tie = 40;
      w.dyad[RUS][CHN].tie = 60;
    });
  expect(at(m.riftFrom)).toBeCloseTo(k.base);
  expect(at(100)).toBeCloseTo(40 * k.korea + 60 * k.china);
});

test('host and status: standing and talks, weighed differently', () => {
  const seated = (w: World) => {
    w.state[CHN].standing = 60;
    w.state[RUS].standing = 40;
    w.globe.talks = 70;
  };
  expect(score('host', CHN, seated)).toBeCloseTo(60 * weights('host').standing + 70 * weights('host').talks);
  expect(score('status', RUS, seated)).toBeCloseTo(40 * weights('status').standing + 70 * weights('status').talks);
});

test('rank: standing, talks, two ties, and off the list', () => {
  const k = weights('rank');
  const found = score('rank', PRK, w => {
    w.state[PRK].standing = 20;
    w.globe.talks = 10;
    w.dyad[PRK][RUS].tie = 30;
    w.dyad[PRK][CHN].tie = 40;
    w.dossier.delisted = 1;
  });
  expect(found).toBeCloseTo(20 + 10 * k.talks + 70 * k.ties + k.delisted);
});

test('say: talks, and lines to Pyongyang and Washington', () => {
  const k = weights('say');
  const found = score('say', KOR, w => {
    w.globe.talks = 20;
    w.dyad[KOR][PRK].tie = 10;
    w.dyad[KOR][USA].tie = 50;
  });
  expect(found).toBeCloseTo(k.base + 20 * k.talks + 10 * k.north + 50 * k.america);
});

test('unity: half where nobody feels anything and the rift is 50; warmth, talks and the Russian tie move it', () => {
  const at = (set: (w: World) => void) =>
    score('unity', USA, w => {
      w.globe.rift = 50;
      set(w);
    });
  expect(at(() => {})).toBe(50);
  expect(
    at(w => {
      w.globe.talks = 50;
      w.globe.rift = 60;
      w.dyad[RUS][PRK].tie = 20;
      w.dyad[USA][JPN].affinity = 40;
    }),
  ).toBeCloseTo(50 + 50 * m.unityTalks - 10 * m.unityRift - 20 * m.unityTie + (40 / 20) * m.unityAffinity);
});
