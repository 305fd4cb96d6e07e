import { exitCost, prize } from '../engine/crisis/face.ts';
import { type CrisisStance, principals, sideOf } from '../engine/crisis/ladder.ts';
import { brinkFor } from '../engine/crisis/prospects.ts';
import type { Nation } from '../engine/nations.ts';
import { recorder } from '../engine/why.ts';
import { stanceLabel } from '../words/crisis.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { chancesOf, seenAt } from './crisis.tsx';
import { figure, hundredths, signed } from './format.ts';
import { here, standoff } from './session.ts';
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
  return (
    <>
      <Title
        big={signed(worth, 2)}
        unit={PAGE.why.points}
        title={C.why.prospect(stanceLabel(stance, sideOf(seen, nation)))}
        about={C.why.about}
      />
      <Sum
        head={[C.choose, C.why.chance, C.why.adds]}
        rows={[
          ...chancesOf(prospect, principals(seen)).map(
            ({ key, name, odds }) => [name, hundredths(odds), key === 'fades' ? signed(0, 2) : signed(terms[key], 2)] as const,
          ),
          ...(Math.abs(terms.fades) > 0.004 ? [[C.why.own, '', signed(terms.fades, 2)] as const] : []),
        ]}
        total={[C.why.sum, signed(worth, 2)]}
      />
      <p class="fine">{C.why.method}</p>
    </>
  );
}

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
      <Title big={figure(points, 1)} unit={C.exitUnit} title={C.why[kind](nameOf(nation))} about={C.why.exitAbout} />
      <Sum
        rows={terms.map(({ label, value }) => [C.why.factors[label] ?? label, figure(value, 2)])}
        total={[PAGE.why.multiplied, figure(points, 1)]}
      />
    </>
  );
}
