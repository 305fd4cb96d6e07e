import { principals } from '../engine/crisis/ladder.ts';
import { share, trade } from '../engine/measures.ts';
import { type ByNation, byNation, CHN, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { against, type End, type Judgement } from '../engine/verdict.ts';
import type { World } from '../engine/world.ts';
import { rungName } from './crisis.ts';
import { capital, figure, list, nameOf } from './names.ts';

/** What a game came to, in sentences: how it ended, what was done, who is better off than by walking away. */
export function verdict(end: End, opening: World, world: World, payoffs: ByNation<number>, walkAways: ByNation<number>): string[] {
  return [ended(end, world), ...done(opening, world).map(plain), ...standings(payoffs, walkAways)];
}

const ended = (end: End, world: World): string =>
  ({
    horizon: 'The game reached its horizon.',
    collapse: 'The North Korean state gave way. Nobody had prepared for it.',
    war: `There was war between ${list(principals(world).map(nameOf))}. ${warText(world)} What each had gained before counts for nothing: war is worth nought to all six.`,
  })[end];

/** When a crisis became a war, ordered or by accident. */
const warText = ({ crisis }: World): string => `In round ${crisis.round + 1} of its last crisis it could no longer be held.`;

/** A figure in a sentence, and what it is read from: a place of the world as it ends, or the trade of two as it ends or began. */
export interface Figure {
  readonly text: string;
  readonly from: { readonly path: string } | { readonly trade: readonly [Nation, Nation]; readonly opening?: boolean };
}
/** A sentence: words and figures, one after another. */
export type Pieces = readonly (string | Figure)[];
export const plain = (pieces: Pieces): string => pieces.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');

const money = (sum: number): string => (Math.round(sum) === 0 ? 'nothing' : `USD ${figure(Math.round(sum))} m`);
const count = (n: number, one: string, many: string): string => (n === 0 ? `no ${many}` : n === 1 ? `one ${one}` : `${figure(n)} ${many}`);
const percent = (part: number): string => `${Math.round(100 * part)}%`;
const at = (path: string, text: string): Figure => ({ text, from: { path } });

/** What Russia cleared, promised and sent. More arrives than was promised where earlier promises are kept too. */
function russianMoney(opening: World, world: World): Pieces {
  const [was, is] = [opening.dyad[RUS][PRK], world.dyad[RUS][PRK]];
  const cleared = Math.round(100 * world.dossier.debtCleared);
  const [promised, delivered] = [Math.round(is.aidPromised - was.aidPromised), Math.round(is.aidDelivered - was.aidDelivered)];
  return [
    'Russia cleared ',
    at('dossier.debtCleared', cleared === 0 ? 'none' : percent(world.dossier.debtCleared)),
    ' of the old debt, promised ',
    at('dyad.RUS.PRK.aidPromised', money(promised)),
    delivered > promised ? ' more and, on earlier promises too, delivered ' : ' and delivered ',
    at('dyad.RUS.PRK.aidDelivered', money(delivered)),
    '; trade with it stands at ',
    { text: money(trade(world, PRK, RUS)), from: { trade: [PRK, RUS] } },
    ' a year.',
  ];
}

/** What crises there were. */
function crises({ crisis }: World): Pieces {
  if (crisis.count === 0) return [at('crisis.count', 'No crisis opened'), '.'];
  const many = crisis.count === 1 ? 'One crisis' : `${figure(crisis.count)} crises`;
  return [
    at('crisis.count', many),
    `; ${crisis.count === 1 ? 'it' : 'the gravest'} went as far as `,
    at('crisis.peak', rungName(crisis.peak)),
    '.',
  ];
}

/** What was done from one world to another, in sentences. */
export function done(opening: World, world: World): Pieces[] {
  const { programme, globe, rail } = world;
  const law = globe.unRegime - opening.globe.unRegime;
  const chinese = { trade: [PRK, CHN] } as const;
  return [
    [
      at('programme.tests', capital(count(programme.tests - opening.programme.tests, 'nuclear test', 'nuclear tests'))),
      ' and ',
      at('programme.launches', count(programme.launches - opening.programme.launches, 'missile fired', 'missiles fired')),
      '; the law of the Security Council ',
      at('globe.unRegime', law > 0.5 ? `tightened by ${figure(law)} of 10` : 'stayed as it was'),
      '.',
    ],
    crises(world),
    russianMoney(opening, world),
    [
      "China's share of all North Korean trade went from ",
      { text: percent(share(opening, PRK, CHN)), from: { ...chinese, opening: true } },
      ' to ',
      { text: percent(share(world, PRK, CHN)), from: chinese },
      '; ',
      at('rail.pilots', count(rail.pilots, 'pilot load', 'pilot loads')),
      ' went through Rajin and ',
      at('rail.progress', `${Math.round(rail.progress)}%`),
      ' of the line is built.',
    ],
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
