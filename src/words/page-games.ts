/** The page's texts about the games that this browser keeps. */
export const GAMES_PAGE = {
  heading: 'Your games',
  one: (nation: string, title: string, turn: number, over: boolean) => (over ? `${nation}, ${title}` : `${nation}, ${title}, turn ${turn}`),
  named: (name: string, told: string) => `\u201c${name}\u201d, ${told}`,
  watched: 'Six agents',
  resume: (over: boolean) => (over ? 'Read the debrief' : 'Resume'),
  all: (count: number) => `All ${count} games`,
  newest: 'Only the newest',
  played: (day: string) => `played ${day}`,
  kept: (day: string) => `kept ${day}`,
  seed: (seed: string) => `seed \u201c${seed}\u201d`,
  from: { file: 'imported', link: 'from a link', tab: 'from another tab' },
  remove: 'Remove',
  removeOf: (game: string) => `Remove ${game}`,
  removed: (game: string) => `Removed: ${game}.`,
  removedNote: 'It can be put back as long as this page is open.',
  putBack: 'Put back',
  putBackOf: (game: string) => `Put back ${game}`,
  isBack: (game: string) => `Put back: ${game}.`,
  refused: 'The browser would not change what is kept. Nothing is lost.',
  rename: 'Rename',
  renameOf: (game: string) => `Rename ${game}`,
  name: 'Name of the copy',
  save: 'Save',
  cancel: 'Cancel',
  renamed: (name: string) => `It is called \u201c${name}\u201d now.`,
} as const;

/** What is wrong with a link to an opening, part by part. */
export const LINK_FAULTS = {
  scenario: (id: string) => (id === '' ? 'it names no scenario' : `there is no scenario \u201c${id}\u201d here`),
  seat: (code: string) => (code === '' ? 'it does not say who plays' : `there is no seat \u201c${code}\u201d`),
  level: (name: string) => (name === '' ? 'it names no difficulty' : `there is no difficulty \u201c${name}\u201d`),
  seed: 'it has no seed',
  all: (faults: readonly string[]) =>
    `The link does not lead to an opening: ${faults.join('; ')}. Nothing was changed: choose one yourself.`,
} as const;
