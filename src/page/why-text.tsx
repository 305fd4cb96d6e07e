import { gravity, trustLost } from '../engine/talks/breach.ts';
import { faceTerms } from '../engine/talks/face.ts';
import { textIn } from '../engine/talks/read.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { clauseText } from '../words/texts.ts';
import { Claims, Door } from './bits.tsx';
import { figure, shows, signed } from './format.ts';
import { here } from './session.ts';
import { Head, Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.textWhy;

/** What signing beyond its language costs a party: salience times the distance beyond it, clause by clause. */
export function FaceAnswer({ target: { nation, clauses, world } }: { target: Extract<WhyTarget, { kind: 'face' }> }) {
  const { tables } = here.value;
  const { issues } = tables.agenda;
  const terms = faceTerms(world, nation, clauses, tables);
  const sum = terms.reduce((all, { cost }) => all + cost, 0);
  const remark = ({ beyond, cost, unsaid }: (typeof terms)[number]): string =>
    beyond > 0 && cost === 0 ? W.other : unsaid > 0 && cost > 0 ? W.unsaid(PAGE.percent(unsaid)) : '';
  return (
    <>
      <Title big={signed(-sum, 2)} title={W.face(labelOf(nation))} about={W.faceAbout} />
      <table class="causes wide">
        <Head words={[W.issue]} figures={[W.clause, W.says, W.at, W.beyond, W.salience, W.costs]} />
        <tbody>
          {terms.map(term => (
            <tr key={term.clause}>
              <td>
                {issues[term.issue]!.label} <span class="fine">{remark(term)}</span>
              </td>
              <td class="num">{term.clause + 1}</td>
              <td class="num">{figure(term.says, 0)}</td>
              <td class="num">{figure(term.at, 0)}</td>
              <td class="num">{figure(term.beyond, 0)}</td>
              <td class="num">{figure(term.salience, 0)}</td>
              <td class="num">{signed(-term.cost, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{PAGE.why.sum}</th>
            <td colSpan={5} />
            <td class="num">{signed(-sum, 2)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="fine">
        {W.faceScale(figure(tables.book.commitments.face, 2))} <Claims of={['A28', 'A31']} />
      </p>
    </>
  );
}

/** What the others would lose of their trust if a clause were broken. */
export function StakeAnswer({ target: { slot, clause } }: { target: Extract<WhyTarget, { kind: 'stake' }> }) {
  const { belief, tables } = here.value;
  const { seen } = belief;
  const text = textIn(seen, slot);
  const one = text?.clauses[clause];
  if (one === undefined) return null;
  const k = tables.book.commitments;
  const lost = trustLost(seen, slot, clause, k);
  const worth = k.breachTrust * one.stake;
  const hidden = one.cheated ? (k.exposed - 1) * (k.breachLeast + worth) : 0;
  const vague = gravity(seen, slot, clause, k) * (k.breachLeast + worth) - (k.breachLeast + worth) - hidden;
  const rows: readonly (readonly [label: string, by: number])[] = [
    [W.least, k.breachLeast],
    [W.worth(figure(one.stake, 2)), worth],
    ...(hidden > 0 ? [[W.exposed, hidden] as const] : []),
    ...(shows(vague) ? [[W.vague, vague] as const] : []),
  ];
  return (
    <>
      <Title big={figure(lost, 1)} title={W.stake(clause + 1)} about={W.stakeAbout} />
      <p>{clauseText(one)}.</p>
      <table class="causes">
        <Head words={[PAGE.why.factor]} figures={[W.trust]} />
        <tbody>
          {rows.map(([label, by]) => (
            <tr key={label}>
              <td>{label}</td>
              <td class="num">{signed(by)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{W.sum}</th>
            <td class="num">{figure(lost, 1)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="fine">
        {W.warmth(figure(k.breachWarmth * lost, 1))} {W.worthDoor}{' '}
        <Door of={{ kind: 'place', path: `text.${slot + 1}.clause${clause + 1}.stake` }} label={W.worthDoor}>
          {figure(one.stake, 2)}
        </Door>
      </p>
    </>
  );
}
