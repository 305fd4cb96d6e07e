import type { CrisisValues } from '../engine/crisis/coefficients.ts';
import {
  ASIDE,
  beside,
  type CrisisStance,
  JOIN,
  MEDIATE,
  RESTRAIN,
  STANCE_FAULTS,
  type StanceFault,
  type Stances,
  sideOf,
  stanceFault,
  stancesOf,
  YIELD,
} from '../engine/crisis/ladder.ts';
import type { CrisisCause } from '../engine/crisis/phase.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { isParty, nationsIn } from '../engine/talks/text.ts';
import type { Now } from '../engine/world.ts';
import { capital, either, inSentence, list, nameOf } from './names.ts';
import { phraseFor } from './phrases.ts';

/** The rungs of the ladder, from none to war. */
export const RUNGS = [
  'no crisis',
  'protests and warnings',
  'forces on alert',
  'a show of force',
  'mobilisation',
  'shots exchanged',
  'strikes on forces',
  'strikes that spread',
  'the brink of war',
  'war',
] as const;
export const rungName = (rung: number): string => RUNGS[Math.round(rung)] ?? '';

/** A stance as an intention, by code; `side` is the ally it is about. */
export function stanceLabel(stance: CrisisStance, side: Nation): string {
  const of = nameOf(side);
  return ['Stand aside', 'Escalate', 'Hold', 'Step back', 'Offer to mediate', `Hold ${of} back`, `Stand beside ${of}`][stance]!;
}

/** The same as done. */
function stanceText(stance: CrisisStance, side: Nation): string {
  const of = nameOf(side);
  return ['stands aside', 'escalates', 'holds', 'steps back', 'offers to mediate', `asks ${of} to hold back`, `stands beside ${of}`][
    stance
  ]!;
}

/** Why a nation cannot take a stance. */
export const stanceFaultText = (fault: StanceFault, now: Now, nation: Nation): string =>
  STANCE_FAULTS[fault].replace('{side}', nameOf(sideOf(now, nation)));

/**
 * What a third nation can do, as far as somebody can tell: whether both sides trust it to mediate is what it believes of itself. What it
 * has begun goes on; then to stand aside adds nothing.
 */
export function canText(now: Now, nation: Nation, k: CrisisValues): string {
  const { mediating, restraining, joined } = now.crisis;
  const taken = [MEDIATE, RESTRAIN, JOIN].filter(stance =>
    isParty({ [MEDIATE]: mediating, [RESTRAIN]: restraining, [JOIN]: joined }[stance]!, nation),
  );
  const side = sideOf(now, nation);
  const written = (stance: CrisisStance): string =>
    stance === ASIDE && taken.length > 0 ? 'add nothing' : inSentence(stanceLabel(stance, side));
  const open = stancesOf(now, nation, k).filter(stance => !taken.includes(stance));
  const unsure = !taken.includes(MEDIATE) && stanceFault(now, nation, MEDIATE, k) === 'trust';
  const all = [...open.map(written), ...(unsure ? [`${written(MEDIATE)} if it takes both sides to trust it`] : [])];
  return `${capital(nameOf(nation))} can ${either(all)}.`;
}

/** What every nation did in a round, those who did the same together: "North Korea escalates; South Korea holds; ..." Standing aside is left unsaid. */
export function roundText(stances: Stances, two: readonly [Nation, Nation], sides: (nation: Nation) => Nation): string {
  const told = NATIONS.filter(n => stances[n] !== 0);
  const said = new Map<string, Nation[]>();
  for (const n of [...two, ...told.filter(other => !two.includes(other))]) {
    const text = stanceText(stances[n], sides(n));
    said.set(text, [...(said.get(text) ?? []), n]);
  }
  return capital([...said].map(([text, who]) => `${list(who.map(nameOf))} ${who.length === 1 ? text : plural(text)}`).join('; '));
}
const plural = (text: string): string => text.replace(/^(\w+?)s\b/, '$1');

type Outcome = Extract<CrisisCause, { readonly what: 'outcome' }>;
/** How a round ended, in a sentence. */
export function outcomeText({ outcome, stances, provoker, target, rung }: Outcome): string {
  const back = [provoker, target].filter(n => stances[n] === YIELD);
  switch (outcome) {
    case 'climbs':
      return `It has come to ${rungName(rung)}.`;
    case 'stands':
      return `Neither side moves; it stands at ${rungName(rung)}.`;
    case 'stepped back':
      return back.length === 2 ? 'Both sides step back.' : `${capital(nameOf(back[0]!))} steps back; the crisis is over.`;
    case 'fizzled':
      return 'Both sides hold, and the crisis passes.';
    case 'subsided':
      return 'No side has given way, and the crisis dies down.';
    case 'accident':
      return 'Something that nobody ordered sets off war.';
    case 'war':
      return 'It has come to war.';
  }
}

/** What a cause within a crisis was. */
export function crisisSentence(cause: CrisisCause): string {
  const { provoker, target } = cause;
  switch (cause.what) {
    case 'opened':
      return cause.deed === null
        ? `An incident on the line between the Koreas opens a crisis: ${rungName(cause.rung)}.`
        : `A crisis opens between ${nameOf(provoker)} and ${nameOf(target)}: ${rungName(cause.rung)}.`;
    case 'stance':
      return `In the crisis, round ${cause.round}, ${nameOf(cause.nation)} ${stanceText(cause.stance, cause.side)}.`;
    case 'outcome':
      return outcomeText(cause);
  }
}

/** A whole crisis as one story: what opened it, how high it went, how it ended, who helped. */
export function crisisHeadline(causes: readonly CrisisCause[]): string {
  const opened = causes.find(cause => cause.what === 'opened');
  const last = causes.findLast(cause => cause.what === 'outcome');
  if (opened === undefined || opened.what !== 'opened') return '';
  const start = opened.deed === null ? 'An incident on the line between the Koreas' : sparkText(opened);
  if (last?.what !== 'outcome') return `${start} opens a crisis.`;
  const top = Math.max(...causes.map(({ rung }) => rung));
  const reached = top > opened.rung ? ` that goes as far as ${rungName(Math.min(8, top))}` : '';
  const between = opened.deed === null ? '' : ` with ${nameOf(opened.target)}`;
  return `${start} opens a crisis${between}${reached}. ${outcomeText(last)}`;
}

const sparkText = ({ deed, provoker }: Extract<CrisisCause, { readonly what: 'opened' }>): string =>
  deed === null ? '' : `${capital(nameOf(provoker))}, by its decision to ${phraseFor(deed, 'order')},`;

/** Who stands where beside the two, for a screen: "the United States stands beside South Korea". */
export function posturesText(now: Now, two: readonly [Nation, Nation]): string[] {
  const { mediating, restraining } = now.crisis;
  return [
    ...nationsIn(mediating).map(n => `${capital(nameOf(n))} mediates.`),
    ...nationsIn(restraining).map(n => `${capital(nameOf(n))} ${stanceText(RESTRAIN, sideOf(now, n))}.`),
    ...two.flatMap(side => beside(now, side).map(n => `${capital(nameOf(n))} ${stanceText(JOIN, side)}.`)),
  ];
}
