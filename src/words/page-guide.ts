/** The page's texts of the guided first game: one thing at a time. */
export const GUIDE_PAGE = {
  kicker: (turn: number) =>
    `Turn ${turn}, ${['the first question', 'the second question', 'the third question', 'the last question'][turn - 1] ?? 'a question'}`,
  front: 'First game, turn 1: the first question',
  frontAbout: 'Four turns, about ten minutes. Choosing begins it.',
  asks: 'Ask my advisers',
  other: (title: string) => `The other: ${title}`,
  barred: 'Not now: ',
  steps: {
    card: 'What it does to your own goals, and beside it what you believe the other side weighs. The odds have a range: you are guessing. Nothing happens before you seal.',
    free: 'What it does to your own goals, and who else is touched. Nobody has to agree. Nothing happens before you seal.',
    more: (points: string) =>
      `Your orders go under seal, with those of five others that you cannot see. You have ${points} left: choose another order below, or seal what you have.`,
    seal: 'That is all your attention this quarter. Seal your orders, at the foot of the page.',
    answers: 'These five act too, and some ask something of you. A yes binds you; each number says what it would bring.',
    crisis: 'A crisis. Each stance shows how it may end, as you believe. Stepping back costs face; holding may cost more.',
    paper: 'This is what became of it. Any underlined number answers why: press one.',
    debrief: 'That was the year. Here is what it was worth to each, and which of your orders made the difference.',
  },
  again: 'Play this quarter again, another way',
  hide: 'Hide the guide',
  show: 'Guide me',
  doors: 'Where next',
  another: 'The same year from another seat',
  full: 'The whole story: the 2014 pivot, twelve turns',
  share: 'Share this run',
} as const;
