import { type GuideQuestion, to } from './question.ts';

export const USA: readonly GuideQuestion[] = [
  {
    asks: 'Missiles flew in March. Do you answer, or open a door?',
    choices: [
      {
        title: 'Tighten sanctions',
        says: 'They bite as far as Beijing enforces them and Moscow does not undo them.',
        order: { move: 'sanction-north-korea', given: to('PRK', { step: 'tighten' }) },
      },
      {
        title: 'Suspend the exercises',
        says: 'What Pyongyang asks for before it talks. Your allies will have views.',
        order: { move: 'exercises', given: to('PRK', { switch: 'suspend' }) },
      },
    ],
  },
  {
    asks: 'You punish Moscow over Crimea and need its vote in New York. Which comes first?',
    choices: [
      {
        title: 'More sanctions on Russia',
        says: 'Credible in Europe. It drives Moscow towards Pyongyang.',
        order: { move: 'sanction-russia', given: to('RUS', { step: 'tighten' }) },
      },
      {
        title: 'Send a minister to Moscow',
        says: 'Keeps a line open, if it is received.',
        order: { move: 'visit', given: to('RUS', { rank: 2 }) },
      },
    ],
  },
  {
    asks: 'Feed, or shield? One is read as weakness, the other as an answer to China.',
    choices: [
      {
        title: 'Send food',
        says: 'Warms Pyongyang a little, and is hard to take back.',
        order: { move: 'food-aid', given: to('PRK', { amount: 70 }) },
      },
      {
        title: 'Deploy missile defence in the South',
        says: 'Seoul must agree, and Beijing will make it pay.',
        order: { move: 'missile-defence', given: to('KOR', { switch: 'deploy' }) },
      },
    ],
  },
  {
    asks: 'The last quarter. What will you have stood for?',
    choices: [
      {
        title: 'Call the six to talks',
        says: 'Without conditions; somebody may refuse.',
        order: { move: 'call-talks', given: { format: 'six', condition: 'none' } },
      },
      {
        title: 'Renew the guarantee to Seoul',
        says: 'What allies believe of you is worth something to you too.',
        order: { move: 'assurance', given: to('KOR') },
      },
    ],
  },
];
