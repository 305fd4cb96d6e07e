import { costOf, targetOf } from '../engine/deeds.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { capital, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Advisers } from './advisers.tsx';
import { colours } from './bits.tsx';
import { Card, CardFoot, claimsFor } from './card.tsx';
import { card, choicesOf, givenOf, type Line, linesTowards, obstacle, openOffer, previewOf, withChoice } from './choices.ts';
import { Compared } from './compare.tsx';
import { DeskGuide } from './guide.tsx';
import { Odds } from './odds.tsx';
import { OfferCard } from './offer.tsx';
import { Picker } from './picker.tsx';
import { PreviewBody } from './preview-body.tsx';
import { draft, here, selected } from './session.ts';
import { choiceOf, paramName } from './words.ts';

const M = PAGE.moves;

/** The deck, towards the nation looked at and towards nobody in particular. */
export function Moves() {
  const to = selected.value;
  const open = card.value;
  const own = to === here.value.nation;
  return (
    <div class="moves">
      <DeskGuide />
      <Picker label={M.pick} />
      <div class="actions">
        {!own && (
          <button type="button" id="make-offer" onClick={() => openOffer(to)}>
            {PAGE.offer.open(nameOf(to))}
          </button>
        )}
        <button
          type="button"
          id="ask-advisers"
          onClick={() => {
            card.value = { kind: 'advisers' };
          }}
        >
          {M.advisers}
        </button>
      </div>
      {open?.kind === 'offer' && <OfferCard of={open} />}
      {open?.kind === 'advisers' && <Advisers />}
      {!own && <Lines heading={M.towards(nameOf(to))} lines={linesTowards(to)} />}
      <Lines heading={M.nobody} lines={linesTowards(-1)} />
    </div>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  const groups = Object.entries(M.groups).flatMap(([group, label]) => {
    const own = lines.filter(({ move }) => moveOf(move).group === group);
    return own.length === 0 ? [] : [{ label, own }];
  });
  return (
    <section class="lines">
      <h3>{heading}</h3>
      {lines.length === 0 && <p class="fine pad">{M.none}</p>}
      {groups.map(({ label, own }) => (
        <div key={label}>
          <h4 class="caps">{label}</h4>
          <ul>
            {own.map(line => (
              <li key={line.move}>
                <MoveLine line={line} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function MoveLine({ line }: { line: Line }) {
  const open = card.value;
  const mine = open?.kind === 'deed' && open.deed.move === line.move && targetOf(open.deed) === targetOf(line.first);
  if (mine) return <DeedCard deed={open.deed} line={line} />;
  const move = moveOf(line.move);
  const sealed = draft.value.some(order => order.move === line.move && targetOf(order) === targetOf(line.first));
  return (
    <button
      type="button"
      class={`line ${colours(here.value.nation)} ${line.obstacle === null ? '' : 'illegal'}`}
      data-move={line.move}
      onClick={() => {
        card.value = { kind: 'deed', deed: line.first };
      }}
    >
      <span class="mark" aria-hidden="true">
        {sealed ? <i class="wax" /> : line.obstacle === null ? '\u203a' : '\u2013'}
      </span>
      <span>
        <b>{move.label}</b> <span class="about">{sealed ? M.sealed : (line.obstacle ?? move.about)}</span>
      </span>
      <span class="cost">
        {costOf(line.first)}
        <span class="unseen">{` (${M.cost(costOf(line.first))})`}</span>
      </span>
    </button>
  );
}

function DeedCard({ deed, line }: { deed: Deed; line: Line }) {
  const move = moveOf(deed.move);
  const of = previewOf(deed);
  const about = `${move.about} ${M.cost(costOf(deed))}.${move.covert === true ? ` ${M.covert}` : ''}`;
  // What cannot be done and asks nobody has no odds.
  const idle = of.asked.length === 0 && obstacle(deed) !== null;
  return (
    <Card title={move.label} about={about} aside={idle ? undefined : <Odds of={of} />}>
      {choicesOf(deed.move).map(param => (
        <Choices key={param} param={param} deed={deed} line={line} />
      ))}
      <Compared order={deed} />
      <PreviewBody of={of} />
      <CardFoot of={of} claims={claimsFor(of)} />
    </Card>
  );
}

/** Each reason once, after all the values it bars. */
const reasons = (barred: readonly { readonly value: string; readonly why: string }[]): string =>
  [...new Set(barred.map(({ why }) => why))]
    .map(why => `${capital(barred.flatMap(one => (one.why === why ? [one.value] : [])).join('; '))}: ${why}`)
    .join(' ');

/** The values of one parameter; those not open now say why. */
function Choices({ param, deed, line }: { param: string; deed: Deed; line: Line }) {
  const values = [...new Set(line.deeds.map(other => givenOf(other, param)))];
  const chosen = givenOf(deed, param);
  const barred = values.flatMap(value => {
    const why = obstacle(withChoice(line.deeds, deed, param, value));
    return why === null ? [] : [{ value, why }];
  });
  return (
    <fieldset class="choices">
      <legend>{paramName(param)}</legend>
      <div>
        {values.map(value => (
          <label key={String(value)} class={value === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name={param}
              checked={value === chosen}
              onChange={() => {
                card.value = { kind: 'deed', deed: withChoice(line.deeds, deed, param, value) };
              }}
            />
            <span class={barred.some(other => other.value === value) ? 'barred' : ''}>{choiceOf(param, value)}</span>
          </label>
        ))}
      </div>
      {barred.length > 0 && barred.length < values.length && (
        <p class="fine">{reasons(barred.map(({ value, why }) => ({ value: choiceOf(param, value), why })))}</p>
      )}
    </fieldset>
  );
}
