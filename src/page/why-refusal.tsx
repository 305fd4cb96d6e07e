import { refusalCost } from '../engine/talks/ratify.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { HomeTable } from './text-views.tsx';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.textWhy;

/** What a party loses by a text its home may refuse: what it hoped for and the snub, times the odds that its groups give. */
export function RefusalAnswer({ target: { nation, hoped, home } }: { target: Extract<WhyTarget, { kind: 'refusal' }> }) {
  const k = here.value.tables.book.commitments;
  const cost = refusalCost(home.odds, hoped, k);
  return (
    <>
      <Title big={signed(-cost, 2)} title={W.refusal(labelOf(nation))} about={W.refusalAbout} />
      <Sum
        rows={[
          [W.hoped, figure(Math.max(0, hoped), 2)],
          [W.snub, `+ ${figure(k.snub, 2)}`],
          [W.refusedOdds, `\u00d7 ${figure(1 - home.odds, 2)}`],
        ]}
        total={[PAGE.why.sum, signed(-cost, 2)]}
      />
      <HomeTable of={home} nation={nation} level="h3" />
    </>
  );
}
