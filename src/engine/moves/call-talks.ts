import { choice, defineMove, NO } from '../move.ts';
import { ALLIES, type ByNation, byNation, CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../nations.ts';
import { FORMAT_NAMES, FORMATS, type Format, isSeated } from '../talks/formats.ts';
import { silent, type Why } from '../why.ts';

/** What a condition on the invitation asks: who must do what before the round opens. */
const CONDITIONS = {
  none: null,
  moratorium: { actor: PRK, move: 'moratorium', given: { switch: 'declare' } },
  freeze: { actor: PRK, move: 'freeze', given: { switch: 'freeze' } },
  exercises: { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } },
} as const;
type Condition = keyof typeof CONDITIONS;

const sits = (format: Format, nation: Nation): boolean => FORMATS[format].includes(nation);

/** Whom each may call to a round of each format, made once. */
const INVITED = Object.fromEntries(
  FORMAT_NAMES.map(format => [format, byNation(actor => FORMATS[format].filter(n => n !== actor))]),
) as unknown as Readonly<Record<Format, ByNation<readonly Nation[]>>>;

/** Call a round. Every invitee must come: preconditions of Washington, Tokyo and Seoul block it as much as Pyongyang does. Coming
 * without a freeze costs each of the three before its public; Pyongyang pays with its hard-liners. A condition on the invitation is met
 * by coming (A24, A25, A30). */
export const callTalks = defineMove({
  label: 'Call talks',
  about: 'All six, three, or two. A condition is met by whoever comes.',
  claims: ['A24', 'A25', 'A30'],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 1,
  tires: 0,
  asks: (_now, actor, { format }) => INVITED[format][actor],
  audience(now, asked, _actor, { format, condition }, k, why) {
    if (asked === PRK)
      return (
        why('what a word put in for talks is worth', -k.broker, 'factor') * why('such words remembered', now.dossier.brokered, 'factor')
      );
    return reluctance(asked, assured(now.programme.frozen, condition, k), k, why) * weightOf(format, k, why);
  },
  exposure: (now, actor, { format, condition }, k, why) =>
    reluctance(actor, assured(now.programme.frozen, condition, k), k, why) * weightOf(format, k, why),
  declined(_now, change, actor, { format }, k, { answers }) {
    const refused = sits(format, CHN) ? k.refuse : 0;
    for (const n of NATIONS) if (answers[n] === NO && n !== CHN) change.dyad[CHN][n].affinity -= refused;
    change.state[actor].standing -= k.rebuff;
  },
  excludes: 'coming or going',
  alone: true,
  joint: 'all',
  params: { format: choice(...FORMAT_NAMES), condition: choice('none', 'moratorium', 'freeze', 'exercises') },
  coefficients: {
    rebuff: [0.5, 'judgement'],
    caller: [1, 'judgement'],

    session: [70, 'judgement'],
    contacts: [4, 'judgement: what a smaller round adds to contacts among the six'],
    standing: [4, 'judgement'],
    hardliners: [3, 'judgement'],
    tension: [6, 'judgement'],
    usa: [2.3, 'judgement: after Leap Day 2012 it asks for steps before talks; 0.9 in 2003'],
    jpn: [1, 'judgement; 0.3 in 2003'],
    kor: [1, 'judgement; none in 2003'],
    frozen: [0.8, 'judgement'],
    broker: [0.15, 'judgement: value to Pyongyang of each remembered brokering'],
    refuse: [1.5, 'judgement'],
    host: [1, 'judgement'],
    bypassed: [3, 'judgement: what talking over the heads of its allies costs Washington'],

    three: [1, "judgement: what a meeting of the three weighs beside one of all six, before publics and with Pyongyang's hard-liners"],
    rail: [0.3, 'judgement: what one of the three keys of the railway weighs beside it'],
    korea: [0.3, 'judgement: what one of the two Koreas weighs beside it'],
    washington: [1.3, 'judgement: what one with Washington alone weighs beside it'],
    tokyo: [0.4, 'judgement: what one with Tokyo alone weighs beside it'],
    moscow: [0, 'judgement: what one with Moscow alone weighs beside it'],
    beijing: [0, 'judgement: what one with Beijing alone weighs beside it'],
    smaller: [0.5, 'judgement: part of that weight which what a smaller round does has'],
    halted: [0.6, 'judgement: how far a halt of tests by itself counts as a freeze'],
  },
  phrases: {
    'order six': 'call the six to talks{condition}',
    'order three': 'call the United States, China and North Korea to talks{condition}',
    'order rail': 'call Russia and the two Koreas to talks{condition}',
    'order korea': 'call the two Koreas to talks{condition}',
    'order washington': 'call the United States and North Korea to talks{condition}',
    'order tokyo': 'call Japan and North Korea to talks{condition}',
    'order moscow': 'call Russia and North Korea to talks{condition}',
    'order beijing': 'call China and North Korea to talks{condition}',
    open: 'They sit together already.',
    outside: 'You would not sit at that table.',
    met: 'That condition is met already.',
    stranger: 'Whoever is to meet the condition would not be there.',
    'done six': 'The six meet in Beijing: talks open.',
    'done three': 'The United States, China and North Korea meet: talks open.',
    'done rail': 'Russia and the two Koreas meet over the railway: talks open.',
    'done korea': 'The two Koreas meet at Panmunjom: talks open.',
    'done washington': 'The United States and North Korea meet: talks open.',
    'done tokyo': 'Japan and North Korea meet: talks open.',
    'done moscow': 'Russia and North Korea meet: talks open.',
    'done beijing': 'China and North Korea meet: talks open.',
    declined: 'A call to talks by {actor} fails.',
    crowded: 'A call to talks by {actor} gives way to another round.',
  },
  whyNot(now, actor, { format, condition }, _k, effects) {
    if (!sits(format, actor)) return 'outside';
    if (FORMATS[format].every(n => isSeated(now, n, effects))) return 'open';
    const asked = CONDITIONS[condition];
    if (asked === null) return null;
    if (!sits(format, asked.actor)) return 'stranger';
    return isMet(now.programme, now.globe.exercises, condition) ? 'met' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { format, condition }, k, { also }) {
        const asked = CONDITIONS[condition];
        if (asked !== null) also(now, change, asked);
        const six = format === 'six';
        const weight = six ? 1 : k.smaller * weightOf(format, k);
        for (const n of NATIONS) change.state[n].seated += (sits(format, n) ? 1 : 0) - now.state[n].seated;
        change.globe.session += k.session - now.globe.session;
        change.globe.talks += six ? k.session - now.globe.talks : k.contacts;
        change.globe.tension -= k.tension * weight;
        change.state[PRK].standing += k.standing * weight;
        change.state[PRK].stability -= k.hardliners * weight;
        if (sits(format, CHN)) change.state[CHN].standing += k.host * (six || format === 'three' ? 1 : 0);
        if (six) change.state[RUS].standing += k.host;
        change.state[actor].standing += k.caller * (six ? 1 : weight);
        if (format === 'washington') for (const ally of ALLIES) change.dyad[ally][USA].trust -= k.bypassed;
      },
    },
  },
});

