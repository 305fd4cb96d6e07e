import { gravity, trustLost } from '../engine/talks/breach.ts';
import { faceTerms } from '../engine/talks/face.ts';
import { type StandingClause, textIn } from '../engine/talks/read.ts';
import type { World } from '../engine/world.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { clauseText } from '../words/texts.ts';
import { Claims, Door } from './bits.tsx';
import { figure, shows, signed } from './format.ts';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
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
      <Sum
        head={[W.issue, W.clause, W.says, W.at, W.beyond, W.salience, W.costs]}
        rows={terms.map(term => [
          <>
            {issues[term.issue]!.label} <span class="fine">{remark(term)}</span>
          </>,
          term.clause + 1,
          figure(term.says, 0),
          figure(term.at, 0),
          figure(term.beyond, 0),
          figure(term.salience, 0),
          signed(-term.cost, 2),
        ])}
        total={[PAGE.why.sum, signed(-sum, 2)]}
      />
      <p class="fine">
        {W.faceScale(figure(tables.book.commitments.face, 2))} <Claims of={['A28', 'A31']} />
      </p>
    </>
  );
}

/** The trust lost with a clause, and what it is made of. */
function stakeParts(seen: World, slot: number, clause: number, one: StandingClause) {
  const k = here.value.tables.book.commitments;
  const worth = k.breachTrust * one.stake;
  const plain = k.breachLeast + worth;
  const hidden = one.cheated ? (k.exposed - 1) * plain : 0;
  const vague = gravity(seen, slot, clause, k) * plain - plain - hidden;
  const parts: readonly (readonly [label: string, by: number])[] = [
    [W.least, k.breachLeast],
    [W.worth(figure(one.stake, 2)), worth],
    ...(hidden > 0 ? [[W.exposed, hidden] as const] : []),
    ...(shows(vague) ? [[W.vague, vague] as const] : []),
  ];
  return { lost: trustLost(seen, slot, clause, k), parts };
}

/** What the others would lose of their trust if a clause were broken. */
export function StakeAnswer({ target: { slot, clause } }: { target: Extract<WhyTarget, { kind: 'stake' }> }) {
  const { belief, tables } = here.value;
  const one = textIn(belief.seen, slot)?.clauses[clause];
  if (one === undefined) return null;
  const { lost, parts } = stakeParts(belief.seen, slot, clause, one);
  return (
    <>
      <Title big={figure(lost, 1)} title={W.stake(clause + 1)} about={W.stakeAbout} />
      <p>{clauseText(one)}.</p>
      <Sum head={[PAGE.why.factor, W.trust]} rows={parts.map(([label, by]) => [label, signed(by)])} total={[W.sum, figure(lost, 1)]} />
      <p class="fine">
        {W.warmth(figure(tables.book.commitments.breachWarmth * lost, 1))} {W.worthDoor}{' '}
        <Door of={{ kind: 'place', path: `text.${slot + 1}.clause${clause + 1}.stake` }} label={W.worthDoor}>
          {figure(one.stake, 2)}
        </Door>
      </p>
    </>
  );
}
