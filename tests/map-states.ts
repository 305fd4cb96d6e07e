import { CHN, CODES, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../src/engine/nations.ts';
import type { Plan } from '../src/page/map/draft.ts';
import { placeAt } from '../src/page/map/geo.ts';
import { ENGLISH } from '../src/page/map/labels.ts';
import { type Measure, STYLES, type Style } from '../src/page/map/layout.ts';
import type { MapState, Tie } from '../src/page/map/model.ts';
import { PALETTES } from '../src/page/map/palette.ts';
import { planOf } from '../src/page/map/plan.ts';
import { homeView, panned, toScreen, type View, zoomed } from '../src/page/map/view.ts';

/** About the width of Source Sans; a little wide, so that real text fits where this does. */
export const measure: Measure = (text, name) => {
  const style: Style = STYLES[name];
  return text.length * (style.size * 0.56 + (style.spacing ?? 0));
};

export const ties = (selected: Nation): Tie[] =>
  NATIONS.filter(nation => nation !== selected).flatMap((nation, at): Tie[] => [
    {
      from: nation,
      to: selected,
      kind: 'delivered',
      weight: at / 4,
      label: `Trade with ${CODES[nation]}`,
      note: 'coal and ore out, fuel in',
    },
    { from: selected, to: nation, kind: at % 2 ? 'cut' : 'promised', weight: 0.4, label: 'Aid', note: '25 of 300 m' },
  ]);

export const quiet: MapState = {
  you: RUS,
  selected: PRK,
  ties: ties(PRK),
  rail: {
    progress: 12,
    keys: [
      { nation: RUS, turned: 1 },
      { nation: PRK, turned: 1 },
      { nation: KOR, turned: 0 },
    ],
    pilots: 0,
    note: '12% of the whole route built',
  },
  tension: 46,
  rung: 1,
  tests: 3,
  launchesThisTurn: 0,
  testThisTurn: false,
  exercises: false,
  fuel: 1,
  gas: false,
  kaesongOpen: true,
  missileDefence: false,
  talks: [],
  title: 'Ties of North Korea',
  subtitle: 'The 2014 pivot, you are Russia',
};
export const crisis: MapState = {
  ...quiet,
  rung: 8,
  tension: 90,
  launchesThisTurn: 4,
  testThisTurn: true,
  exercises: true,
  fuel: 0.7,
  gas: true,
  kaesongOpen: false,
  missileDefence: true,
  talks: [USA, CHN, PRK],
  rail: { ...quiet.rail, pilots: 3 },
};

export const SIZES = [
  [736, 736],
  [360, 200],
  [704, 560],
  [520, 420],
  [600, 480],
  [1376, 1016],
  [1920, 200],
  [320, 640],
] as const;

export const plan = (state: MapState, view: View): Plan => planOf({ state, view, palette: PALETTES.paper, words: ENGLISH, measure });

/** Home, zoomed in on the peninsula in steps, and dragged about. */
export function views(width: number, height: number): View[] {
  const home = homeView(width, height);
  const list = [home, panned(home, 190, 60), panned(home, -230, -90), panned(home, 0, 999)];
  for (const factor of [1.3, 1.8, 2.6, 4, 6]) {
    const near = zoomed(home, factor, toScreen(home, placeAt('pyongyang')));
    list.push(near, panned(near, 140, -75));
  }
  return list;
}
