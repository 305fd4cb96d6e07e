import { type Code, nationOf } from '../engine/nations.ts';
import { capital, list, nameOf } from './names.ts';

const named = (code: Code): string => nameOf(nationOf(code)!);

/** The page's texts about who plays: modes, the cover between seats, watching, and what is done with a game as a whole. */
export const AT_SEATS = {
  modes: {
    legend: 'Who plays',
    solo: 'You alone',
    shared: 'Several, here',
    watch: 'Nobody: watch',
    sharedAbout: (names: readonly string[]) =>
      names.length < 2
        ? 'Choose two to six seats. You take turns at this machine, and the screen is covered in between.'
        : `${capital(list(names))}: you take turns at this machine. The screen is covered in between; nobody sees what another believes, orders or is told.`,
    watchAbout: 'Six agents play each other. You see everything, at your own speed, and can sit down in any seat at any turn.',
  },
  cover: {
    kicker: (date: string) => `${date}, under cover`,
    heading: (nation: string) => `For ${nation} alone`,
    about: (nation: string) =>
      `Pass the machine to whoever plays ${nation}. What lies under here is theirs: their brief, their beliefs and their orders.`,
    next: {
      brief: 'The brief comes first, then the desk.',
      desk: 'Orders are to be sealed.',
      turn: 'What became of the last turn comes first, then the desk.',
      paper: 'The front page comes first, then the desk.',
      answers: 'Others ask something: answers are to be sealed.',
      crisis: 'There is a crisis: a stance is to be sealed.',
    } as Readonly<Record<string, string>>,
    given: {
      answers: { who: 'Who has answered', done: 'answered' },
      crisis: { who: 'Who has chosen a stance', done: 'chosen' },
    } as Readonly<Record<string, { readonly who: string; readonly done: string }>>,
    orders: { who: 'Who has sealed', done: 'sealed' },
    waits: 'still to come',
    agents: (names: readonly string[]) => `${capital(list(names))}: played by ${names.length === 1 ? 'an agent' : 'agents'}.`,
    lift: (nation: string) => `I play ${nation}: lift the cover`,
    leave: 'Stop here; the game is kept',
  },
  watch: {
    heading: 'Watching six agents',
    about: 'You see the world as it is. None of the six does.',
    at: (date: string, turn: number, count: string) => (turn === 0 ? `The opening, before ${date}` : `${date}, ${count}`),
    seen: (title: string) => `${title}, the world as it is`,
    play: 'Play',
    pause: 'Pause',
    back: 'Back a turn',
    forward: 'On a turn',
    speed: 'Speed',
    speeds: ['Slow', 'Steady', 'Fast'],
    scrub: 'Turn shown',
    nothing: 'No order has been played yet.',
    nation: 'Nation',
    value: 'Value to it',
    valueNote: 'What the world is worth to each by its own goals, 0 to 100, and how this turn changed it.',
    over: 'It is over.',
    debrief: 'To the debrief',
    sit: 'Sit down at this turn as',
    sitNote: 'You read the brief of that seat and play on from here; the other five stay with their agents.',
    headlines: 'What happened',
    front: 'Front page of the game',
  },
  game: {
    open: 'Game',
    heading: 'This game',
    saves: 'Every change is kept by itself in this browser. A copy under a name stays as it is now, whatever you play on.',
    unsaved:
      'What you do now is not kept in this browser. What was kept before stays as it was. Download the game to keep it as it stands.',
    name: 'Name of the copy',
    keep: 'Keep a copy',
    kept: (name: string) => `Kept as \u201c${name}\u201d. You find it on the front page.`,
    notKept: 'The browser would not keep the copy. Download the game instead.',
    suggestion: (code: Code, date: string) => `${code}, ${date}`,
    file: 'Download as a file',
    toAgent: 'Hand over',
    toPerson: 'Sit down',
    hand: (nation: string) => `Hand over ${nation} to an agent`,
    handAbout:
      'The agent plays this seat from this turn on, by the same beliefs. You can take it back in the same place. Or watch how it ends without you.',
    take: (nation: string) => `Sit down for ${nation} too`,
    takeAbout: 'Somebody else sits down at this machine, and the screen is covered in between.',
    seats: 'Seats',
    person: 'a person, here',
    agent: 'an agent',
    leave: 'To the front page',
  },
  seats: {
    over: 'That was the last turn. Nothing is covered any more: look at it together.',
    handed: (code: Code) => `An agent plays ${named(code)} from here on.`,
    taken: (code: Code) => `A person plays ${named(code)} from here on.`,
  },
} as const;