/** How far the plants count as frozen to those who must come: a halt of tests by itself goes part of the way. */
const assured = (frozen: number, condition: Condition, k: { readonly halted: number }): number =>
  condition === 'freeze' ? 1 : condition === 'moratorium' ? Math.max(frozen, k.halted) : frozen;

type Weights = Readonly<Record<Exclude<Format, 'six'>, number>>;
/** How much a meeting of a format weighs beside one of all six. */
const weightOf = (format: Format, k: Weights, why: Why = silent): number =>
  why('the format beside a round of six', format === 'six' ? 1 : k[format], 'factor');

interface Reluctance {
  readonly usa: number;
  readonly jpn: number;
  readonly kor: number;
  readonly frozen: number;
}
/** What sitting down costs a government before its own public: less once plants are frozen, or will be on its coming. */
const reluctance = (nation: Nation, frozen: number, k: Reluctance, why: Why): number =>
  why('sitting down with nothing in hand', nation === USA ? k.usa : nation === JPN ? k.jpn : nation === KOR ? k.kor : 0, 'factor') *
  why('part that plants frozen, or to be, leave of it', 1 - k.frozen * frozen, 'factor');

const isMet = (programme: { readonly frozen: number; readonly moratorium: number }, drills: number, condition: Condition): boolean =>
  condition === 'freeze'
    ? programme.frozen > 0.5
    : condition === 'moratorium'
      ? programme.moratorium > 0.5 || programme.frozen > 0.5
      : drills < 0.5;
