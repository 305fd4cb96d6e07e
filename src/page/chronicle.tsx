import { useMemo } from 'preact/hooks';
import { byNation } from '../engine/nations.ts';
import { chronicle, type Told } from '../words/chronicle.ts';
import { effectsOf, effectText } from '../words/effects.ts';
import { PAGE } from '../words/page.ts';
import { Door } from './bits.tsx';
import { here } from './session.ts';
import { walkAwayOf } from './walk-away.ts';
import type { WhyTarget } from './why-target.ts';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;

/** The game as a historian would tell it; each sentence opens what it is taken from. */
export function Chronicle() {
  const where = here.value;
  const { match, nation, file, tables, turn } = where;
  const paragraphs = useMemo(() => {
    const walkAways = byNation(n => walkAwayOf(match, n));
    return chronicle({
      file,
      tables,
      turn,
      nation,
      end: match.end,
      payoffs: match.payoffs,
      walkAways: walkAways.every(value => value !== null) ? byNation(n => walkAways[n]!) : null,
      after: t => match.after(t),
      entries: t => entriesOf(where, t),
    });
  }, [match.record, nation]);
  return (
    <section class="chronicle" aria-label={D.chronicle}>
      {paragraphs.map((sentences, p) => (
        <p key={p}>
          {sentences.map(told => (
            <Sentence key={told.text} of={told} />
          ))}
        </p>
      ))}
    </section>
  );
}

/** The words of it that say when, or how much, are the door. */
function Sentence({ of }: { of: Told }) {
  const source = sourceOf(of);
  const at = of.text.indexOf(of.door);
  return (
    <>
      {of.text.slice(0, at)}
      <Door of={source.of} label={source.label}>
        {of.door}
      </Door>
      {of.text.slice(at + of.door.length)}{' '}
    </>
  );
}

/** Of a story what it moved most; else the level, the payoff or the turn that it speaks of. */
function sourceOf({ from, turn }: Told): { readonly of: WhyTarget; readonly label: string } {
  const { nation, file } = here.value;
  if (from === 'payoffs') return { of: { kind: 'lead', nation }, label: D.source.lead };
  if (from === 'world') return { of: { kind: 'place', path: 'globe.tension', at: turn }, label: D.source.tension };
  const date = quarterOf(file, turn - 1);
  const [most] = effectsOf(from.moved);
  if (most === undefined) return { of: { kind: 'swing', nation, turn }, label: date };
  const moved = { text: effectText(most), entries: from.entries };
  return { of: { kind: 'place', path: most.path, at: turn, moved }, label: D.source.moved(effectText(most), date) };
}
