import { allTrade, share, trade } from '../engine/measures.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { Door } from './bits.tsx';
import { figure } from './format.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.why;

/** What two trade, each way, and how much of all that the first trades. */
export function TradeAnswer({ target: { nation, other, on } }: { target: Extract<WhyTarget, { kind: 'trade' }> }) {
  const sum = trade(on, nation, other);
  const part = PAGE.percent(share(on, nation, other));
  return (
    <>
      <Title
        big={figure(sum, 0)}
        unit={W.aYear}
        title={W.trade(labelOf(nation), labelOf(other))}
        about={W.tradeAbout(part, labelOf(nation))}
      />
      <Sum
        head={[W.exports, W.aYear]}
        rows={[
          [labelOf(nation), <Exports key="there" of={nation} to={other} sum={on.dyad[nation][other].exports} />],
          [labelOf(other), <Exports key="back" of={other} to={nation} sum={on.dyad[other][nation].exports} />],
        ]}
        total={[W.sum, figure(sum, 0)]}
      />
      <p class="fine">{W.tradeShare(figure(sum, 0), figure(allTrade(on, nation), 0), part, labelOf(nation))}</p>
    </>
  );
}

/** Its own why goes from the opening to now, and so tells the one and the other. */
function Exports({ of, to, sum }: { of: Nation; to: Nation; sum: number }) {
  const path = `dyad.${CODES[of]}.${CODES[to]}.exports`;
  return (
    <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
      {figure(sum, 0)}
    </Door>
  );
}
