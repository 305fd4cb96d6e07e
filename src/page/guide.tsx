import { computed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { askedBy, type Order, orderCost } from '../engine/deeds.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { peopleIn } from '../match/levels.ts';
import { orderFromJson } from '../match/record.ts';
import { QUESTIONS } from '../words/guide/index.ts';
import type { GuideChoice } from '../words/guide/question.ts';
import { PAGE } from '../words/page.ts';
import { card, left, type OpenCard, obstacle, offerOf, openOrder, sameOrder } from './choices.ts';
import { GUIDED, wanted } from './first-question.tsx';
import { focusOn } from './focus.ts';
import { draft, here, isShared, setSitter, sitterAt, sitting } from './session.ts';
import { screen } from './stage.ts';
import { goBack } from './turns.ts';

const G = PAGE.guide;
/** Those who play the guided game with the guide beside them: each is asked what their own seat asks. */
const guided = computed(() => {
  if (sitting.value === '' || here.value.match.scenario.id !== GUIDED) return [];
  return peopleIn(here.value.match.record).filter(n => sitterAt(n).guided);
});
const isGuided = computed(() => guided.value.includes(here.value.nation));
/** The button that was pressed goes, and the focus goes to the one that undoes it. */
function guide(guided: boolean): void {
  setSitter(here.value.nation, { guided });
  focusOn(guided ? 'guide-hide' : 'guide-show');
}

const questionNow = () => {
  const { nation, turn } = here.value;
  return QUESTIONS[CODES[nation]][turn];
};

/** The order that a choice points to. */
const orderOf = ({ order }: GuideChoice, nation: Nation) => {
  const read = orderFromJson(order, nation);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

/** Look at what a choice would do: its card opens, and nothing is ordered yet. */
export function look(choice: GuideChoice): void {
  openOrder(orderOf(choice, here.value.nation));
}

interface SlipProps {
  readonly kicker: string;
  /** One line, beside what is being done; a question stands large. */
  readonly small?: true;
  /** Nothing comes after it: it cannot be hidden. */
  readonly last?: true;
  readonly children: ComponentChildren;
}

const Slip = ({ kicker, small, last, children }: SlipProps) => (
  <aside class={small ? 'guide small' : 'guide'} aria-label={kicker}>
    <p class={small ? 'unseen' : 'caps'}>{kicker}</p>
    {children}
    {last === undefined && (
      <button type="button" id="guide-hide" class="plain hide" onClick={() => guide(false)}>
        {G.hide}
      </button>
    )}
  </aside>
);

/** One sentence of the turn. */
const Step = ({ text }: { text: string }) => (
  <Slip kicker={G.kicker(here.value.turn + 1)} small>
    <p>{text}</p>
  </Slip>
);

const isOrder = (open: OpenCard | null): open is OpenCard => open !== null && open.kind !== 'advisers';

/** Once something is ordered: what to do next. It stays in sight. */
export function DeskStep() {
  const at = useRef<HTMLDivElement>(null);
  const ordered = draft.value.length;
  const before = useRef(ordered);
  useEffect(() => {
    const more = ordered > before.current;
    before.current = ordered;
    // Once the focus has gone back to where the card was opened.
    if (more) requestAnimationFrame(() => requestAnimationFrame(() => at.current?.scrollIntoView({ block: 'nearest' })));
  }, [ordered]);
  if (!isGuided.value || isOrder(card.value) || draft.value.length === 0) return null;
  return (
    <div ref={at}>
      <Step text={left.value > 0 ? G.steps.more(PAGE.desk.points(left.value)) : G.steps.seal} />
    </div>
  );
}

/** On the open card: what to look at; and on that of an answer, the way to the other one. */
export function CardStep() {
  const open = card.value;
  if (!isGuided.value || !isOrder(open)) return null;
  const other = otherThan(open);
  return (
    <Slip kicker={G.kicker(here.value.turn + 1)} small>
      <p>{stepOf(open)}</p>
      {other !== undefined && (
        <button type="button" id="guide-other" class="plain" onClick={() => look(other)}>
          {G.other(other.title)}
        </button>
      )}
    </Slip>
  );
}

/** The answers to the question of the turn, as orders: none for those without a guide. */
export function questioned(): readonly Order[] {
  if (!isGuided.value) return [];
  return (questionNow()?.choices ?? []).map(choice => orderOf(choice, here.value.nation));
}

/** The other answer, where the open card is that of one. */
function otherThan(open: OpenCard): GuideChoice | undefined {
  const order = open.kind === 'deed' ? open.deed : open.kind === 'offer' ? offerOf(open) : null;
  const at = order === null ? -1 : questioned().findIndex(answer => sameOrder(answer, order));
  return at === -1 ? undefined : questionNow()!.choices[1 - at];
}

/** What an open card shows: nobody has to agree to some of what can be ordered. */
const stepOf = (open: OpenCard): string =>
  open.kind === 'deed' && askedBy(here.value.belief.seen, open.deed).length === 0 ? G.steps.free : G.steps.card;

/** The question of the turn, until something is chosen. */
export function DeskGuide() {
  if (!isGuided.value) return <CallBack />;
  const question = questionNow();
  if (question === undefined || card.value !== null || draft.value.length > 0) return null;
  return (
    <Slip kicker={G.kicker(here.value.turn + 1)}>
      <h3>{question.asks}</h3>
      <ul>
        {question.choices.map(choice => (
          <li key={choice.title}>
            <Choice of={choice} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        id="guide-advisers"
        class="plain"
        onClick={() => {
          card.value = { kind: 'advisers' };
        }}
      >
        {G.asks}
      </button>
    </Slip>
  );
}

/** The guide was sent away: it can be called back. */
function CallBack() {
  if (here.value.match.scenario.id !== GUIDED) return null;
  return (
    <p class="guide-off">
      <button type="button" id="guide-show" class="plain" onClick={() => guide(true)}>
        {G.show}
      </button>
    </p>
  );
}

function Choice({ of }: { of: GuideChoice }) {
  const order = orderOf(of, here.value.nation);
  const why = obstacle(order);
  return (
    <button type="button" class={why === null ? 'guide-choice' : 'guide-choice barred'} onClick={() => look(of)}>
      <b>{of.title}</b> <span class="fine">{why === null ? of.says : G.barred + why}</span>
      <span class="fine">{PAGE.desk.points(orderCost(order))}</span>
    </button>
  );
}

/** On the other screens: one sentence. */
export function GuideStep({ at }: { at: 'answers' | 'crisis' | 'paper' }) {
  if (!isGuided.value) return null;
  const { turn, match } = here.value;
  return (
    <Slip kicker={G.kicker(at === 'paper' ? turn : turn + 1)} small>
      <p>{G.steps[at]}</p>
      {at === 'paper' && match.end === null && !isShared.value && (
        <button type="button" id="guide-again" class="plain" onClick={() => goBack(turn - 1)}>
          {G.again}
        </button>
      )}
    </Slip>
  );
}

/** At the end: three doors. */
export function GuideDoors({ share }: { share: () => void }) {
  if (guided.value.length === 0) return null;
  return (
    <Slip kicker={G.doors} last>
      <p>{G.steps.debrief}</p>
      <div class="actions">
        <button type="button" id="door-another" onClick={() => onward(GUIDED)}>
          {G.another}
        </button>
        <button type="button" id="door-full" onClick={() => onward('pivot-2014')}>
          {G.full}
        </button>
        <button type="button" id="door-share" onClick={share}>
          {G.share}
        </button>
      </div>
    </Slip>
  );
}

function onward(id: string): void {
  wanted.value = id;
  screen.value = 'front';
}
