import { type Offer, REFUSALS, type Refusal, targetOf } from '../engine/deeds.ts';
import { type Fault, faultPhrase } from '../engine/legality.ts';
import { NO } from '../engine/move.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { NEWS_NAMES, newsOf } from '../engine/news/index.ts';
import type { Cause } from '../engine/phase.ts';
import { RULE_NAMES, RULES } from '../engine/rules/index.ts';
import type { Tables } from '../engine/tables.ts';
import type { Now } from '../engine/world.ts';
import { crisisSentence } from './crisis.ts';
import { capital, figure, list, nameOf } from './names.ts';
import { fill, phraseFor, phraseOf } from './phrases.ts';
import { tabledSentence, textSentence } from './texts.ts';

/** The headline of one ending of a deed. */
export const deedSentence = (deed: Deed, ending: string): string => capital(phraseFor(deed, ending));

/** The same where it is one thing that several ordered, and its words name them at their end: "A call to talks by China and Japan fails." */
export const sentenceBy = (actors: readonly Nation[], deed: Deed, ending: string): string =>
  capital(fill(phraseOf(deed, ending).replace('by {actor}', `by ${list(actors.map(nameOf))}`), deed));

/** The same inside a sentence: without its full stop, its first letter small unless it is a name's. */
export const clauseOf = (deed: Deed, ending: string): string =>
  phraseFor(deed, ending)
    .replace(/\.$/, '')
    .replace(/^(The|A|Officials|Families) /, first => first.toLowerCase());

/** What two nations can only do together is one thing, whoever ordered it. */
export const isMutual = (deed: Deed): boolean => phraseOf(deed, 'done').includes('{actor} and {target}');

/** Whether what was ordered came about: nobody said no, and nothing that excludes it was done in its place. */
export const cameAbout = (ending: string): boolean => ending !== 'declined' && ending !== 'crowded';

/** Levels of the world that a refusal can name; a pair's is that of the actor towards its target. */
const LEVELS: Readonly<Record<string, (now: Now, deed: Deed) => number>> = {
  outrage: now => now.globe.outrage,
  demand: now => now.globe.demand,
  rift: now => now.globe.rift,
  readiness: now => 100 * now.programme.readiness,
  abductees: now => now.dossier.abductees,
  pilots: now => now.rail.pilots,
  trust: (now, deed) => (targetOf(deed) === -1 ? 0 : now.dyad[deed.actor][targetOf(deed) as Nation].trust),
  tie: now => now.dyad[2][5].tie,
};

/** Why a deed cannot be ordered now. */
export function refusalSentence(deed: Deed, refusal: Refusal, now: Now): string {
  const phrase = moveOf(deed.move).phrases[refusal.phrase] ?? REFUSALS[refusal.phrase as keyof typeof REFUSALS];
  const { sizes = {}, ...said } = refusal;
  const levels = Object.entries(LEVELS).map(([name, of]) => [name, of(now, deed)] as const);
  const figures = Object.fromEntries([...Object.entries(sizes), ...levels].map(([name, x]) => [name, figure(x)]));
  return capital(fill(phrase, deed, { ...figures, ...said }));
}

/** What is wrong with an order among those sealed. */
export const faultSentence = (fault: Fault, now: Now): string =>
  fault.kind === 'refused' ? refusalSentence(fault.deed, fault.refusal, now) : faultPhrase(fault);

const half = (offer: Offer): string => `to ${phraseFor(offer.give, 'order')}, if ${clauseOf(offer.want, 'done')}`;
/** What only its two sides are told is called what it is: secret. */
const an = (what: string, { secret }: Offer): string => (secret ? `a secret ${what}` : `${what === 'offer' ? 'an' : 'a'} ${what}`);
const ENDED = {
  accepted: (offer: Offer) => `${capital(nameOf(offer.to))} takes ${an('offer', offer)} of ${nameOf(offer.actor)} ${half(offer)}.`,
  declined: (offer: Offer) => `${capital(nameOf(offer.to))} turns down ${an('offer', offer)} of ${nameOf(offer.actor)} ${half(offer)}.`,
  withdrawn: (offer: Offer) =>
    `What North Korea did in the same quarter ends ${an('bargain', offer)} just struck: ${nameOf(offer.actor)} ${half(offer)}.`,
  bound: (offer: Offer) =>
    `${capital(nameOf(offer.to))} says yes to ${an('offer', offer)} of ${nameOf(offer.actor)}, but one half of it was given away elsewhere in the same quarter: ${half(offer)}.`,
} as const;

/** Who stopped a deed, where its sentence names nobody: "A draft by Japan is vetoed by Russia." */
export function refusedBy(text: string, { deed, ending, answers }: Extract<Cause, { kind: 'deed' }>): string {
  const who = ending === 'declined' ? NATIONS.filter(n => answers[n] === NO) : [];
  if (who.length === 0 || phraseOf(deed, ending).includes('{target}')) return text;
  const names = list(who.map(nameOf));
  const plain = text.replace(/\.$/, '');
  return moveOf(deed.move).asking === 'vote' ? `${plain} by ${names}.` : `${plain}: ${names} ${who.length === 1 ? 'says' : 'say'} no.`;
}

/** What a cause was, in a sentence. */
export function causeSentence(cause: Cause, tables: Tables): string {
  switch (cause.kind) {
    case 'deed':
      return refusedBy(deedSentence(cause.deed, cause.ending), cause);
    case 'offer':
      return ENDED[cause.ending](cause.offer);
    case 'leak':
      return `A secret offer of ${nameOf(cause.offer.actor)} to ${nameOf(cause.offer.to)} comes out: ${half(cause.offer)}.`;
    case 'tabled':
      return tabledSentence(cause);
    case 'text':
      return textSentence(cause);
    case 'crisis':
      return crisisSentence(cause);
    case 'news': {
      const name = NEWS_NAMES.find(known => known === cause.name);
      return name === undefined ? cause.name : (newsOf(name).phrase ?? newsOf(name).about);
    }
    case 'event':
      return tables.schedule.find(event => event.id === cause.id)?.phrase ?? cause.id;
    case 'rule': {
      const name = RULE_NAMES.find(known => known === cause.name);
      return name === undefined ? cause.name : RULES[name].about;
    }
    case 'limit':
      return 'Held to its scale.';
  }
}
