import type { AnyMove, Move, ParamsOf } from '../move.ts';
import type { Nation } from '../nations.ts';
import type { Coefficients } from '../rule.ts';
import { abductionInquiry } from './abduction-inquiry.ts';
import { assurance } from './assurance.ts';
import { bankChannel } from './bank-channel.ts';
import { broker } from './broker.ts';
import { callTalks } from './call-talks.ts';
import { convert } from './convert.ts';
import { declare } from './declare.ts';
import { defy } from './defy.ts';
import { designateBank } from './designate-bank.ts';
import { dilute } from './dilute.ts';
import { disable } from './disable.ts';
import { dismantle } from './dismantle.ts';
import { doubleFreeze } from './double-freeze.ts';
import { dresdenPackage } from './dresden-package.ts';
import { energyAid } from './energy-aid.ts';
import { energyPact } from './energy-pact.ts';
import { enforcementDial } from './enforcement-dial.ts';
import { eurasiaInitiative } from './eurasia-initiative.ts';
import { exercises } from './exercises.ts';
import { fireEngines } from './fire-engines.ts';
import { foodAid } from './food-aid.ts';
import { freeze } from './freeze.ts';
import { fuelValve } from './fuel-valve.ts';
import { fundRailway } from './fund-railway.ts';
import { historyGesture } from './history-gesture.ts';
import { hold } from './hold.ts';
import { hostAndDraft } from './host-and-draft.ts';
import { humanRightsDraft } from './human-rights-draft.ts';
import { inspectors } from './inspectors.ts';
import { interKoreanTalks } from './inter-korean-talks.ts';
import { investRason } from './invest-rason.ts';
import { kaesong } from './kaesong.ts';
import { kurilsTrack } from './kurils-track.ts';
import { labourExport } from './labour-export.ts';
import { labourPermits } from './labour-permits.ts';
import { launch } from './launch.ts';
import { limitedStrike } from './limited-strike.ts';
import { loudspeakers } from './loudspeakers.ts';
import { missileDefence } from './missile-defence.ts';
import { moratorium } from './moratorium.ts';
import { normalisationFund } from './normalisation-fund.ts';
import { nuclearTest } from './nuclear-test.ts';
import { offerReturn } from './offer-return.ts';
import { purge } from './purge.ts';
import { railKey } from './rail-key.ts';
import { reactor } from './reactor.ts';
import { reform } from './reform.ts';
import { releaseDetainees } from './release-detainees.ts';
import { reportDone } from './report-done.ts';
import { retaliate } from './retaliate.ts';
import { reunions } from './reunions.ts';
import { sanctionNorthKorea } from './sanction-north-korea.ts';
import { sanctionRussia } from './sanction-russia.ts';
import { securityForum } from './security-forum.ts';
import { securityPledge } from './security-pledge.ts';
import { sellAtHome } from './sell-at-home.ts';
import { shield } from './shield.ts';
import { statement } from './statement.ts';
import { strikeCapability } from './strike-capability.ts';
import { terrorList } from './terror-list.ts';
import { tradePact } from './trade-pact.ts';
import { transitKey } from './transit-key.ts';
import { unDraft } from './un-draft.ts';
import { visit } from './visit.ts';
import { walkOut } from './walk-out.ts';
import { writeOffDebt } from './write-off-debt.ts';

/**
 * The list of moves. To add one: write its file, add it here, at the end: the place is its slot for waits and draws.
 * Names are the keys of saved games.
 */
export const MOVES = {
  hold,
  visit,
  statement,
  'un-draft': unDraft,
  'call-talks': callTalks,
  'walk-out': walkOut,
  'offer-return': offerReturn,
  'sanction-north-korea': sanctionNorthKorea,
  'sanction-russia': sanctionRussia,
  exercises,
  'missile-defence': missileDefence,
  assurance,
  'designate-bank': designateBank,
  'food-aid': foodAid,
  'terror-list': terrorList,
  'enforcement-dial': enforcementDial,
  'fuel-valve': fuelValve,
  'host-and-draft': hostAndDraft,
  retaliate,
  'invest-rason': investRason,
  'double-freeze': doubleFreeze,
  shield,
  'write-off-debt': writeOffDebt,
  'fund-railway': fundRailway,
  'trade-pact': tradePact,
  'energy-pact': energyPact,
  'labour-permits': labourPermits,
  'bank-channel': bankChannel,
  broker,
  defy,
  convert,
  'fire-engines': fireEngines,
  'normalisation-fund': normalisationFund,
  'kurils-track': kurilsTrack,
  'history-gesture': historyGesture,
  'strike-capability': strikeCapability,
  'human-rights-draft': humanRightsDraft,
  kaesong,
  'rail-key': railKey,
  'inter-korean-talks': interKoreanTalks,
  reunions,
  loudspeakers,
  'eurasia-initiative': eurasiaInitiative,
  'nuclear-test': nuclearTest,
  launch,
  freeze,
  disable,
  declare,
  inspectors,
  'limited-strike': limitedStrike,
  'abduction-inquiry': abductionInquiry,
  'transit-key': transitKey,
  'labour-export': labourExport,
  purge,
  reform,
  'release-detainees': releaseDetainees,
  'dresden-package': dresdenPackage,
  moratorium,
  dismantle,
  'energy-aid': energyAid,
  'report-done': reportDone,
  'sell-at-home': sellAtHome,
  'security-pledge': securityPledge,
  dilute,
  reactor,
  'security-forum': securityForum,
};

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as readonly MoveName[];
type OrderOf<N extends MoveName> = {
  readonly actor: Nation;
  readonly move: N;
  readonly given: (typeof MOVES)[N] extends Move<infer P, Coefficients, infer _W> ? ParamsOf<P> : never;
};
/** One deed ordered by one nation. */
export type Deed = { readonly [N in MoveName]: OrderOf<N> }[MoveName];

export const moveOf = (name: MoveName): AnyMove => MOVES[name];
/** A move's place in the register. */
export const slotOf = (name: MoveName): number => SLOT[name];
const SLOT = Object.fromEntries(MOVE_NAMES.map((name, k) => [name, k])) as Record<MoveName, number>;
