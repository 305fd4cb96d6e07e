import { useMemo, useRef } from 'preact/hooks';
import { PAGE } from '../../words/page.ts';
import { Heading } from '../bits.tsx';
import { useFigures } from '../figures.ts';
import { MapPanel } from '../map-panel.tsx';
import { mapState } from '../map-state.ts';
import { select } from '../picker.tsx';
import { here, selected } from '../session.ts';
import { quarterOf } from '../words.ts';
import { shown, useClock } from './clock.ts';
import { Controls } from './controls.tsx';
import { Happened, Values } from './told.tsx';
import { WaysOn } from './ways-on.tsx';

const W = PAGE.watch;

/** Six agents play; whoever watches sees the world as it is, stops, goes along the turns and may sit down. */
export function Watch() {
  const { file } = here.value;
  const t = shown();
  useClock();
  const body = useRef<HTMLDivElement>(null);
  useFigures(body);
  return (
    <main class="watch" id="content">
      <WatchMap t={t} />
      <section class="panel">
        <div class="watch-head">
          <p class="caps">{file.title}</p>
          <Heading>{W.heading}</Heading>
          <p class="fine">{W.about}</p>
        </div>
        <Controls t={t} />
        <div ref={body} class="watch-body">
          <h2 aria-live="polite">{W.at(quarterOf(file, Math.max(0, t - 1)), t, PAGE.desk.count(t, file))}</h2>
          <Values t={t} />
          <Happened t={t} />
          <WaysOn t={t} />
        </div>
      </section>
    </main>
  );
}

function WatchMap({ t }: { t: number }) {
  const { match, nation, file, tables } = here.value;
  const looked = selected.value;
  const state = useMemo(
    () => ({
      ...mapState(match.after(t), match.after(Math.max(0, t - 1)), { nation, file, tables }, looked),
      you: null,
      subtitle: W.seen(file.title),
    }),
    [match.record.turns, t, looked],
  );
  return (
    <section class="map-side" aria-label={PAGE.front.mapLabel}>
      <MapPanel state={state} select={select} />
    </section>
  );
}
