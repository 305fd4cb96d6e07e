import { useEffect, useMemo, useState } from 'preact/hooks';
import { CODES } from '../engine/nations.ts';
import { FORMAT_NAMES } from '../engine/talks/formats.ts';
import { BROKEN } from '../engine/talks/text.ts';
import { type TextTold, textsTold } from '../lab/texts-told.ts';
import { type Untabled, untabledBy } from '../lab/untabled.ts';
import { type BrokenWord, brokenWords } from '../words/broken.ts';
import { effectFigure } from '../words/effects.ts';
import { capital, labelOf, list, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { communique, inBrief, NOBODY_TABLED, partiesText, statusName, textSentence } from '../words/texts.ts';
import { colours, Door, Flag } from './bits.tsx';
import { signed } from './format.ts';
import { here } from './session.ts';
import { Communique } from './text-views.tsx';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debriefTexts;

/** Every text with what was promised, delivered and hidden; the promises that were broken; the text that nobody tabled. */
export function Texts() {
  const { match } = here.value;
  const told = useMemo(() => textsTold(match, t => entriesOf(here.value, t)), [match.record]);
  if (here.value.tables.agenda.issues.length === 0) return null;
  return (
    <div class={told.filter(({ ending }) => ending === 'signed').length > 1 ? 'told many' : 'told'}>
      <section>
        <h2>{D.heading}</h2>
        {told.length === 0 ? <p>{D.none}</p> : <Tabled all={told} />}
      </section>
      <Broken />
      <Missed />
    </div>
  );
}

/** What a sheet has room for: clauses, texts told in a line, and what became of each text. */
const PRINTED = 12;
const LISTED = 8;
const EVENTS = 8;
const clausesIn = (texts: readonly TextTold[]): number => texts.reduce((sum, { proposal }) => sum + proposal.clauses.length, 0);

/** Those that were signed, and the others behind one line. */
function Tabled({ all }: { all: readonly TextTold[] }) {
  const signedOnes = all.filter(({ ending }) => ending === 'signed');
  const others = all.filter(({ ending }) => ending !== 'signed');
  const unprinted = signedOnes.filter((_, k) => k > 0 && clausesIn(signedOnes.slice(0, k + 1)) > PRINTED);
  return (
    <>
      {signedOnes.map((text, k) => (
        <Told key={k} of={text} printed={!unprinted.includes(text)} />
      ))}
      {others.length > 0 && (
        <details class="reading">
          <summary>{D.more(others.length)}</summary>
          {others.map((text, k) => (
            <Told key={k} of={text} />
          ))}
        </details>
      )}
      <OnPaper texts={[...unprinted, ...others]} />
    </>
  );
}

/** What is folded on the screen, a line each: nothing can be unfolded on paper. */
function OnPaper({ texts }: { texts: readonly TextTold[] }) {
  if (texts.length === 0) return null;
  return (
    <ul class="on-paper">
      {texts.slice(0, LISTED).map((text, k) => (
        <li key={k}>
          <span class="fine">{dateOf(text.turn)}</span> {title(text)}: {inBrief(text.proposal.clauses)}.
        </li>
      ))}
      {texts.length > LISTED && <li>{D.unprinted(texts.length - LISTED)}</li>}
    </ul>
  );
}

const dateOf = (turn: number): string => quarterOf(here.value.file, turn - 1);

function title({ ending, proposal, refusedBy }: TextTold): string {
  const by = nameOf(proposal.actor);
  if (ending === 'signed') return D.signed(partiesText(proposal.parties), by);
  return ending === 'crowded' ? D.crowded(by) : D.refused(by, list(refusedBy.map(nameOf)));
}

function Told({ of, printed = true }: { of: TextTold; printed?: boolean }) {
  return (
    <article class={printed ? '' : 'unprinted'}>
      <h3>{title(of)}</h3>
      <p class="fine">{dateOf(of.turn)}</p>
      <table class="debts">
        <thead>
          <tr>
            <th scope="col">{D.promised}</th>
            {of.last !== null && <th scope="col">{PAGE.ledger.state}</th>}
          </tr>
        </thead>
        <tbody>
          <Promises of={of} />
        </tbody>
      </table>
      {of.events.length > 0 && (
        <details class="reading">
          <summary>{D.became}</summary>
          <Became events={of.events} />
        </details>
      )}
      <div class="on-paper">
        <Became events={of.events.filter(({ cause }) => cause.what !== 'ratified').slice(-EVENTS)} />
      </div>
    </article>
  );
}

const Became = ({ events }: Pick<TextTold, 'events'>) => (
  <ul class="became">
    {events.map(({ turn, cause }, k) => (
      <li key={k}>
        <span class="fine">{dateOf(turn)}</span> {textSentence(cause)}
      </li>
    ))}
  </ul>
);

/** Clause by clause what was promised, how it stands, and what of it was hidden. */
function Promises({ of: { proposal, last, hidden } }: { of: TextTold }) {
  const lines = communique(proposal.clauses);
  return proposal.clauses.map((clause, c) => {
    const status = last?.clauses[c]?.status;
    return (
      <tr key={c} class={`${colours(clause.deed.actor)} ${status === undefined ? '' : `is-${statusName(status)}`}`}>
        <th scope="row">
          {lines[c]}
          {hidden.includes(c) && <b class="hidden-step"> {capital(status === BROKEN ? D.hiddenFound : D.hiddenKept)}.</b>}
        </th>
        {status !== undefined && (
          <td class="state">
            <b>{statusName(status)}</b>
          </td>
        )}
      </tr>
    );
  });
}

/** Words that did not hold, in a text or out of one, each with the trust it cost. */
function Broken() {
  const { match, tables } = here.value;
  const all = useMemo(
    () => match.record.turns.flatMap((_, t) => brokenWords(entriesOf(here.value, t + 1), tables).map(word => ({ turn: t + 1, word }))),
    [match.record],
  );
  return (
    <section>
      <h2>{D.broken}</h2>
      {all.length === 0 && <p>{D.noBroken}</p>}
      <ul class="became">
        {all.map(({ turn, word }, k) => (
          <li key={k}>
            <span class="fine">{dateOf(turn)}</span> <Flag nation={word.by} size={13} /> {word.text}
            <Lost of={word} turn={turn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The trust it cost, with each of those it was given to. */
function Lost({ of: { by, to, lost, entry }, turn }: { of: BrokenWord; turn: number }) {
  return (
    <p class="lost">
      <span class="fine">{D.trust}</span>
      {to.map((n, k) => {
        const path = `dyad.${CODES[n]}.${CODES[by]}.trust`;
        const text = effectFigure({ path, by: lost[k]!.by });
        return (
          <span key={n}>
            <Flag nation={n} size={12} /> {CODES[n]}{' '}
            <Door of={{ kind: 'place', path, at: turn, moved: { text, entries: [entry] } }} label={placeLabel(path)}>
              {text}
            </Door>
          </span>
        );
      })}
    </p>
  );
}

/** The agreement nobody tabled, looked for one format after another, so that the page stays awake. */
function useMissed(): Untabled | null | undefined {
  const { match, turn } = here.value;
  const [found, show] = useState<Untabled | null | undefined>(undefined);
  useEffect(() => {
    let timer = 0;
    const look = (k: number) => {
      const format = FORMAT_NAMES[k];
      if (format === undefined) return show(null);
      const agreement = untabledBy(match, format);
      if (agreement !== null) return show(agreement);
      timer = window.setTimeout(() => look(k + 1), 20);
    };
    show(undefined);
    timer = window.setTimeout(() => look(0), 200);
    return () => clearTimeout(timer);
  }, [match, turn]);
  return found;
}

function Missed() {
  const found = useMissed();
  return (
    <section aria-busy={found === undefined}>
      <h2>{D.missed}</h2>
      {found === undefined && <p class="fine">{D.looking}</p>}
      {found === null && <p>{NOBODY_TABLED.none}</p>}
      {found !== undefined && found !== null && (
        <>
          <p>{D.missedBy(capital(partiesText(found.proposal.parties)))}</p>
          <Communique parties={found.proposal.parties} clauses={found.proposal.clauses} />
          <h3 class="caps">{D.gains}</h3>
          <ul class="gainers">
            {found.gains.map(({ nation, by }) => (
              <li key={nation}>
                <Flag nation={nation} size={13} /> {labelOf(nation)}{' '}
                <Door of={{ kind: 'signed', order: found.proposal, nation, on: found.on }} label={labelOf(nation)}>
                  {signed(by)}
                </Door>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
