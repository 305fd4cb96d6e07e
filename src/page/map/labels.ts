import { type ByNation, byNation, type Nation } from '../../engine/nations.ts';
import { LOCAL_NAMES } from '../../words/map-names.ts';
import { type Naming, type PlaceNaming, signedLabel } from '../../words/naming.ts';
import type { Place } from './geo.ts';

/** Every text the map itself prints. Another language gives another table; the page's own texts come in the state. */
export interface MapWords {
  readonly places: Readonly<Record<Place, string>>;
  readonly countries: ByNation<string>;
  readonly mongolia: string;
  readonly seas: Readonly<Record<Sea, readonly string[]>>;
  readonly legend: { readonly delivered: string; readonly promised: string; readonly cut: string };
  readonly loupe: string;
  readonly railway: (built: number) => string;
  readonly exercises: string;
  readonly missileDefence: string;
  readonly launches: (count: number) => string;
  readonly tests: (count: number, now: boolean) => string;
  readonly kaesong: (open: boolean) => string;
  readonly fuel: (open: number) => string;
  readonly gas: string;
  readonly pilots: (count: number) => string;
}
export type Sea = 'japan' | 'yellow' | 'eastChina' | 'okhotsk' | 'bohai';

export const ENGLISH: MapWords = {
  places: {
    washington: 'Washington',
    beijing: 'Beijing',
    moscow: 'Moscow',
    tokyo: 'Tokyo',
    seoul: 'Seoul',
    pyongyang: 'Pyongyang',
    vladivostok: 'Vladivostok',
    khasan: 'Khasan',
    rajin: 'Rajin',
    pohang: 'Pohang',
    kaesong: 'Kaesong',
    yongbyon: 'Yongbyon',
    punggyeri: 'Punggye-ri',
    heihe: 'Heihe',
    dandong: 'Dandong',
    sohae: 'Sohae',
    seongju: 'Seongju',
  },
  countries: ['United States', 'China', 'Russia', 'Japan', 'South Korea', 'North Korea'],
  mongolia: 'Mongolia',
  seas: {
    japan: ['Sea of Japan', 'East Sea'],
    yellow: ['Yellow Sea'],
    eastChina: ['East China Sea'],
    okhotsk: ['Sea of Okhotsk'],
    bohai: ['Bohai'],
  },
  legend: { delivered: 'delivered', promised: 'promised', cut: 'cut by sanctions' },
  loupe: 'Khasan to Rajin, 54 km',
  railway: built => `Railway, ${built}%`,
  exercises: 'Exercises',
  missileDefence: 'Missile defence',
  launches: count => (count === 1 ? 'one missile fired' : `${count} missiles fired`),
  tests: (count, now) => (now ? `test ${count}, this turn` : count === 1 ? 'one test so far' : `${count} tests so far`),
  kaesong: open => (open ? 'zone open' : 'zone closed'),
  gas: 'gas line, promised',
  fuel: open => `oil at ${Math.round(100 * open)}%`,
  pilots: count => (count === 1 ? 'one pilot cargo' : `${count} pilot cargoes`),
};

/** The map's texts, with the names that the reader chose. */
export function wordsFor(nations: Naming, places: PlaceNaming): MapWords {
  if (places === 'local') return { ...ENGLISH, ...LOCAL_NAMES, places: { ...ENGLISH.places, ...LOCAL_NAMES.places } };
  return nations === 'official' ? { ...ENGLISH, countries: byNation(signedLabel) } : ENGLISH;
}

/** Where a name may stand (longitude, latitude), best place first, and the zoom from which it is worth printing. */
export interface Area {
  readonly spots: readonly (readonly [lon: number, lat: number])[];
  readonly from: number;
}
export const COUNTRY_AREAS: Readonly<Record<Exclude<Nation, 0>, Area>> = {
  1: {
    spots: [
      [116.2, 36.6],
      [113, 36.6],
      [115.5, 33.5],
      [119.5, 44.2],
      [113, 31],
      [124, 44.5],
      [110, 41.5],
    ],
    from: 0.98,
  },
  2: {
    spots: [
      [134.2, 50.2],
      [131.5, 51.6],
      [136, 48.4],
      [134.6, 45.6],
      [120, 52.4],
      [140, 54],
    ],
    from: 0.98,
  },
  3: {
    spots: [
      [138.2, 38.3],
      [140.6, 39.3],
      [142.8, 43.5],
      [138, 36.2],
      [133.4, 34.9],
      [131.2, 32.4],
    ],
    from: 0.98,
  },
  4: {
    spots: [
      [127.9, 36.6],
      [127.6, 35.6],
      [128.2, 37.4],
    ],
    from: 2,
  },
  5: {
    spots: [
      [126.8, 40.3],
      [127.3, 40.9],
      [126.2, 39.4],
      [128.6, 41.1],
    ],
    from: 1.7,
  },
};
export const MONGOLIA_AREA: Area = {
  spots: [
    [106.6, 47],
    [112, 46.5],
    [103, 47],
  ],
  from: 0.98,
};
export const SEA_AREAS: Readonly<Record<Sea, Area>> = {
  japan: {
    spots: [
      [134.2, 40.3],
      [133.6, 39.2],
      [135.2, 41.4],
      [132, 40.6],
      [134.2, 38],
      [136, 42.6],
      [132.4, 38.4],
      [131.4, 37.4],
      [130.9, 39.4],
      [136.8, 41.4],
      [137.4, 44.6],
    ],
    from: 0,
  },
  yellow: {
    spots: [
      [123.2, 36.4],
      [123.3, 35.2],
      [123.6, 37.6],
      [122.4, 34.2],
    ],
    from: 0.98,
  },
  eastChina: {
    spots: [
      [126.3, 30.9],
      [125, 30],
      [127, 29.6],
      [124.2, 28.6],
      [125.8, 31.8],
    ],
    from: 0.98,
  },
  okhotsk: {
    spots: [
      [147, 53],
      [148.5, 50.5],
      [146, 55],
    ],
    from: 0.98,
  },
  bohai: {
    spots: [
      [119.6, 38.6],
      [119.4, 39.2],
    ],
    from: 1.6,
  },
};
