import { homeFront, isOn } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { JPN, PRK, USA } from '../nations.ts';

/** Delisting costs nothing that can be counted and meant much in 2008; Tokyo felt abandoned by it. */
export const terrorList = defineMove({
  label: 'List of state sponsors of terrorism',
  about: 'Take North Korea off it, or put it back.',
  claims: [],
  by: [USA],
  group: 'diplomacy',
  stance: { delist: 'cooperative', relist: 'coercive' },
  attention: 1,
  cooldown: 3,
  tires: 0,
  pledge: {
    can: given => given.switch === 'delist',
    holds: now => isOn(now.dossier.delisted),
    undone: given => ({ ...given, switch: 'relist' }),
  },
  params: { target: nation(PRK), switch: choice('delist', 'relist') },
  coefficients: {
    quiet: [30, 'judgement: a finding must name an act; the one of 2017 named a murder abroad'],

    warmth: [5, 'judgement'],
    applause: [1.5, 'judgement'],

    standing: [5, 'judgement'],
    japan: [6, 'judgement'],
    home: [7, 'judgement'],
    trust: [5, 'judgement'],
  },
  phrases: {
    'order delist': 'take North Korea off the list of state sponsors of terrorism',
    'order relist': 'put North Korea back on the list of state sponsors of terrorism',
    same: 'That is how it stands already.',
    quiet: 'A finding must name an act, and nothing recent would do (outrage {outrage}).',
    'done delist': '{actor} takes North Korea off its list of state sponsors of terrorism.',
    'done relist': '{actor} puts North Korea back on its list of state sponsors of terrorism.',
  },
  whyNot(now, _actor, given, k) {
    if ((given.switch === 'delist') === isOn(now.dossier.delisted)) return 'same';
    return given.switch === 'relist' && now.globe.outrage < k.quiet ? 'quiet' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, _actor, given, k) {
        const by = given.switch === 'delist' ? 1 : -1;
        change.dossier.delisted += by;
        change.state[PRK].standing += by * k.standing;
        change.dyad[PRK][USA].trust += by * k.trust;
        change.dyad[PRK][USA].affinity += by * k.warmth;
        change.dyad[JPN][USA].affinity -= by * k.japan;
        change.dyad[JPN][USA].trust -= by * k.japan;
        homeFront(change, USA, by > 0 ? -k.home : k.applause);
        if (by > 0) change.dyad[USA][PRK].signals += 1;
      },
    },
  },
});
