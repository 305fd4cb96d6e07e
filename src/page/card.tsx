import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Preview } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import { moveOf } from '../engine/moves/index.ts';
import { PAGE } from '../words/page.ts';
import { Claims } from './bits.tsx';
import { add, amongOrders, closeCard, obstacle, remove, wordOf } from './choices.ts';
import { KeepBeside } from './compare.tsx';
import { useFigures } from './figures.ts';
import { hundredths, signed } from './format.ts';
import { CardStep } from './guide.tsx';
import { Key } from './keys.tsx';
import { peopleAsked } from './odds.tsx';
import { say } from './stage.ts';

const C = PAGE.card;

/** A card lies on the desk: its heading takes the focus when it opens. */
export function Card({
  title,
  about,
  aside,
  children,
}: {
  title: string;
  about: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const frame = useRef<HTMLElement>(null);
  const at = useRef<HTMLHeadingElement>(null);
  useFigures(frame);
  useEffect(() => {
    at.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  return (
    <section ref={frame} class="card" aria-labelledby="card-title">
      <header class="card-head">
        <div>
          <h3 ref={at} id="card-title" tabIndex={-1}>
            {title}
          </h3>
          <p>{about}</p>
        </div>
        {aside}
      </header>
      <CardStep />
      {children}
    </section>
  );
}

/** Whoever does not see the figures change hears what they come to. */
function useAloud(of: Preview | null): void {
  const word = of === null ? null : wordOf(of.order);
  const last = useRef(word);
  useEffect(() => {
    if (of !== null && word !== last.current) say(comesTo(of));
    last.current = word;
  }, [word]);
}
const comesTo = (of: Preview): string => {
  const gain = signed(of.gain, 2);
  if (peopleAsked(of).length > 0) return C.nowGain(gain);
  return of.asked.length === 0 ? `${C.certain} ${C.nowGain(gain)}` : C.now(hundredths(of.odds.mid), gain);
};

/** The claims behind what a card shows. */
const RestsOn = ({ claims }: { claims: readonly string[] }) =>
  claims.length === 0 ? null : (
    <p class="fine rests">
      {C.sources} <Claims of={claims} />
    </p>
  );

interface FootProps {
  readonly claims: readonly string[];
  /** Said beside the buttons. */
  readonly says: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly close: string;
  /** What goes on: one button, which a key presses too. */
  readonly go: { readonly id?: string; readonly label: string; readonly disabled: boolean; readonly press: () => void };
}
/** The foot of a card that leads to an order: what it rests on, and the two buttons. */
export const Foot = ({ claims, says, aside, close, go: { label, press, ...button } }: FootProps) => (
  <>
    <RestsOn claims={claims} />
    <footer class="card-foot">
      <p class="fine">{says}</p>
      {aside}
      <button type="button" onClick={closeCard}>
        {close}
      </button>
      <button type="button" class="primary" aria-keyshortcuts={PAGE.keys.add} onClick={press} {...button}>
        {label} <Key of={PAGE.keys.add} />
      </button>
    </footer>
  </>
);

/** That of a preview. */
export function CardFoot({ of, claims }: { of: Preview | null; claims: readonly string[] }) {
  useAloud(of);
  const ordered = of === null ? undefined : amongOrders(of.order);
  if (ordered !== undefined) return <OrderedFoot order={ordered} claims={claims} />;
  const blocked = of === null ? null : obstacle(of.order);
  return (
    <Foot
      claims={claims}
      says={blocked !== null && <span class="blocked">{blocked}</span>}
      aside={of !== null && <KeepBeside order={of.order} />}
      close={C.close}
      go={{ label: C.add, disabled: of === null || blocked !== null, press: () => of !== null && add(of.order) }}
    />
  );
}

/** The foot of an order that is drafted already: it can be read, and taken back. */
export const OrderedFoot = ({ order, claims }: { order: Order; claims: readonly string[] }) => (
  <>
    <RestsOn claims={claims} />
    <footer class="card-foot">
      <p class="fine">{PAGE.desk.ordered}</p>
      <button type="button" id="take-back" onClick={() => remove(order)}>
        {PAGE.desk.takeBack}
      </button>
      <button type="button" class="primary" onClick={closeCard}>
        {C.close}
      </button>
    </footer>
  </>
);

/** The claims behind every deed of an order, each once. */
export function claimsFor({ order }: Preview): readonly string[] {
  const deeds = order.move === 'text' ? order.clauses.map(({ deed }) => deed) : order.move === 'offer' ? [order.give, order.want] : [order];
  return [...new Set(deeds.flatMap(({ move }) => moveOf(move).claims))];
}
