import { unity } from '../engine/measures.ts';
import { type ByNation, CODES, NATIONS, PRK, RUS } from '../engine/nations.ts';
import { against } from '../engine/verdict.ts';
import type { Match } from '../match/match.ts';
import { answerFromJson, ordersFromJson } from '../match/record.ts';
import { frontPage } from '../words/front-page.ts';
import { capital, dateOf, figure, labelOf } from '../words/names.ts';
import { answerWord, orderLabel } from '../words/sentences.ts';
import { verdict } from '../words/verdict.ts';

/** One played turn (from 1) as a story: orders, what was asked and answered, the front page, the state of things. */
export function turnStory(match: Match, turn: number): string {
  const { file, tables, book } = match.scenario;
  const played = match.record.turns[turn - 1]!;
  const orders = ordersFromJson(played.orders);
  if (typeof orders === 'string') throw new Error(orders);
  const lines = [`${dateOf(file.opens, file.months, turn)}, turn ${turn}`, ''];
  for (const n of NATIONS)
    lines.push(`  ${labelOf(n).padEnd(14)}${orders[n].length === 0 ? 'holds' : orders[n].map(orderLabel).join('; ')}`);
  const said = answersOf(match, turn);
  if (said.length > 0) lines.push('', ...said.map(text => `  ${text}`));
  lines.push(
    '',
    ...frontPage(match.entries(turn), tables, 'all')
      .slice(0, 8)
      .map(story => `  ${story.importance > 0.3 ? '*' : '-'} ${story.text}${story.detail === '' ? '' : `\n      ${story.detail}`}`),
  );
  const world = match.after(turn);
  lines.push(
    '',
    `  Tension ${figure(Math.round(world.globe.tension))}, outrage ${figure(Math.round(world.globe.outrage))}, UN law ${figure(world.globe.unRegime)} of 10, rift ${figure(Math.round(world.globe.rift))}, unity of the five ${figure(Math.round(unity(world, book.measures)))}, tie of Moscow and Pyongyang ${figure(Math.round(world.dyad[RUS][PRK].tie))}`,
    `  Value: ${match.path[turn - 1]!.map((v, n) => `${CODES[n]} ${v.toFixed(1)}`).join('  ')}   ${played.hash}`,
  );
  return `${lines.join('\n')}\n`;
}

/** Who was asked what and said what. Questions are those of the turn as it was played. */
function answersOf(match: Match, turn: number): string[] {
  const played = match.record.turns[turn - 1]!;
  const orders = ordersFromJson(played.orders);
  if (typeof orders === 'string') return [];
  return match.asked(turn).map((question, k) => {
    const answer = answerFromJson(played.answers[k] ?? 'none');
    return `${capital(labelOf(question.asked))} answers ${labelOf(question.order.actor)}: ${answerWord(answer)} to "${orderLabel(question.order)}"`;
  });
}

/** Payoffs against walk-aways, the verdict and the last hash. */
export function endStory(match: Match, walkAways: ByNation<number>): string {
  const { payoffs } = match;
  const rows = NATIONS.map(n => {
    const judged = { better: 'better', about: 'about as well', worse: 'worse' }[against(payoffs[n], walkAways[n])];
    return `  ${labelOf(n).padEnd(14)} ${payoffs[n].toFixed(1).padStart(5)}   walk-away ${walkAways[n].toFixed(1).padStart(5)}   ${judged}`;
  });
  const text = verdict(match.end ?? 'horizon', match.after(0), match.after(match.turn), payoffs, walkAways);
  return [
    'Payoffs, 0 to 100',
    '',
    ...rows,
    '',
    ...text.map(line => `  ${line}`),
    '',
    `  Final hash ${match.record.turns.at(-1)?.hash ?? ''}`,
    '  Exploratory, not predictive.',
    '',
  ].join('\n');
}
