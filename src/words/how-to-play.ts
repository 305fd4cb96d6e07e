/** How a game goes, in the order in which it is met: what the manual opens on. */
export const HOW_TO_PLAY: readonly (readonly [id: string, title: string, text: readonly string[]])[] = [
  [
    'turn',
    'How a turn goes',
    [
      'Six governments write their orders at once, unseen by each other, and seal them. Then each answers what the others ask of it. The seals are broken together, what was ordered and agreed happens, and the newspaper tells what came of it.',
      'Nothing happens before you seal. Until then every order can be looked at, compared, and taken back.',
    ],
  ],
  [
    'orders',
    'Orders and attention',
    [
      'A turn has room for three orders, and each takes points of attention. Attention is refilled each turn and does not keep: what is left unspent is gone.',
      'Press a move to open its card. It shows what you gain and lose goal by goal, who must agree and how likely that is as far as you know, and who else is touched. What cannot be ordered now says why.',
    ],
  ],
  [
    'offers',
    'Offers and answers',
    [
      'An offer binds two halves: we do this if you do that. Both happen, or neither does. Your half takes attention now; the other half takes it from the other side\u2019s next turns.',
      'When others ask something of you, you answer yourself: no dice decide for a person. A yes that your own orders would undo says so before you give it.',
    ],
  ],
  [
    'knowledge',
    'What you know',
    [
      'You see your own house as it is, and the others as your services guess. A range beside a figure is what you do not know. Any underlined number answers why: press it.',
    ],
  ],
  [
    'table',
    'The table',
    [
      'Talks open when those who are called come. At the table you can draft a text: who does what, by when, after which other step, watched or not. It binds once all have signed it and every home has ratified it, and a broken word costs trust for long.',
    ],
  ],
  [
    'crisis',
    'A crisis',
    [
      'A test, a launch or a strike may open a crisis between two. It is played in rounds: each of the six chooses to step up, hold or step back, again at once. War is the ninth rung, and worth nothing to anyone.',
    ],
  ],
  [
    'score',
    'What counts',
    [
      'Your brief says what you want, with weights. A game is worth half the mean of that value over the turns, and half its value at the end. Hold it against what you would have had by walking away, and against your own last game: two seats do not compare.',
    ],
  ],
];
