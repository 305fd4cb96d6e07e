import { HIGH, LOW, placeOf, type World } from '../engine/world.ts';
import { nameOf, termLabel } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeMeaning, placeScale, placeUnit } from '../words/places.ts';
import { Bars, Door, Named } from './bits.tsx';
import { SwingAnswer } from './changed.tsx';
import { figure } from './format.ts';
import { beliefAfter, believedAfter } from './hindsight.ts';
import { here } from './session.ts';
import { openingSource } from './sources.ts';
import { Causes, Title } from './why-causes.tsx';
import { CostAnswer } from './why-cost.tsx';
import { AccidentAnswer, FaceAtStake, LeaningAnswer, ProspectAnswer } from './why-crisis.tsx';
import { GoalAnswer, WeightAnswer } from './why-goal.tsx';
import { GovernmentAnswer } from './why-government.tsx';
import { IssueAnswer, LimitAnswer } from './why-issue.tsx';
import { LineAnswer } from './why-line.tsx';
import { MindAnswer } from './why-mind.tsx';
import { OddsAnswer } from './why-odds.tsx';
import { ExpectedAnswer, GainAnswer } from './why-order.tsx';
import { EndAnswer, GoalBars, PayoffAnswer, WalkAwayAnswer } from './why-payoff.tsx';
import { RefusalAnswer } from './why-refusal.tsx';
import { RefusedAnswer } from './why-refused.tsx';
import { AttentionAnswer, GroupAnswer, LeadAnswer } from './why-seat.tsx';
import { SignedAnswer } from './why-signed.tsx';
import { AdviceAnswer, MarginAnswer } from './why-stake.tsx';
import { type WhyTarget, why } from './why-target.ts';
import { foresightFor, partsOf, postingsOn } from './why-terms.ts';
import { FaceAnswer, StakeAnswer } from './why-text.tsx';
import { TradeAnswer } from './why-trade.tsx';
import { quarterOf } from './words.ts';

const W = PAGE.why;

/** The terms of one number. */
export function Answer() {
  const target = why.value;
  if (target === null) return null;
  if (target.kind === 'place') return <PlaceAnswer target={target} />;
  if (target.kind === 'goal') return <GoalAnswer target={target} />;
  if (target.kind === 'weight') return <WeightAnswer target={target} />;
  if (target.kind === 'value') return <ValueAnswer at={target.at} />;
  if (target.kind === 'issue')
    return target.show === 'limit' ? (
      <LimitAnswer issue={target.issue} />
    ) : (
      <IssueAnswer issue={target.issue} forecast={target.show === 'forecast'} />
    );
  if (target.kind === 'lead') return <LeadAnswer nation={target.nation} />;
  if (target.kind === 'payoff') return <PayoffAnswer nation={target.nation} />;
  if (target.kind === 'swing') return <SwingAnswer nation={target.nation} turn={target.turn} />;
  if (target.kind === 'no') return <RefusedAnswer target={target} />;
  if (target.kind === 'end') return <EndAnswer nation={target.nation} at={target.at} />;
  if (target.kind === 'face') return <FaceAnswer target={target} />;
  if (target.kind === 'line') return <LineAnswer target={target} />;
  if (target.kind === 'refusal') return <RefusalAnswer target={target} />;
  if (target.kind === 'trade') return <TradeAnswer target={target} />;
  if (target.kind === 'signed') return <SignedAnswer target={target} />;
  if (target.kind === 'stake') return <StakeAnswer target={target} />;
  if (target.kind === 'walkAway') return <WalkAwayAnswer nation={target.nation} />;
  return <OrderAnswer target={target} />;
}

/** Numbers of an order, a question, the seat; else a measure. */
function OrderAnswer({ target }: { target: WhyTarget }) {
  if (target.kind === 'odds' || target.kind === 'range') return <OddsAnswer target={target} />;
  if (target.kind === 'gain' || target.kind === 'refused') return <GainAnswer target={target} />;
  if (target.kind === 'public' || target.kind === 'effort') return <CostAnswer target={target} />;
  if (target.kind === 'mind') return <MindAnswer target={target} />;
  if (target.kind === 'expected') return <ExpectedAnswer order={target.order} />;
  if (target.kind === 'advice') return <AdviceAnswer order={target.order} goal={target.goal} />;
  if (target.kind === 'margin') return <MarginAnswer order={target.order} nation={target.nation} />;
  if (target.kind === 'prospect') return <ProspectAnswer nation={target.nation} stance={target.stance} />;
  if (target.kind === 'exit' || target.kind === 'prize') return <FaceAtStake nation={target.nation} kind={target.kind} />;
  if (target.kind === 'leaning') return <LeaningAnswer nation={target.nation} />;
  if (target.kind === 'accident') return <AccidentAnswer />;
  if (target.kind === 'attention') return <AttentionAnswer />;
  if (target.kind === 'government') return <GovernmentAnswer nation={target.nation} />;
  if (target.kind === 'group') return <GroupAnswer nation={target.nation} group={target.group} />;
  if (target.kind === 'leverage' || target.kind === 'dependence' || target.kind === 'unity' || target.kind === 'danger')
    return <MeasureAnswer target={target} />;
  return null;
}

