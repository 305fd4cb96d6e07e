import { type GuideQuestion, to } from './question.ts';

export const CHN: readonly GuideQuestion[] = [
  {
    asks: 'Pyongyang executed the man who traded with you. Show it the valve, or an open hand?',
    choices: [
      {
        title: 'Close the pipeline a notch',
        says: 'Hardly seen, and felt at once. It teaches your neighbour to look to Moscow.',
        order: { move: 'fuel-valve', given: to('PRK', { valve: 'close' }) },
      },
      {
        title: 'Promise money for Rason',
        says: 'Binds the neighbour to you, whatever it does meanwhile.',
        order: { move: 'invest-rason', given: to('PRK', { amount: 100 }) },
      },
    ],
  },
  {
    asks: 'Moscow courts your neighbour and sells you gas. Friend or rival?',
    choices: [
      {
        title: 'Meet Moscow at the summit',
        says: 'Two against pressure. It makes Russia more of a power here too.',
        order: { move: 'visit', given: to('RUS', { rank: 4 }) },
      },
      {
        title: 'Go to Pyongyang yourself',
        says: 'Nobody has since the purge. It may be declined.',
        order: { move: 'visit', given: to('PRK', { rank: 3 }) },
      },
    ],
  },
  {
    asks: 'Washington says that sanctions fail at your border. Do they?',
    choices: [
      {
        title: 'Apply UN law at the border more strictly',
        says: 'Earns credit abroad and costs you calm at the border.',
        order: { move: 'enforcement-dial', given: to('PRK', { dial: 'tighten' }) },
      },
      {
        title: 'Propose that tests and exercises stop together',
        says: 'Tests for exercises. It costs you little to say.',
        order: { move: 'double-freeze' },
      },
    ],
  },
  {
    asks: 'The last quarter. The chair is yours, if anybody sits.',
    choices: [
      {
        title: 'Call the six to talks',
        says: 'Whoever stays away says something too.',
        order: { move: 'call-talks', given: { format: 'six', condition: 'none' } },
      },
      {
        title: 'Go to Seoul',
        says: 'A quarter of its exports are yours; Pyongyang will notice the order of your visits.',
        order: { move: 'visit', given: to('KOR', { rank: 3 }) },
      },
    ],
  },
];
