/** The manual's own texts; what it says of the model is made from the model. */
export const MANUAL_PAGE = {
  open: 'Manual',
  heading: 'Manual',
  about:
    'Made from the moves, goals and rules that play, with their numbers as shipped; a scenario may set others. Every number has a source, or says that it is a judgement.',
  contents: 'Sections of the manual',
  search: 'Search',
  found: (count: number) => (count === 0 ? 'Nothing found.' : count === 1 ? 'One entry found.' : `${count} entries found.`),
  means: ', what it means',
  more: 'What else is in here',
  sections: {
    play: { label: 'How to play', about: 'How a game goes, in the order in which you meet it.' },
    words: { label: 'Words', about: 'The words of the field that this game uses, in plain ones.' },
    claims: {
      label: 'Claims',
      about:
        'The 32 claims of \u201cPutin Looks East to Bolster Ties With North Korea\u201d, The Moscow Times, 4 June 2014, in our words: what each moves here, and where to see it.',
    },
    moves: { label: 'Moves', about: 'What a government can order. Those without flags are in every deck.' },
    goals: { label: 'Goals', about: 'What a government can want, each scored 0 to 100. The brief of a seat gives the weights.' },
    rules: { label: 'Rules', about: 'What happens every turn, whoever orders what.' },
    news: { label: 'News', about: 'What may happen by chance, beside the dated events of a scenario.' },
    model: { label: 'Model', about: 'What moves and rules share.' },
  },
  numbers: (count: number) => (count === 1 ? 'Its number, with its source' : `Its ${count} numbers, with their sources`),
  name: 'Number',
  value: 'Value',
  source: 'Source',
  rests: 'In the game:',
  data: 'In the game it is in what a scenario opens with, and in its governments.',
  see: (seat: string) => `See it as ${seat}`,
  look: (claim: string, what: string) => `${claim}. ${what}`,
} as const;
