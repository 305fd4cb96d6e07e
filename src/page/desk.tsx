import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Bar } from './bar.tsx';
import { Heading } from './bits.tsx';
import { GameButton } from './game-sheet.tsx';
import { DeskStep } from './guide.tsx';
import { keysShown } from './keys.tsx';
import { later } from './later.tsx';
import { MapSide } from './map-side.tsx';
import { Moves } from './moves.tsx';
import { NewGovernment } from './new-government.tsx';
import { NewsTab } from './news.tsx';
import { here, type Tab, tab } from './session.ts';
import { ManualButton } from './sheet.tsx';
import { screen } from './stage.ts';
import { quarterOf } from './words.ts';

const D = PAGE.desk;
const Nations = later(async () => (await import('./nations.tsx')).Nations);
const WhyTab = later(async () => (await import('./why-tab.tsx')).WhyTab);
const TableTab = later(async () => (await import('./table-tab.tsx')).TableTab);
const PANELS = { moves: Moves, table: TableTab, news: NewsTab, nations: Nations, why: WhyTab } as const;

export const TABS: readonly Tab[] = ['moves', 'table', 'news', 'nations', 'why'];

export function Desk() {
  const Panel = PANELS[tab.value];
  const { nation, turn, file } = here.value;
  return (
    <main class="desk" id="content">
      <Heading class="unseen">{`${labelOf(nation)}: ${D.heading(quarterOf(file, turn), D.count(turn + 1, file))}`}</Heading>
      <MapSide />
      <section class="panel">
        <div class="tab-row">
          <Tabs />
          <Aids />
        </div>
        <DeskStep />
        <NewGovernment />
        <div class="tab-panel" key={tab.value} role="tabpanel" id={`panel-${tab.value}`} aria-labelledby={`tab-${tab.value}`}>
          <h2 class="unseen">{D.tabs[tab.value]}</h2>
          <Panel />
        </div>
      </section>
      <Bar />
    </main>
  );
}

const Aids = () => (
  <nav>
    <button
      type="button"
      class="plain"
      onClick={() => {
        screen.value = 'brief';
      }}
    >
      {D.brief}
    </button>
    <ManualButton />
    <button
      type="button"
      class="plain"
      onClick={() => {
        keysShown.value = true;
      }}
    >
      {D.help}
    </button>
    <GameButton />
  </nav>
);

/** A row of tabs: arrows move along it, the one chosen is the one in the tab order. */
function Tabs() {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab.value) + step + TABS.length) % TABS.length]!;
    tab.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={D.tabList} class="tabs" onKeyDown={move}>
      {TABS.map((name, k) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab.value === name}
          aria-controls={`panel-${name}`}
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => {
            tab.value = name;
          }}
        >
          <span aria-hidden="true" class="digit">
            {k + 1}
          </span>{' '}
          {D.tabs[name]}
        </button>
      ))}
    </div>
  );
}
