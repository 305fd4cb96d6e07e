import type { Minder, Preview } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { colours, Door, Flag } from './bits.tsx';
import { mindPath } from './effect-parts.ts';
import { signed } from './format.ts';
import { FELT, Gloss } from './gloss.tsx';
import type { Attitude } from './why-target.ts';

const C = PAGE.card;
const ATTITUDES: readonly Attitude[] = ['affinity', 'trust', 'threat'];

/** Third parties: how what they feel towards the player moves at once, and what they gain. */
export function Minds({ of: { minders, order } }: { of: Preview }) {
  return (
    <section class="minds">
      <h4 class="caps">{C.minds}</h4>
      {order.move === 'offer' && order.secret && <p class="fine">{C.secret}</p>}
      {minders.length === 0 && <p class="fine">{C.nobody}</p>}
      <ul>
        {minders.slice(0, 4).map((one, k) => (
          <li key={one.nation} class={colours(one.nation)}>
            <Flag nation={one.nation} size={13} />
            <span>
              <b>{labelOf(one.nation)}</b>{' '}
              {ATTITUDES.filter(field => Math.abs(one[field]) >= 0.05).map(field => (
                <Mind key={field} of={one} field={field} order={order} first={k === 0} />
              ))}
              <Door of={{ kind: 'gain', order, nation: one.nation }} label={C.forThem(nameOf(one.nation))}>
                {signed(one.value, 2)}
              </Door>{' '}
              {C.byGoals}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Mind = ({ of, field, order, first }: { of: Minder; field: Attitude; order: Order; first: boolean }) => (
  <>
    <Door of={{ kind: 'mind', order, nation: of.nation, field }} label={placeLabel(mindPath(of.nation, order, field))}>
      {signed(of[field])}
    </Door>{' '}
    {first ? <Gloss of={FELT[field]}>{C.attitudes[field]}</Gloss> : C.attitudes[field]},{' '}
  </>
);
