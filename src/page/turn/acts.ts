import { stanceOf, targetOf } from '../../engine/deeds.ts';
import type { Entry } from '../../engine/ledger.ts';
import { NO } from '../../engine/move.ts';
import { type MoveName, moveOf } from '../../engine/moves/index.ts';
import { CHN, NATIONS, type Nation, PRK, USA } from '../../engine/nations.ts';
import type { Cause } from '../../engine/phase.ts';
import { FORMATS } from '../../engine/talks/formats.ts';
import { PATHS } from '../../engine/world.ts';
import type { Headline } from '../../words/front-page.ts';
import { cameAbout, isMutual } from '../../words/sentences.ts';
import type { Act, Reach, Spot } from '../map/played.ts';

type Of<K extends Cause['kind']> = Extract<Cause, { readonly kind: K }>;

const SPOTS: Partial<Record<MoveName, Spot>> = {
  'nuclear-test': 'test',
  launch: 'launch',
  exercises: 'exercises',
  'missile-defence': 'defence',
  'rail-key': 'rail',
  'transit-key': 'rail',
  'fund-railway': 'rail',
  freeze: 'plants',
  disable: 'plants',
  inspectors: 'plants',
  dismantle: 'plants',
};
/** What a step does to what flows between two. */
const STEPS: Readonly<Record<string, Reach>> = {
  tighten: 'cut',
  sectors: 'cut',
  close: 'cut',
  punish: 'cut',
  relist: 'cut',
  ease: 'mended',
  open: 'mended',
  reopen: 'mended',
  loosen: 'mended',
  forgive: 'mended',
  delist: 'mended',
};
/** Those whom a deed without a target speaks to. */
const SPOKEN_TO: Partial<Record<MoveName, readonly Nation[]>> = {
  'double-freeze': [USA, PRK],
  'host-and-draft': NATIONS,
  'security-forum': NATIONS,
  'offer-return': [CHN],
};
const CUTS: ReadonlySet<MoveName> = new Set(['un-draft', 'designate-bank', 'human-rights-draft']);

/** What a story is on the map. It says no more than the story does: each act is of an entry that the reader is told. */
export function actsOf({ entries, word }: Pick<Headline, 'entries' | 'word'>): Act[] {
  if (word !== null) return word.to.map((to): Act => ({ kind: 'reach', how: 'refused', from: word.by, to }));
  const [first, second] = entries.map(({ cause }) => (cause.kind === 'deed' ? cause : null));
  const crisis = entries.flatMap(({ cause }) => (cause.kind === 'crisis' ? [cause] : []));
  if (crisis.length > 0) {
    const { provoker, target } = crisis[0]!;
    return [{ kind: 'crisis', two: [provoker, target], rung: Math.max(...crisis.map(({ rung }) => rung)) }];
  }
  const offer = first?.offer;
  if (offer && second?.offer === offer) {
    const hands: Act = { kind: 'reach', how: 'bargain', from: offer.actor, to: offer.to };
    // What one half does to a third is drawn beside the hands; what it does to the other is in them.
    return [hands, ...entries.flatMap(actsOfEntry).filter(act => act.kind !== 'home' && !joins(act, offer.actor, offer.to))];
  }
  const acts = entries.flatMap(actsOfEntry);
  return acts.filter((act, at) => acts.findIndex(other => isSame(act, other)) === at);
}

export const joins = (act: Act, a: Nation, b: Nation): boolean =>
  act.kind === 'reach' && ((act.from === a && act.to === b) || (act.from === b && act.to === a));

/** A meeting is drawn once, whoever of the two called for it. */
const isSame = (a: Act, b: Act): boolean =>
  a.kind === 'reach' && b.kind === 'reach' && a.how === 'met' && b.how === 'met'
    ? joins(a, b.from, b.to)
    : JSON.stringify(a) === JSON.stringify(b);

function actsOfEntry(entry: Entry): Act[] {
  const { cause } = entry;
  if (cause.kind === 'deed') return cameAbout(cause.ending) ? done(cause, entry) : refused(cause);
  if (cause.kind === 'offer') return [{ kind: 'reach', how: 'refused', from: cause.offer.actor, to: cause.offer.to }];
  if (cause.kind === 'leak') return [{ kind: 'reach', how: 'bargain', from: cause.offer.actor, to: cause.offer.to }];
  if (cause.kind === 'tabled') return tabled(cause);
  if (cause.kind === 'text') return ofText(cause);
  return [];
}

