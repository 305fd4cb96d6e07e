import { type GuideQuestion, to } from './question.ts';

export const KOR: readonly GuideQuestion[] = [
  {
    asks: 'Your president promised clinics, roads and farms in the North. Do you begin with them, or with the railway?',
    choices: [
      {
        title: 'Offer clinics, roads and farms',
        says: 'Pyongyang must take it, and may call it a trick.',
        order: { move: 'dresden-package', given: to('PRK', { amount: 60 }) },
      },
      {
        title: 'Open the railway to pilot loads',
        says: 'Turns your key once. It opens a way through your own measures.',
        order: { move: 'rail-key', given: to('RUS', { key: 'pilot' }) },
      },
    ],
  },
  {
    asks: 'Families, or loudspeakers? Both are heard across the line.',
    choices: [
      {
        title: 'Let families meet',
        says: 'The one thing that both publics want.',
        order: { move: 'reunions', given: to('PRK') },
      },
      {
        title: 'Switch the loudspeakers on',
        says: 'Cheap and hated. Guns have answered them.',
        order: { move: 'loudspeakers', given: to('PRK', { switch: 'on' }) },
      },
    ],
  },
  {
    asks: 'Beijing buys a quarter of your exports, Washington keeps you safe. Whom do you see?',
    choices: [
      {
        title: 'A high visit to Beijing',
        says: 'It holds most of what moves Pyongyang.',
        order: { move: 'visit', given: to('CHN', { rank: 3 }) },
      },
      {
        title: 'A high visit to Washington',
        says: 'So that nothing is agreed about you without you.',
        order: { move: 'visit', given: to('USA', { rank: 3 }) },
      },
    ],
  },
  {
    asks: 'The last quarter. Trust first, or the weapons first?',
    choices: [
      {
        title: 'Hold talks with Pyongyang',
        says: 'If Pyongyang comes, tension falls.',
        order: { move: 'inter-korean-talks', given: to('PRK') },
      },
      {
        title: 'Tighten your own sanctions',
        says: 'Firm, and mostly felt by what trade is left.',
        order: { move: 'sanction-north-korea', given: to('PRK', { step: 'tighten' }) },
      },
    ],
  },
];
