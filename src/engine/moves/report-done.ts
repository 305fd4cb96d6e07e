import { defineMove } from '../move.ts';
import { PRK } from '../nations.ts';
import { reportable, settle } from '../talks/serve.ts';

/** Report a step as done and go on in secret. Everyone sees the step; what runs behind it comes out only by inspection (A29). */
export const reportDone = defineMove({
  label: 'Report it as done',
  about: 'Report the step you owe as done, and go on in secret. What would be seen is seen; inspectors may find out.',
  claims: ['A29'],
  by: [PRK],
  group: 'security',
  stance: 'coercive',
  attention: 1,
  cooldown: 0,
  tires: 0,
  covert: true,
  alone: true,
  feigns: true,
  params: {},
  coefficients: {
    spared: [0.5, 'judgement: part of the anger of its hard-liners that Pyongyang spares itself'],
  },
  phrases: {
    order: 'report the step that is owed as done, and go on in secret',
    nothing: 'No step is owed that others must take on trust.',
    done: '{actor} reports a step as done and goes on in secret.',
  },
  whyNot: (now, actor) => (reportable(now, actor) === null ? 'nothing' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k, { also, rest, commitments }) {
        const place = reportable(now, actor);
        if (place === null) return;
        const before = change.state[PRK].stability;
        const { deed, verified } = now.clause[place.text]![place.clause]!;
        also(now, change, deed);
        // What could be undone sooner than a step truly taken would give itself away.
        rest(now, change, deed);
        change.state[PRK].stability -= k.spared * (change.state[PRK].stability - before);
        settle(now, change, place, commitments);
        change.clause[place.text]![place.clause]!.cheated += 1;
        change.programme.secret += Math.max(0, commitments.secret * (1 - commitments.sealed * verified) - now.programme.secret);
      },
    },
  },
});
