import { type GuideQuestion, to } from './question.ts';

export const RUS: readonly GuideQuestion[] = [
  {
    asks: 'Eleven billion dollars of Soviet debt will never be paid. Do you write it off, or build first?',
    choices: [
      {
        title: 'Write off the debt',
        says: 'Large on paper, cheap in fact, and it cannot be taken back.',
        order: { move: 'write-off-debt', given: to('PRK', { share: 0.9 }) },
      },
      {
        title: 'Put money into the railway',
        says: 'Track you can point to. It needs three keys, and Seoul holds the last.',
        order: { move: 'fund-railway', given: to('PRK', { amount: 80 }) },
      },
    ],
  },
  {
    asks: 'The West shuts its doors. Beside whom do you want to be seen?',
    choices: [
      {
        title: 'A high visit to Pyongyang',
        says: 'A picture that shows you do not stand alone; it fades within a year.',
        order: { move: 'visit', given: to('PRK', { rank: 3 }) },
      },
      {
        title: 'A gas contract with Beijing',
        says: 'The larger prize, on the buyer’s terms.',
        order: { move: 'energy-pact', given: to('CHN') },
      },
    ],
  },
  {
    asks: 'Pyongyang listens to you a little. What is that worth, and to whom?',
    choices: [
      {
        title: 'Urge a return to the talks',
        says: 'It rarely follows; the others remember that you tried.',
        order: { move: 'broker', given: to('PRK') },
      },
      {
        title: 'Loosen the tie with Pyongyang',
        says: 'For relief. They must believe that you have any, and this year they hardly do.',
        order: { move: 'convert', given: to('USA') },
      },
    ],
  },
  {
    asks: 'The last quarter. Do you keep the law you voted for?',
    choices: [
      {
        title: 'Stage friendship with Pyongyang',
        says: 'Warm in the east, and noticed in the west.',
        order: { move: 'defy', given: to('PRK') },
      },
      {
        title: 'Apply UN law at the border more strictly',
        says: 'Pyongyang will notice. What it brings depends on how much law there is to enforce.',
        order: { move: 'enforcement-dial', given: to('PRK', { dial: 'tighten' }) },
      },
    ],
  },
];
