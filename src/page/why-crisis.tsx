import { CRISES } from '../engine/crisis/coefficients.ts';
import { exitCost, prize } from '../engine/crisis/face.ts';
import { accident, type CrisisStance, OWN_STANCES, principals, sideOf } from '../engine/crisis/ladder.ts';
import { brinkFor, type Prospect } from '../engine/crisis/prospects.ts';
import { worthIn } from '../engine/crisis/solve.ts';
import type { Nation } from '../engine/nations.ts';
import { recorder } from '../engine/why.ts';
import type { World } from '../engine/world.ts';
import { rungName, stanceLabel } from '../words/crisis.ts';
import { capital, inHundred, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { chancesOf, decidersHere, seenAt, worthsOf } from './crisis-parts.tsx';
import { figure, hundredths, signed } from './format.ts';
import { here, standoff } from './session.ts';
import { sourceText } from './sources.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';

const C = PAGE.crisis;

/** What a stance is worth: each way the crisis can end, its chance, what it adds. */
export function ProspectAnswer({ nation, stance }: { nation: Nation; stance: CrisisStance }) {
  const at = standoff.value;
  if (at === null) return null;
  const seen = seenAt(at);
  const prospect = brinkFor(here.value.tables)
    .prospects(seen, nation)
    .find(one => one.stance === stance);
  if (prospect === undefined) return null;
  const { worth, terms } = prospect;
  if (decidersHere(seen).length > 0) return <EachEnd of={prospect} seen={seen} nation={nation} />;
  return (
    <>
      <Title
        big={signed(worth, 2)}
        unit={PAGE.why.points}
        title={C.why.prospect(stanceLabel(stance, sideOf(seen, nation)))}
        about={C.why.about}
      />
      <Sum
        head={[C.why.ending, C.why.chance, C.why.adds]}
        rows={[
          ...chancesOf(prospect, principals(seen)).map(
            ({ key, name, odds }) => [name, inHundred(odds), key === 'fades' ? signed(0, 2) : signed(terms[key], 2)] as const,
          ),
          ...(Math.abs(terms.fades) > 0.004 ? [[C.why.own, '', signed(terms.fades, 2)] as const] : []),
        ]}
        total={[C.why.sum, signed(worth, 2)]}
      />
      <p class="fine">{C.why.method}</p>
    </>
  );
}

/** Where a person decides how it ends: what each end is worth, without its chance. */
const EachEnd = ({ of, seen, nation }: { of: Prospect; seen: World; nation: Nation }) => (
  <>
    <Title big="" title={C.why.each(stanceLabel(of.stance, sideOf(seen, nation)))} about={C.why.eachAbout} />
    <Sum
      head={[C.why.ending, C.why.eachWorth]}
      rows={worthsOf(of, principals(seen)).map(({ name, worth }) => [name, signed(worth, 2)] as const)}
      total={[C.why.ownPart, signed(of.terms.fades, 2)]}
    />
    <p class="fine">{C.why.eachMethod}</p>
  </>
);

/** What stepping back costs one of the two, or the other stepping back brings it, factor by factor. */
export function FaceAtStake({ nation, kind }: { nation: Nation; kind: 'exit' | 'prize' }) {
  const at = standoff.value;
  if (at === null) return null;
  const { terms, why } = recorder();
  const seen = seenAt(at);
  const { crises } = here.value.tables.book;
  const points = kind === 'exit' ? exitCost(seen, nation, crises, why) : prize(seen, crises, why);
  return (
    <>
      <Title
        big={figure(points, 1)}
        unit={C.exitUnit}
        title={C.why[kind](nameOf(nation))}
        about={kind === 'exit' ? C.why.exitAbout : C.why.prizeAbout}
      />
      <Sum
        rows={terms.map(({ label, value }) => [C.why.factors[label] ?? label, figure(value, 2)])}
        total={[PAGE.why.multiplied, figure(points, 1)]}
      />
    </>
  );
}

/** How one of the two is likely to choose: what each stance is worth to it, and the odds that follow. */
export function LeaningAnswer({ nation }: { nation: Nation }) {
  const at = standoff.value;
  if (at === null) return null;
  const { tables } = here.value;
  const seen = seenAt(at);
  const { scale } = tables.book.crises;
  const side = principals(seen).indexOf(nation) as 0 | 1;
  const { choice, given } = brinkFor(tables).node(seen);
  const rows = OWN_STANCES.map((stance, s) => {
    const worth = worthIn(given[side][s]!, side);
    return [stanceLabel(stance, nation), signed(worth, 2), signed(worth / scale, 2), inHundred(choice[side][s]!)] as const;
  });
  return (
    <>
      <Title
        big={inHundred(Math.max(...choice[side]))}
        unit={C.inHundred}
        title={C.why.leaning(nameOf(nation))}
        about={C.why.leaningAbout}
      />
      <Sum
        head={[C.why.stance, C.why.sum, PAGE.why.overScale, PAGE.why.oddsHead]}
        rows={rows}
        total={[PAGE.why.together, hundredths(choice[side].reduce((sum, odds) => sum + odds, 0))]}
      />
      <p class="fine">{C.why.method}</p>
    </>
  );
}

/** The chances of an accident by rung, with their source. */
export function AccidentAnswer() {
  const { crises } = here.value.tables.book;
  const rungs = [5, 6, 7, 8] as const;
  const at = standoff.value;
  const now = at === null ? 0 : accident(seenAt(at).globe.rung, crises);
  return (
    <>
      <Title big={inHundred(now)} unit={C.inHundred} title={C.why.accident} about={C.why.accidentAbout} />
      <Sum
        rows={rungs.map(rung => [capital(rungName(rung)), hundredths(accident(rung, crises))])}
        total={[PAGE.why.source, sourceText(CRISES.accident8[1])]}
      />
    </>
  );
}
