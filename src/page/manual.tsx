import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nationOf } from '../engine/nations.ts';
import { CLAIMS } from '../words/article.ts';
import { type ManualEntry, manual, restingOn, SECTIONS, type Section, searched } from '../words/manual.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Claims, colours, Flag } from './bits.tsx';
import { manualAt } from './manual-at.ts';
import { begin } from './opening.ts';
import { sourceText } from './sources.ts';
import { tell } from './stage.ts';
import { why } from './why-target.ts';

const M = PAGE.manual;
const ALL = manual();

/** What is read: a section, or what was found by some words. */
function useReading() {
  const at = manualAt.value;
  const wanted = ALL.find(({ id }) => id === at);
  const [query, search] = useState('');
  const [section, turn] = useState<Section>(wanted?.section ?? 'play');
  useEffect(() => {
    if (wanted !== undefined) {
      turn(wanted.section);
      search('');
    }
  }, [at]);
  /** Looking elsewhere lets go of the entry that was asked for: the same can be asked for again. */
  const elsewhere = () => {
    manualAt.value = '';
  };
  return {
    at,
    query,
    section,
    search: (text: string) => {
      elsewhere();
      search(text);
    },
    turn: (name: Section) => {
      elsewhere();
      turn(name);
    },
  };
}

/** Everything the model is made of, to be searched; open at the entry that was asked for. */
export function Manual() {
  const { at, query, section, search, turn } = useReading();
  const entries = useRef<HTMLDivElement>(null);
  /** A section is read from its top. */
  const toSection = (name: Section) => {
    turn(name);
    entries.current?.scrollTo(0, 0);
  };
  const found = useMemo(() => searched(ALL, query), [query]);
  const searching = query.trim() !== '';
  const shown = searching ? found : found.filter(entry => entry.section === section);
  return (
    <>
      <header class="manual-head">
        <h2 id="manual-title">{M.heading}</h2>
        <p>{M.about}</p>
        <Search query={query} search={search} />
        {searching ? (
          <p class="fine" role="status">
            {M.found(shown.length)}
          </p>
        ) : (
          <Sections of={section} turn={toSection} />
        )}
      </header>
      {!searching && <p class="fine">{M.sections[section].about}</p>}
      <div ref={entries} class="entries">
        {shown.map(entry => (
          <Entry key={entry.id} of={entry} open={entry.id === at} />
        ))}
        {!searching && section === 'play' && <Contents turn={toSection} />}
      </div>
    </>
  );
}

const Search = ({ query, search }: { query: string; search: (text: string) => void }) => (
  <label class="search">
    <span class="caps">{M.search}</span>
    <input type="search" value={query} onInput={event => search(event.currentTarget.value)} />
  </label>
);

const Sections = ({ of, turn }: { of: Section; turn: (section: Section) => void }) => (
  <nav class="sections" aria-label={M.contents}>
    {SECTIONS.map(name => (
      <button key={name} type="button" class={name === of ? 'chosen' : 'plain'} aria-pressed={name === of} onClick={() => turn(name)}>
        {M.sections[name].label}
      </button>
    ))}
  </nav>
);

/** What each of the other sections holds. */
const Contents = ({ turn }: { turn: (section: Section) => void }) => (
  <article class="entry">
    <h3>{M.more}</h3>
    <ul class="contents">
      {SECTIONS.filter(name => name !== 'play').map(name => (
        <li key={name}>
          <button type="button" class="plain" onClick={() => turn(name)}>
            {M.sections[name].label}
          </button>{' '}
          <span>{M.sections[name].about}</span>
        </li>
      ))}
    </ul>
  </article>
);

function Entry({ of, open }: { of: ManualEntry; open: boolean }) {
  const at = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    at.current?.scrollIntoView({ block: 'start' });
    at.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, [open]);
  return (
    <article ref={at} class={`entry ${open ? 'asked-for' : ''}`}>
      <h3 tabIndex={-1}>{of.title}</h3>
      {of.by.length > 0 && (
        <p class="fine decks">
          {of.by.map(n => (
            <span key={n} class={colours(n)}>
              <Flag nation={n} size={11} /> {labelOf(n)}
            </span>
          ))}
        </p>
      )}
      {of.text.map(text => (
        <p key={text}>{text}</p>
      ))}
      {of.section === 'claims' ? <Behind claim={of.title} /> : of.claims.length > 0 && <Rests on={of.claims} />}
      {of.quantities.length > 0 && <Quantities of={of} />}
    </article>
  );
}

const Rests = ({ on }: { on: readonly string[] }) => (
  <p class="fine">
    {PAGE.card.sources} <Claims of={on} />
  </p>
);

const Quantities = ({ of: { quantities, id } }: { of: ManualEntry }) => (
  <details class="reading">
    <summary>{M.numbers(quantities.length)}</summary>
    <table class="causes">
      <thead>
        <tr>
          <th scope="col">{M.name}</th>
          <th scope="col">{M.source}</th>
          <th scope="col" class="num">
            {M.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {quantities.map(({ name, value, source }) => (
          <tr key={`${id}.${name}`}>
            <td>
              <code>{name}</code>
            </td>
            <td translate={false}>{sourceText(source)}</td>
            <td class="num">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** What in the model rests on a claim, and a seat from which it can be seen. */
function Behind({ claim }: { claim: string }) {
  const resting = restingOn(claim, ALL);
  const [code, what] = CLAIMS[claim]!.see;
  const seat = nationOf(code)!;
  const show = () => {
    manualAt.value = null;
    why.value = null;
    begin('pivot-2014', [seat], `claim-${claim}`, 'standard');
    tell(M.look(claim, what));
  };
  return (
    <>
      <p class="fine behind">
        {resting.length === 0 ? M.data : `${M.rests} `}
        {resting.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="plain"
            onClick={() => {
              manualAt.value = id;
            }}
          >
            {title}
          </button>
        ))}
      </p>
      <p class="see">
        {what}{' '}
        <button type="button" class="plain" onClick={show}>
          {M.see(labelOf(seat))}
        </button>
      </p>
    </>
  );
}
