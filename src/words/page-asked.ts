import { inSentence } from './names.ts';

/** The page's texts for what players ask: which of two, what changed, why not, what a good score is. */
export const ASKED_PAGE = {
  compare: {
    heading: 'Side by side',
    keep: 'Compare',
    kept: 'Comparing',
    next: 'Kept to compare. Open another order: the two then stand side by side.',
    attention: 'Attention',
    odds: 'Goes through, in 100',
    certain: 'certain',
    upToThem: 'up to them',
    turnTo: 'Turn to the other',
    drop: 'Let it go',
  },
  changed: {
    heading: 'What the turn changed for you',
    total: 'Your value, as you see it',
    nothing: 'Nothing that you weigh has moved.',
    morning: 'What the morning changed for you',
    morningTotal: 'Since the last turn ended',
    swing: (nation: string) => `What the turn changed, ${nation}`,
    swingTotal: 'By the true world',
    game: 'What the game changed, by its own goals',
    gameTotal: 'From the opening to the end, by the true world',
  },
  refusals: {
    said: (nation: string, order: string) => `${nation} said no: ${order}`,
    why: 'Why?',
    whyOf: (nation: string) => `Why ${nation}?`,
    title: (nation: string) => `Why ${nation} said no: odds of a yes, as you believed`,
    against: (goal: string) => `What stood most against it, as far as you could tell: ${inSentence(goal)}.`,
    titleOf: (nation: string) => `Why ${nation} said no: what you believed it weighs`,
    theirs: (nation: string) => `${nation} is played at this machine, and no odds are told of people: ask whoever answered.`,
    unlikely:
      'You believed a yes was the better answer for it. Your guess of what it weighs was off, or it chose as governments sometimes do: not always the best.',
    note: 'As you believed it at your desk that quarter.',
    notAsked: 'It was not asked.',
  },
  unspent: (points: string) => `Attention does not keep: ${points} unspent`,
  score: {
    heading: 'What a good score is here',
    walkAway: (value: string) => `Walking away gives ${value}: offers neither made nor taken.`,
    agents: (median: string, best: string) =>
      `Agents in this seat end at ${median} in the middle, and above ${best} in the best tenth of 100 games.`,
    best: (best: string) => `That is better than nine in ten agents in this seat, who end below ${best}.`,
    upper: (middle: string, best: string) =>
      `Agents in this seat end at ${middle} in the middle and above ${best} in the best tenth: this lies between.`,
    near: (middle: string) => `Agents in this seat end at ${middle} in the middle: this is about there.`,
    lower: (middle: string) => `Agents in this seat end at ${middle} in the middle: this lies below.`,
    about: 'Payoffs of two seats do not compare: hold yours against these, and against your own last game.',
  },
} as const;
