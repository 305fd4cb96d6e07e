type Rows = readonly (readonly [key: string, does: string])[];

const GO: Rows[number] = ['s', 'go on: the button at the foot'];
const FROM_A_FORM: Rows[number] = ['Ctrl Enter', 'as s, also where you write (on a Mac: Cmd Enter)'];

/** What the sheet of keys says: of the screen one is on, and of all. */
export const KEYS_PAGE = {
  heading: 'Keys',
  here: 'On this screen',
  everywhere: 'Everywhere',
  /** As they stand on the buttons they press. */
  add: 'd',
  go: 's',
  pause: 'p',
  of: {
    front: [],
    cover: [],
    brief: [GO, FROM_A_FORM],
    desk: [
      ['1 2 3 4 5', 'Moves, Table, News, Nations, Why'],
      ['d', 'add the order of the open card'],
      ['s', 'seal the orders'],
      ['Ctrl Enter', 'add the order of an open card; else as s (on a Mac: Cmd Enter)'],
      ['u', 'undo the last change to the orders'],
      ['a', 'ask the advisers'],
      ['o', 'make an offer to the nation looked at'],
      ['t', 'draft a text, where you sit at a table'],
      ['[ ]', 'look at the nation before or after'],
      ['Arrows', 'on an underlined number: to the next one of the card'],
      ['Esc', 'close the card'],
    ],
    answers: [
      ['s', 'play the turn, once all is answered'],
      FROM_A_FORM,
      ['Arrows', 'on an underlined number: to the next one of the question'],
    ],
    crisis: [['s', 'seal the stance'], FROM_A_FORM],
    turn: [
      ['\u2190 \u2192', 'the event before or after'],
      ['p', 'pause, or play on'],
      ['any other', 'skip to the newspaper'],
    ],
    paper: [GO, FROM_A_FORM],
    debrief: [],
    watch: [
      ['p', 'play, or pause'],
      ['\u2190 \u2192', 'the turn before or after'],
      ['s', 'to the debrief, once it is over'],
      FROM_A_FORM,
      ['Arrows', 'on an underlined number: to the next one'],
    ],
  } satisfies Readonly<Record<string, Rows>>,
  all: [
    ['Tab', 'from control to control; arrows within a row of tabs'],
    ['Enter', 'press what is in focus'],
    ['m', 'the manual'],
    [',', 'settings: desk, motion, sounds, map, size of text'],
    ['Esc', 'close a window that lies over the page; take off a note at its foot'],
    ['?', 'this sheet'],
  ] as Rows,
} as const;
