import { list } from './names.ts';

/** What the map says, on itself and in words for whoever does not see it. */
export const MAP_PAGE = {
  trade: (part: string) => `${part}% of trade`,
  tradeNote: (sum: string) => `USD ${sum} m a year`,
  aid: (capital: string) => `Aid from ${capital}`,
  aidNote: (came: string, of: string) => `${came} of ${of} m delivered`,
  cut: (nation: string) => `Cut by ${nation}`,
  cutNote: (level: string) => `sanctions ${level} of 5`,
  rail: (part: string) => `${part}% of the whole route built`,
  words: {
    heading: 'Across the region',
    tie: (from: string, to: string, says: string) => `${from} and ${to}: ${says}`,
    rail: (built: string) => `Railway from Khasan to Pohang: ${built}`,
    keys: (keys: readonly string[]) => `Its three keys: ${keys.join(', ')}`,
    key: (nation: string, turned: 'turned' | 'partly' | 'withheld') =>
      `${nation} ${{ turned: 'has turned its own', partly: 'has turned its own in part', withheld: 'withholds its own' }[turned]}`,
    pilots: (count: number) => `Pilot cargoes carried: ${count}`,
    tests: (count: number, now: boolean) => `Nuclear tests at Punggye-ri so far: ${count}${now ? ', the last of them this turn' : ''}`,
    launches: (count: number) => (count === 0 ? 'No missile fired this turn' : `Missiles fired this turn: ${count}`),
    exercises: (held: boolean) => `Large exercises off South Korea: ${held ? 'held' : 'suspended'}`,
    defence: (stands: boolean) => `Missile defence in South Korea: ${stands ? 'in place' : 'none'}`,
    fuel: (part: string) => `Oil from China through Dandong: ${part}% of what it was`,
    gas: 'Gas from Russia to China over the Amur: promised by contract',
    kaesong: (open: boolean) => `The zone at Kaesong: ${open ? 'open' : 'closed'}`,
    talks: (sit: readonly string[]) => (sit.length === 0 ? 'Nobody sits at the table in Beijing' : `At the table in Beijing: ${list(sit)}`),
  },
} as const;
