import type { Fields } from './window.ts';

/**
 * The fields of the world with their scales, units and who can know them. Money is USD million (a year where it is a
 * flow), indices run 0-100 unless the scale says otherwise. "Opening" fields keep what a level relaxes back to.
 */
export const GLOBE = {
  turn: [0, 99],
  /** Russia against the West. */
  rift: [0, 100],
  /** United States against China. */
  rivalry: [0, 100],
  tension: [0, 100],
  /** Crisis ladder; 9 is war. */
  rung: [0, 9],
  /** United Nations law on North Korea, an ordinal scale (parameters: unsc_level). */
  unRegime: [0, 10],
  /** 0 dead, 100 in session. */
  talks: [0, 100],
  /** Raised by tests and launches, lowered mainly by law. */
  outrage: [0, 100],
  /** What Western opinion asks in Ukraine sanctions. */
  demand: [0, 5],
  exercises: [0, 1],
  /** The session in being, whatever its format: 0 none, 100 in full swing. Who sits is `state.seated`. */
  session: [0, 100],
  /** The month in which this turn begins, 1-12, and the months in a turn. */
  month: [0, 12],
  months: [0, 12],
} as const satisfies Fields;

export const STATE = {
  /** 100 at the opening. */
  economy: [0, 300],
  stability: [0, 100],
  support: [0, 100],
  attention: [0, 9],
  /** Attention owed for the wanted half of an accepted offer, taken from the next refill. */
  owed: [0, 9],
  standing: [0, 100],
  standingOpening: [0, 100],
  /** How far it applies UN law towards North Korea. Hidden from others. */
  enforcement: [0, 1],
  /** Government type: index in the scenario's list + 1; 0 means unknown (how others see it). */
  type: [0, 9],
  /** Trade with the rest of the world, a year, and what it would be without obstacles. */
  abroad: [0, 1e7],
  abroadBase: [0, 1e7],
  gdp: [0, 1e8],
  /** Hard inflow at the opening (North Korea), derived by the reader; measures.ts inflow. */
  inflowOpening: [0, 1e6],
  /** Energy it uses from outside, a year. */
  energyNeed: [0, 1e6],
  /** Sits at the table of the session in being. */
  seated: [0, 1],
  /** How far its government would rather hold on than be seen to step back in a crisis. Hidden from others. */
  resolve: [0, 100],
} as const satisfies Fields;

/** `dyad[i][j]` is how i stands towards j; flows run from i to j. The first SETTLES fields are those that rules move. */
export const DYAD = {
  affinity: [-100, 100],
  trust: [0, 100],
  threat: [0, 100],
  /** Goods from i to j, a year, and what they would be without obstacles. */
  exports: [0, 1e6],
  exportsBase: [0, 1e6],
  /** Fuel from i to j, a year. */
  energy: [0, 1e5],
  /** Sum so far of what i promised j that has arrived. */
  aidDelivered: [0, 1e5],
  /** Aid that arrives a year at the present pace. */
  aidFlow: [0, 1e5],
  /** What i owes j. */
  debt: [0, 1e5],
  /** Visible courtship. */
  tie: [0, 100],
  affinityOpening: [-100, 100],
  threatOpening: [0, 100],
  energyBase: [0, 1e5],
  /** i's hand on the fuel to j (1 = opening). */
  valve: [0, 2],
  /** Sum so far of what i promised j. */
  aidPromised: [0, 1e5],
  /** i's own measures against j. */
  sanctions: [0, 5],
  alliance: [0, 1],
  /** i's exposure to j's banks and currency. */
  finance: [0, 1],
  /** Highest rank i has sent to j or received there: 0 none, 1 envoy, 2 minister, 3 the leader's deputy (a premier, a vice-president, a nominal head of state), 4 summit. */
  visits: [0, 4],
  /** Repetition of i's approaches to j. */
  fatigue: [0, 9],
  /** Costly signals i has sent j: they tell who i is. */
  signals: [0, 4],
  /** Economic punishment of j by i short of sanctions. */
  retaliation: [0, 1],
  /** i's word that it would stop a further resolution on j, as far as it still stands. */
  shield: [0, 1],
  /** How far i has bargained down what a further resolution on j may hold, as far as that still stands. */
  dilution: [0, 1],
} as const satisfies Fields;
export const SETTLES = 10;

/** North Korea's programme. */
export const PROGRAMME = {
  /** Plutonium, kg. Hidden. */
  fissile: [0, 500],
  warheads: [0, 200],
  missile: [0, 100],
  readiness: [0, 1],
  frozen: [0, 1],
  disabled: [0, 100],
  /** Inspectors. */
  access: [0, 100],
  /** Turn of the last test + 1; 0 none in this game. */
  lastTest: [0, 99],
  tests: [0, 20],
  launches: [0, 400],
  declared: [0, 1],
  /** A declared halt of tests and launches. */
  moratorium: [0, 1],
  /** Part of the plants that runs in secret beside a step reported as done. */
  secret: [0, 1],
} as const satisfies Fields;

/** The railway from Khasan through Rajin to the South, with its three keys. */
export const RAIL = {
  progress: [0, 100],
  funds: [0, 1e4],
  keyRus: [0, 1],
  keyPrk: [0, 1],
  keyKor: [0, 1],
  pilots: [0, 20],
} as const satisfies Fields;

