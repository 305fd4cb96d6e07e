import { lineCost } from '../engine/talks/red-lines.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { Claims, Door } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.textWhy;

/** What a red line costs whoever signs over it: its weight, and how far what it asks is met already. */
export function LineAnswer({ target: { line, nation, clauses, world } }: { target: Extract<WhyTarget, { kind: 'line' }> }) {
  const k = here.value.tables.book.commitments;
  const cost = lineCost(world, nation, line, clauses, k);
  const [path, met, full] =
    line === 'unspoken'
      ? (['dossier.abductees', world.dossier.abductees, k.told] as const)
      : (['programme.frozen', world.programme.frozen, 1] as const);
  return (
    <>
      <Title big={signed(-cost, 2)} title={W.line(labelOf(nation))} about={W.lineAbout[line]} />
      <Sum
        head={[PAGE.why.factor, W.costs]}
        rows={[
          [W.lineWhole, signed(-k[line], 2)],
          [
            <>
              {W.lineMet}{' '}
              <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
                {figure(met, 0)}
              </Door>{' '}
              {W.lineOf(figure(full, 0))}
            </>,
            signed(k[line] - cost, 2),
          ],
        ]}
        total={[PAGE.why.sum, signed(-cost, 2)]}
      />
      <p class="fine">
        <Claims of={['A28']} />
      </p>
    </>
  );
}
