import { type Order, orderCost, targetOf } from '../engine/deeds.ts';
import { TABLING } from '../engine/talks/proposal.ts';
import { labelOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door } from './bits.tsx';
import { attention, card, left, openOrder, remove, spent, unspent } from './choices.ts';
import { Gloss } from './gloss.tsx';
import { Key } from './keys.tsx';
import { canUndo, draft, here, isShared, undo } from './session.ts';
import { busy } from './stage.ts';
import { goBack, sealOrders } from './turns.ts';
import { orderName, quarterOf } from './words.ts';

const D = PAGE.desk;

/** Date, timeline, attention, orders, and the seal. */
export function Bar() {
  const { nation, turn, file } = here.value;
  return (
    <footer class={`bar-foot ${colours(nation)}`}>
      <div class="when">
        <p class="date">{quarterOf(file, turn)}</p>
        <p class="fine">{D.count(turn + 1, file)}</p>
      </div>
      <Timeline />
      <Attention />
      <ol class="slots" aria-label={D.orders}>
        {D.slot.map((name, k) => (
          <Slot key={name} name={name} order={draft.value[k]} />
        ))}
      </ol>
      <div class="seal">
        {unspent.value > 0 && draft.value.length > 0 && <p class="fine unspent">{PAGE.unspent(D.points(unspent.value))}</p>}
        <button type="button" class="plain" disabled={!canUndo.value} onClick={undo}>
          {D.undo}
        </button>
        <button
          type="button"
          id="seal"
          class={card.value === null && draft.value.length > 0 ? 'primary' : ''}
          aria-keyshortcuts={PAGE.keys.go}
          disabled={busy.value !== ''}
          // The second click of a double one was meant for the button that stood here before.
          onClick={event => event.detail < 2 && void sealOrders()}
        >
          {D.seal} <Key of={PAGE.keys.go} />
        </button>
      </div>
    </footer>
  );
}

/** An order under its seal, to be read again or taken back; or where one could go. */
function Slot({ name, order }: { name: string; order: Order | undefined }) {
  if (order === undefined)
    return (
      <li class="slot empty">
        <b>{name}</b>
        <span class="fine">{D.open}</span>
      </li>
    );
  // An offer names the nation it is made to in its own name.
  const to = order.move === 'text' || order.move === 'offer' ? -1 : targetOf(order);
  return (
    <li class="slot">
      <button type="button" class="read" title={orderText(order)} onClick={() => openOrder(order)}>
        <i class="wax" aria-hidden="true" />
        <span>
          <b>{orderName(order)}</b> <span class="fine">{[...(to === -1 ? [] : [labelOf(to)]), D.points(orderCost(order))].join(', ')}</span>
        </span>
      </button>
      <button
        type="button"
        class="remove"
        aria-label={D.remove(orderText(order))}
        title={D.remove(orderText(order))}
        onClick={() => remove(order)}
      >
        <span aria-hidden="true">{'\u00d7'}</span>
      </button>
    </li>
  );
}

/** One ring a point: filled when spent, hatched while the open card would spend it. */
function Attention() {
  const open = card.value;
  const would =
    open?.kind === 'text'
      ? TABLING
      : open?.kind === 'deed'
        ? orderCost(open.deed)
        : open?.kind === 'offer' && open.give !== null
          ? orderCost(open.give)
          : 0;
  const rings = Array.from({ length: attention.value }, (_, k) => (k < spent.value ? 'spent' : k < spent.value + would ? 'would' : 'free'));
  return (
    <div class="attention">
      <p class="caps">
        <Gloss of="Attention">{D.attention}</Gloss>
      </p>
      <p class="rings" aria-hidden="true">
        {rings.map((kind, k) => (
          <i key={k} class={kind} />
        ))}
      </p>
      <p class="fine">
        <Door of={{ kind: 'attention' }} label={D.attention}>
          {D.attentionSays(spent.value, left.value)}
        </Door>
      </p>
    </div>
  );
}

/** The turns so far: each can be gone back to and played differently, but not behind the backs of others at this machine. */
export function Timeline() {
  const { turn, file, match } = here.value;
  const about = Math.max(file.turns, turn + 1);
  return (
    <ol class="timeline" aria-label={D.played}>
      {Array.from({ length: about }, (_, t) => (
        <li key={t} class={t === turn && match.end === null ? 'now' : t < turn ? 'past' : ''}>
          {t < turn && !isShared.value ? (
            <button type="button" title={D.timeline(t + 1)} aria-label={D.timeline(t + 1)} onClick={() => goBack(t)} />
          ) : (
            <i aria-hidden="true" />
          )}
        </li>
      ))}
    </ol>
  );
}