const refused = ({ deed, answers }: Of<'deed'>): Act[] => {
  const against = NATIONS.filter(n => n !== deed.actor && answers[n] === NO);
  const to = targetOf(deed);
  const whom = against.length > 0 ? against : to === -1 ? [] : [to];
  if (whom.length === 0) return [{ kind: 'home', by: deed.actor }];
  return whom.map((n): Act => ({ kind: 'reach', how: 'refused', from: deed.actor, to: n }));
};

function done({ deed }: Of<'deed'>, entry: Entry): Act[] {
  const by = deed.actor;
  if (deed.move === 'call-talks') return gathering(by, FORMATS[deed.given.format]);
  const spot = SPOTS[deed.move];
  if (spot !== undefined) return [{ kind: 'spot', by, spot }];
  const others = SPOKEN_TO[deed.move]?.filter(n => n !== by);
  if (others !== undefined) return others.map(to => ({ kind: 'reach', how: 'word', from: by, to }));
  const to = deed.move === 'un-draft' ? PRK : targetOf(deed);
  if (to === -1) return [{ kind: 'home', by }];
  return [{ kind: 'reach', how: reachOf(deed, entry), from: by, to }];
}

/** Three or more with Beijing sit down there; others meet half-way, or come apart there. */
function sitting(party: readonly Nation[], whole: boolean): Act[] {
  if (party.length > 2 && party.includes(CHN)) return [{ kind: 'table', seats: party, whole }];
  return party.flatMap((from, at) => party.slice(at + 1).map((to): Act => ({ kind: 'reach', how: whole ? 'met' : 'parted', from, to })));
}

const gathering = (by: Nation, party: readonly Nation[]): Act[] => (party.length < 2 ? [{ kind: 'home', by }] : sitting(party, true));

/** By the ledger where money is in it, else by the step the deed takes, else by what kind of deed it is. */
function reachOf(deed: Of<'deed'>['deed'], { postings }: Entry): Reach {
  const posted = (field: string): boolean => postings.some(({ at, by }) => by > 0 && PATHS[at]!.endsWith(`.${field}`));
  if (posted('aidDelivered')) return 'delivered';
  if (posted('aidPromised')) return 'promised';
  if (deed.move === 'visit') return 'visit';
  const { group } = moveOf(deed.move);
  const step = Object.values(deed.given)
    .map(value => STEPS[String(value)])
    .find(reach => reach !== undefined);
  if (step !== undefined) return step;
  if (CUTS.has(deed.move)) return 'cut';
  if (isMutual(deed)) return 'met';
  return group === 'economy' && stanceOf(deed) === 'cooperative' ? 'delivered' : 'word';
}

function tabled({ tabled: { proposal, sponsors, ending, answers } }: Of<'tabled'>): Act[] {
  if (ending === 'signed') return sitting(proposal.parties, true);
  const by = sponsors[0] ?? proposal.actor;
  const against = proposal.parties.filter(n => n !== by && answers[n] === NO);
  if (against.length === 0) return [{ kind: 'home', by }];
  return against.map(to => ({ kind: 'reach', how: 'refused', from: by, to }));
}

const ofText = ({ what, text, by }: Of<'text'>): Act[] => {
  if (what === 'ratified' || what === 'carried out' || what === 'broken down' || what === 'lapsed')
    return sitting(text.parties, what === 'ratified' || what === 'carried out');
  return by === null ? sitting(text.parties, false) : [{ kind: 'home', by }];
};

/** Nations whose capitals an event marks: who acts first. */
export function endsOf(acts: readonly Act[]): Nation[] {
  const all = acts.flatMap((act): Nation[] => {
    if (act.kind === 'reach') return [act.from, act.to];
    if (act.kind === 'crisis') return [...act.two];
    return act.kind === 'table' ? [...act.seats] : [act.by];
  });
  return NATIONS.filter(n => all.includes(n)).sort((a, b) => all.indexOf(a) - all.indexOf(b));
}
