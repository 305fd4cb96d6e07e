import { costOf } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { capital, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Card, CardFoot, claimsFor } from './card.tsx';
import { amongOrders, type Composing, compose, halves, obstacle, offerOf, previewOf, sameOrder } from './choices.ts';
import { Compared } from './compare.tsx';
import { hundredths } from './format.ts';
import { Odds } from './odds.tsx';
import { PreviewBody } from './preview-body.tsx';
import { here } from './session.ts';

const O = PAGE.offer;

/** "We do ... if you do ...", both halves previewed for both sides; an offer among the orders is read as it stands. */
export function OfferCard({ of }: { of: Composing }) {
  const offer = offerOf(of);
  const found = offer === null ? null : previewOf(offer);
  const made = offer !== null && amongOrders(offer) !== undefined;
  const title = made ? capital(orderText(offer)) : O.heading(nameOf(of.to));
  const { gives, wants } = halves(of.to);
  if (!made && (gives.length === 0 || wants.length === 0)) {
    return (
      <Card title={title} about={O.nothing}>
        <CardFoot of={null} claims={[]} />
      </Card>
    );
  }
  return (
    <Card title={title} about={O.about} aside={found === null ? undefined : <Odds of={found} />}>
      {!made && <Composer of={of} gives={gives} wants={wants} />}
      {offer !== null && <Compared order={offer} />}
      {found !== null && <PreviewBody of={found} />}
      <CardFoot of={found} claims={found === null ? [] : claimsFor(found)} />
    </Card>
  );
}

interface Halves {
  readonly of: Composing;
  readonly gives: readonly Deed[];
  readonly wants: readonly Deed[];
}
function Composer({ of, gives, wants }: Halves) {
  /** What does not go with the other half, or with the orders drafted, cannot be chosen. */
  const isBarred = (give: Deed, want: Deed): boolean => obstacle(offerOf({ ...of, give, want })!) !== null;
  const set = (change: Partial<Composing>) => compose({ ...of, ...change });
  return (
    <div class="composer">
      <Half
        label={O.give}
        deeds={gives}
        chosen={of.give}
        barred={give => of.want !== null && isBarred(give, of.want)}
        onChange={give => set({ give })}
      />
      <Half
        label={O.want}
        deeds={wants}
        chosen={of.want}
        barred={want => of.give !== null && isBarred(of.give, want)}
        onChange={want => set({ want })}
      />
      <Secrecy of={of.secret} choose={secret => set({ secret })} />
    </div>
  );
}

/** In public, or in secret at the risk that it comes out. */
const Secrecy = ({ of, choose }: { of: boolean; choose: (secret: boolean) => void }) => (
  <fieldset class="choices">
    <legend>{O.secrecy}</legend>
    <div>
      {[false, true].map(secret => (
        <label key={String(secret)} class={of === secret ? 'chosen' : ''}>
          <input type="radio" name="secret" checked={of === secret} onChange={() => choose(secret)} />
          <span>{secret ? O.inSecret : O.inPublic}</span>
        </label>
      ))}
    </div>
    {of && <p class="fine">{O.leak(hundredths(here.value.tables.book.value.leak))}</p>}
  </fieldset>
);

/** What is done, and at what cost. */
const says = (deed: Deed): string => `${orderText(deed)} (${costOf(deed)})`;
/** Letters that the field of a phone holds: what is longer is told whole below it. */
const FIELD = 48;

function Half({
  label,
  deeds,
  chosen,
  barred,
  onChange,
}: {
  label: string;
  deeds: readonly Deed[];
  chosen: Deed | null;
  barred: (deed: Deed) => boolean;
  onChange: (deed: Deed | null) => void;
}) {
  const at = deeds.findIndex(deed => chosen !== null && sameOrder(deed, chosen));
  const said = at === -1 ? '' : says(deeds[at]!);
  return (
    <label class="half">
      <span>{label}</span>
      <select value={String(at)} onChange={event => onChange(deeds[Number(event.currentTarget.value)] ?? null)}>
        <option value="-1">{O.choose}</option>
        {deeds.map((deed, k) => (
          <option key={orderText(deed)} value={String(k)} disabled={k !== at && barred(deed)}>
            {says(deed)}
          </option>
        ))}
      </select>
      {said.length > FIELD && (
        <span class="fine whole" aria-hidden="true">
          {said}
        </span>
      )}
    </label>
  );
}