/** The world that a number was read from: as believed now, or after a turn. */
const worldAt = (at: number | undefined): World => (at === undefined ? here.value.belief.seen : believedAfter(at));

const LEAST = 0.05;
type PlaceTarget = Extract<WhyTarget, { kind: 'place' }>;

/** What a place of the world is believed to be, the range of that, and every posting that led there. */
function standing({ path, at: turn, moved }: PlaceTarget) {
  const where = here.value;
  const { seen, doubt } = turn === undefined ? where.belief : beliefAfter(turn);
  const at = placeOf(path)!;
  const by = placeScale(path);
  const over = where.match.end !== null && turn === undefined;
  const value = by * (over ? where.match.after(where.turn).numbers[at]! : seen.numbers[at]!);
  const width = over ? 0 : by * doubt.numbers[at]!;
  const posted = postingsOn(where, path)
    .filter(post => turn === undefined || post.turn <= turn)
    .map(post => ({ ...post, by: by * post.by, bold: moved?.entries.includes(post.entry) === true }));
  const ends = [by * LOW[at]!, by * HIGH[at]!] as const;
  return { value, width, posted, ends, opening: posted.reduce((left, post) => left - post.by, value) };
}

function PlaceAnswer({ target }: { target: PlaceTarget }) {
  const { path, at: turn, moved } = target;
  const { file, tables } = here.value;
  const { value, width, posted, opening, ends } = standing(target);
  const [least, most] = ends;
  const digits = Math.max(Math.abs(value), Math.abs(opening)) >= 1000 ? 0 : most - least <= 10 ? 2 : 1;
  const tell = Math.min(LEAST, Math.max(1, most - least) / 2000);
  const isTold = (post: (typeof posted)[number]): boolean => Math.abs(post.by) >= tell || post.bold;
  const label = placeLabel(path, tables.agenda);
  const stands = placeMeaning(path, value) ?? figure(value);
  const range = [Math.max(least, value - width), Math.min(most, value + width)] as const;
  const about = `${width > 0 ? W.estimate(figure(range[0]), figure(range[1])) : W.exact} ${W.scale(figure(least, 0), figure(most, 0))}`;
  return (
    <>
      <Title
        big={moved?.text ?? stands}
        title={moved === undefined || turn === undefined ? label : W.changed(label, quarterOf(file, turn - 1))}
        unit={moved === undefined ? placeUnit(path) : undefined}
        about={moved === undefined ? about : turn === undefined ? W.movedNow(stands) : W.movedAbout(stands)}
      />
      {posted.length === 0 && <p>{W.nothing}</p>}
      <Causes
        opening={opening}
        rows={posted.filter(isTold)}
        small={posted.filter(post => !isTold(post))}
        value={value}
        digits={digits}
        source={openingSource(file, path)}
        last={turn === undefined ? W.now : quarterOf(file, turn - 1)}
      />
    </>
  );
}

/** Your value as you believe it, goal by goal. */
function ValueAnswer({ at }: { at: number | undefined }) {
  const { tables, nation } = here.value;
  const world = worldAt(at);
  const total = foresightFor(tables).look(world).worth(nation);
  return (
    <>
      <Title big={figure(total, 1)} title={W.value} about={PAGE.brief.goalsNote} />
      <GoalBars nation={nation} world={world} totalLabel={PAGE.paper.value} />
    </>
  );
}

function MeasureAnswer({ target }: { target: Extract<WhyTarget, { kind: 'leverage' | 'dependence' | 'unity' | 'danger' }> }) {
  const { tables } = here.value;
  const { terms, value } = partsOf(tables, worldAt('at' in target ? target.at : undefined), target);
  const title =
    'of' in target
      ? target.kind === 'leverage'
        ? PAGE.nations.leverage(nameOf(target.of), nameOf(target.over))
        : PAGE.nations.parts(nameOf(target.over), nameOf(target.of))
      : PAGE.measures[target.kind];
  const rows = terms.map(({ label, value: by }, k) => ({
    key: `${label}${k}`,
    label: termLabel(label),
    by,
  }));
  const rest = value - rows.reduce((sum, { by }) => sum + by, 0);
  const all = Math.abs(rest) > 0.05 ? [{ key: 'base', label: PAGE.measures.base, by: rest }, ...rows] : rows;
  return (
    <>
      <Title big={figure(value)} title={title} about={target.kind === 'leverage' ? PAGE.nations.leverageNote : W.measure} />
      <Bars rows={all} total={value} totalLabel={W.now} running />
      {target.kind === 'leverage' && 'of' in target && (
        <p class="fine">
          <Door
            of={{ kind: 'dependence', of: target.of, over: target.over }}
            label={PAGE.nations.parts(nameOf(target.over), nameOf(target.of))}
          >
            <Named nation={target.over} />
          </Door>{' '}
          <Door
            of={{ kind: 'dependence', of: target.over, over: target.of }}
            label={PAGE.nations.parts(nameOf(target.of), nameOf(target.over))}
          >
            <Named nation={target.of} />
          </Door>
        </p>
      )}
    </>
  );
}
