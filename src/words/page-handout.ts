/** The page's texts of what a teacher hands out, and asks a class. */
export const HANDOUT_PAGE = {
  orders: (count: number) =>
    `What the six ordered and were answered, ${count === 1 ? 'in the turn' : `in the ${count} turns`} that moved most`,
  allOrders: 'What the six ordered and were answered',
  nothing: 'Nothing.',
  questions: 'Questions for the class',
  ask: [
    'Which of the six came out ahead of walking away, and what did it cost the others?',
    'Take one moment that mattered. Why did that order look right, or wrong, with what its government believed?',
    'Who had leverage over whom at the beginning and at the end? What moved it: deeds, promises, or the fear of either?',
    'Find a promise that was not kept. Whom did it hurt, and how long was it remembered?',
    'Where did the game leave history, and which of the two was more likely? What would you want to test with another seed?',
  ],
  again: (title: string, code: string, seed: string, hash: string) =>
    `To play it again: ${title}, seat ${code}, seed \u201c${seed}\u201d. The last turn has the hash ${hash}. An exploratory model, not a forecast.`,
} as const;
