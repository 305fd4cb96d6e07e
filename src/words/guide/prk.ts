import { type GuideQuestion, to } from './question.ts';

export const PRK: readonly GuideQuestion[] = [
  {
    asks: 'Tokyo, Moscow and Seoul all promise something. Whom do you make pay first?',
    choices: [
      {
        title: 'The files on the abducted, for Tokyo’s sanctions',
        says: 'Old files for relief that only Japan can give. Both halves, or neither.',
        order: {
          move: 'offer',
          to: 'JPN',
          give: { move: 'abduction-inquiry', given: to('JPN') },
          want: { move: 'sanction-north-korea', given: to('PRK', { step: 'ease' }) },
        },
      },
      {
        title: 'A high visit to Moscow',
        says: 'It needs friends this year. Beijing will see that you have another.',
        order: { move: 'visit', given: to('RUS', { rank: 3 }) },
      },
    ],
  },
  {
    asks: 'Beijing has noticed the purge, and most of what you trade passes its border.',
    choices: [
      {
        title: 'Send a minister to Beijing',
        says: 'To mend what can be mended. It may not receive him.',
        order: { move: 'visit', given: to('CHN', { rank: 2 }) },
      },
      {
        title: 'Send workers to Russia',
        says: 'Hard money that does not pass the Yalu.',
        order: { move: 'labour-export', given: to('RUS') },
      },
    ],
  },
  {
    asks: 'Being ignored is dangerous too. How do you make them listen?',
    choices: [
      {
        title: 'Fire missiles',
        says: 'Shows what you have; law and outrage may follow.',
        order: { move: 'launch', given: { count: 3 } },
      },
      {
        title: 'Declare a moratorium',
        says: 'A word that can be taken back. It has its price only while it is believed.',
        order: { move: 'moratorium', given: { switch: 'declare' } },
      },
    ],
  },
  {
    asks: 'The last quarter. Do you let them think that you may come back to the table?',
    choices: [
      {
        title: 'Offer to return to the talks',
        says: 'Costs nothing yet, and quietens those who would press you.',
        order: { move: 'offer-return' },
      },
      {
        title: 'Freeze the plants',
        says: 'Seen from the sky, and reversible. Nobody has to pay you for it.',
        order: { move: 'freeze', given: { switch: 'freeze' } },
      },
    ],
  },
];
