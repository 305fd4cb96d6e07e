import { principals } from '../engine/crisis/ladder.ts';
import { share, trade } from '../engine/measures.ts';
import { type ByNation, byNation, CHN, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { against, type End, type Judgement } from '../engine/verdict.ts';
import type { World } from '../engine/world.ts';
import { rungName } from './crisis.ts';
import { capital, figure, list, nameOf } from './names.ts';

/** What a game came to, in sentences: how it ended, what was done, who is better off than by walking away. */
export function verdict(end: End, opening: World, world: World, payoffs: ByNation<number>, walkAways: ByNation<number>): string[] {
  return [ended(end, world), ...done(opening, world), ...standings(payoffs, walkAways)];
}

const ended = (end: End, world: World): string =>
  ({
    horizon: 'The game reached its horizon.',
    collapse: 'The North Korean state gave way. Nobody had prepared for it.',
    war: `There was war between ${list(principals(world).map(nameOf))}. ${warText(world)} What each had gained before counts for nothing: war is worth nought to all six.`,
  })[end];

/** When a crisis became a war, ordered or by accident. */
const warText = ({ crisis }: World): string => `In round ${crisis.round + 1} of its last crisis it could no longer be held.`;

/** What crises there were. */
function crises({ crisis }: World): string {
  const many = crisis.count === 1 ? 'One crisis' : `${figure(crisis.count)} crises`;
  return crisis.count === 0
    ? 'No crisis opened.'
    : `${many}; ${crisis.count === 1 ? 'it' : 'the gravest'} went as far as ${rungName(crisis.peak)}.`;
}

/** What was done from one world to another, in sentences. */
export function done(opening: World, world: World): string[] {
  const tests = world.programme.tests - opening.programme.tests;
  const law = world.globe.unRegime - opening.globe.unRegime;
  const promised = world.dyad[RUS][PRK].aidPromised - opening.dyad[RUS][PRK].aidPromised;
  const delivered = world.dyad[RUS][PRK].aidDelivered - opening.dyad[RUS][PRK].aidDelivered;
  const cleared = Math.round(100 * world.dossier.debtCleared);
  const money = (sum: number): string => (Math.round(sum) === 0 ? 'nothing' : `USD ${figure(Math.round(sum))} m`);
  const count = (n: number, one: string, many: string): string =>
    n === 0 ? `no ${many}` : n === 1 ? `one ${one}` : `${figure(n)} ${many}`;
  return [
    `${capital(count(tests, 'nuclear test', 'nuclear tests'))} and ${count(world.programme.launches - opening.programme.launches, 'missile fired', 'missiles fired')}; the law of the Security Council ${law > 0.5 ? `tightened by ${figure(law)} of 10` : 'stayed as it was'}.`,
    crises(world),
    `Russia cleared ${cleared === 0 ? 'none' : `${cleared}%`} of the old debt, promised ${money(promised)} and delivered ${money(delivered)}; trade with it stands at ${money(trade(world, PRK, RUS))} a year.`,
    `China's share of all North Korean trade went from ${Math.round(100 * share(opening, PRK, CHN))}% to ${Math.round(100 * share(world, PRK, CHN))}%; ${count(world.rail.pilots, 'pilot load', 'pilot loads')} went through Rajin and ${Math.round(world.rail.progress)}% of the line is built.`,
  ];
}

const HOW: readonly Judgement[] = ['better', 'about', 'worse'];

/** Who did better than by walking away, about as well, and worse; those of whom there are none are left out. */
export function standing(
  payoffs: ByNation<number>,
  walkAways: ByNation<number>,
): { readonly how: Judgement; readonly nations: readonly Nation[] }[] {
  const judged = byNation(n => against(payoffs[n], walkAways[n]));
  return HOW.map(how => ({ how, nations: NATIONS.filter(n => judged[n] === how) })).filter(({ nations }) => nations.length > 0);
}

const standings = (payoffs: ByNation<number>, walkAways: ByNation<number>): string[] =>
  standing(payoffs, walkAways).map(({ how, nations }) => {
    const than = { better: 'better than', about: 'about as well as', worse: 'worse than' }[how];
    return `${capital(list(nations.map(nameOf)))} did ${than} with no bargains at all.`;
  });
