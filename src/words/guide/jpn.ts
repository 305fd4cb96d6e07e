import { type GuideQuestion, to } from './question.ts';

export const JPN: readonly GuideQuestion[] = [
  {
    asks: 'Pyongyang would reopen its files on the abducted. What do you put on the table?',
    choices: [
      {
        title: 'Relief for the files on the abducted',
        says: 'Both halves together, or neither. Your allies will ask about it.',
        order: {
          move: 'offer',
          to: 'PRK',
          give: { move: 'sanction-north-korea', given: to('PRK', { step: 'ease' }) },
          want: { move: 'abduction-inquiry', given: to('JPN') },
        },
      },
      {
        title: 'Send a minister first',
        says: 'You give a picture and learn how serious they are.',
        order: { move: 'visit', given: to('PRK', { rank: 2 }) },
      },
    ],
  },
  {
    asks: 'Your two allies wonder what you are doing in Pyongyang. Whom do you settle with first?',
    choices: [
      {
        title: 'Go to Washington',
        says: 'Trust in its word is what keeps the shorter missiles away.',
        order: { move: 'visit', given: to('USA', { rank: 3 }) },
      },
      {
        title: 'A gesture about the past to Seoul',
        says: 'Costs at home, and is due.',
        order: { move: 'history-gesture', given: to('KOR') },
      },
    ],
  },
  {
    asks: 'Security of your own, or a settlement in the north?',
    choices: [
      {
        title: 'Build means to strike launch sites',
        says: 'Answers a missile that can reach you; neighbours count it.',
        order: { move: 'strike-capability', given: { switch: 'build' } },
      },
      {
        title: 'Talk with Moscow about the islands',
        says: 'It wants friends this year. Washington wants it to have none.',
        order: { move: 'kurils-track', given: to('RUS') },
      },
    ],
  },
  {
    asks: 'The last quarter. The families are still waiting.',
    choices: [
      {
        title: 'Call talks with Pyongyang, without conditions',
        says: 'Two at a table, if both come.',
        order: { move: 'call-talks', given: { format: 'tokyo', condition: 'none' } },
      },
      {
        title: 'Blame Pyongyang in public',
        says: 'Heard at home. It closes a door for a while.',
        order: { move: 'statement', given: to('PRK', { tone: 'blame' }) },
      },
    ],
  },
];
