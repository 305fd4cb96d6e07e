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

/** What a nation offers at the table on each issue of the agenda. */
export const MOST_ISSUES = 12;
export const TABLE: Fields = Object.fromEntries(Array.from({ length: MOST_ISSUES }, (_, k) => [`issue${k}`, [0, 100] as const]));

/** Turns until an actor may order each move again, by the move's place in the register. */
export const SLOTS = 72;
export const DECK: Fields = Object.fromEntries(Array.from({ length: SLOTS }, (_, k) => [`wait${k}`, [0, 20] as const]));

/** How wide an outsider's guess can be (half-width at no information), by field. Fields not named here are public. */
export const ESTIMATED = {
  programme: { fissile: 15 },
  state: { enforcement: 0.25 },
  dyad: { affinity: 14, trust: 14, threat: 14 },
} as const;
