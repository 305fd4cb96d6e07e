import { exitCost, prize } from '../engine/crisis/face.ts';
import { accident, principals, sideOf, stancesOf } from '../engine/crisis/ladder.ts';
import { brinkFor } from '../engine/crisis/prospects.ts';
import type { Entry } from '../engine/ledger.ts';
import { NATIONS } from '../engine/nations.ts';
import { silent } from '../engine/why.ts';
import type { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';
import { crisisSentence, outcomeText, roundText, stanceLabel } from '../words/crisis.ts';
import { figure, inHundred, labelOf } from '../words/names.ts';

/** A crisis round by round: what was at stake and how it was likely to end, on the true world; what the others could do; what they did, and what came of it. */
export function crisis(match: Match, turn: number, entries: readonly Entry[]): string[] {
  const causes = entries.flatMap(({ cause }) => (cause.kind === 'crisis' ? [cause] : []));
  const lines = causes.flatMap(cause => {
    if (cause.what === 'opened') return [`  ${crisisSentence(cause)}`];
    if (cause.what === 'stance') return [];
    const world = match.brinkAt(turn, cause.round - 1);
    const did = roundText(cause.stances, principals(world), n => sideOf(world, n));
    return [
      ...stakes(match.scenario, world),
      ...(cause.round === 1 ? [options(match, world)] : []),
      `    Round ${cause.round}, rung ${cause.rung}: ${did}. ${outcomeText(cause)}`,
    ];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

/** What either of the two has to lose and to win, and how it is likely to choose; the chance of an accident. */
function stakes({ tables }: Match['scenario'], world: World): string[] {
  const k = tables.book.crises;
  const node = brinkFor(tables).node(world);
  const sides = principals(world).map((n, side) => {
    const [escalate, hold, back] = [...node.choice[side]!].map(inHundred);
    const points = `stepping back would cost it ${figure(exitCost(world, n, k, silent))} points at home, the other stepping back would bring it ${figure(prize(world, k, silent))}`;
    return `      ${labelOf(n)}: ${points}; likely to escalate ${escalate}, hold ${hold}, step back ${back} in 100.`;
  });
  return [...sides, `      War by accident: ${inHundred(accident(world.globe.rung, k))} in 100 this round.`];
}

/** What each third nation could do, as it saw itself. */
function options(match: Match, world: World): string {
  const two = principals(world);
  const can = NATIONS.filter(n => !two.includes(n)).map(n => {
    const { seen } = match.beliefIn(world, n);
    const stances = stancesOf(seen, n, match.scenario.tables.book.crises).map(stance => stanceLabel(stance, sideOf(seen, n)));
    return `${labelOf(n)} can ${stances.map(text => text.charAt(0).toLowerCase() + text.slice(1)).join(', ')}`;
  });
  return `      ${can.join('; ')}.`;
}