/** Matters between two or three of the six that are neither money nor arms. */
export const DOSSIER = {
  abductees: [0, 100],
  /** Talks on the southern Kurils / Northern Territories. */
  kurils: [0, 100],
  kaesong: [0, 1],
  reunions: [0, 40],
  loudspeakers: [0, 1],
  delisted: [0, 1],
  missileDefence: [0, 1],
  strikeCapability: [0, 1],
  /** Russian brokering still remembered. */
  brokered: [0, 5],
  detainees: [0, 5],
  /** North Korean wages earned in Russia, USD million a year. */
  labour: [0, 1000],
  /** Share of the Soviet-era debt cleared. */
  debtCleared: [0, 1],
  /** Russia-China energy pact. */
  energyPact: [0, 1],
  bankChannel: [0, 1],
  purges: [0, 20],
} as const satisfies Fields;

/** A crisis, open inside a turn only, and what the game has seen of crises. Nations are bits of a mask, 1 << seat. */
export const CRISIS = {
  /** Seat + 1 of those it is between; 0 where there is none. */
  provoker: [0, 6],
  target: [0, 6],
  /** Rounds played of the one that is open. */
  round: [0, 9],
  mediating: [0, 63],
  /** Allies who hold one of the two back, or stand beside it: those they are nearer to. */
  restraining: [0, 63],
  joined: [0, 63],
  /** Crises so far, and the highest rung any has reached. */
  count: [0, 99],
  peak: [0, 9],
  /** The turn (from 1) of the latest one, and the highest rung it reached. */
  turn: [0, 99],
  latest: [0, 9],
} as const satisfies Fields;

/** What a nation offers at the table on each issue of the agenda. */
export const MOST_ISSUES = 12;
export const TABLE: Fields = Object.fromEntries(Array.from({ length: MOST_ISSUES }, (_, k) => [`issue${k}`, [0, 100] as const]));

/** Texts that can stand at once, and clauses in each (model section 7). */
export const MOST_TEXTS = 4;
export const MOST_CLAUSES = 4;
/** A text that was signed. Nations are bits of a mask, 1 << seat. */
export const TEXT = {
  /** talks/text.ts STAGES. */
  stage: [0, 9],
  /** Turn (from 1) on which it came to this stage. */
  since: [0, 99],
  /** Seat + 1 of the one who tabled it. */
  by: [0, 6],
  parties: [0, 63],
  /** Parties that have sold it at home. */
  sold: [0, 63],
} as const satisfies Fields;
/** Who does what by when, after what. */
export const CLAUSE = {
  /** Code of the deed owed (deeds.ts); 0 for no clause. */
  deed: [0, 1e4],
  /** Seat + 1 of the one who owes it. */
  performer: [0, 6],
  /** It could be reported as done without being done. */
  hidden: [0, 1],
  /** Turns in which it is to be done once nothing stands before it. */
  due: [0, 20],
  /** Number (from 1) of the clause that must be done first; 0 for none. */
  after: [0, 4],
  verified: [0, 2],
  ambiguity: [0, 2],
  snapback: [0, 1],
  /** talks/text.ts STATUSES. */
  status: [0, 9],
  /** Turn (from 1) from which it can be done, 0 while it waits; once it is done, the turn on which it was. */
  open: [0, 99],
  /** Reported as done and not done. Known to its performer. */
  cheated: [0, 1],
  /** What it is worth to the other parties at signing: mean of those who gain, points of value. */
  stake: [0, 100],
} as const satisfies Fields;

/** Turns until an actor may order each move again, by the move's place in the register. */
export const SLOTS = 72;
export const DECK: Fields = Object.fromEntries(Array.from({ length: SLOTS }, (_, k) => [`wait${k}`, [0, 20] as const]));

/** How wide an outsider's guess can be (half-width at no information), by field, as shipped (observe.ts KNOWLEDGE). Fields not named here are public. */
export const ESTIMATED = {
  programme: { fissile: 15 },
  state: { enforcement: 0.25, resolve: 50 },
  dyad: { affinity: 14, trust: 14, threat: 14 },
} as const;

/** What a scenario may leave out: it is counted from the opening and starts at zero, or starts as the reader has it (opening.ts). */
export const MAY_BE_LEFT_OUT: readonly string[] = [
  'globe.session',
  'state.seated',
  'programme.moratorium',
  'programme.secret',
  'state.economy',
  'state.support',
  'state.attention',
  'state.owed',
  'dyad.exportsBase',
  'dyad.fatigue',
  'dyad.shield',
  'dyad.dilution',
  'dyad.signals',
  'dyad.retaliation',
  'programme.lastTest',
  'programme.launches',
  'rail.pilots',
  'dossier.brokered',
  'dossier.reunions',
];

/** What no scenario gives, and what it follows from. */
export const DERIVED: Readonly<Record<string, string>> = {
  'globe.turn': 'turns are counted from the opening',
  'globe.month': 'it follows from the month in which the scenario opens',
  'globe.months': "it is the scenario's months in a turn",
  'globe.rung': 'a crisis opens and ends inside a turn',
  'state.standingOpening': 'it is taken from standing',
  'state.type': 'the government is drawn from those of the nation',
  'state.resolve': 'it is drawn with the government',
  'state.abroadBase': 'it is derived from abroad',
  'state.inflowOpening': 'it is derived from trade, fuel, aid and wages',
  'dyad.affinityOpening': 'it is taken from affinity',
  'dyad.threatOpening': 'it is taken from threat',
  'dyad.energyBase': 'it is taken from energy',
  'dyad.valve': 'every valve opens at 1',
};
