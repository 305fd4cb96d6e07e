/**
 * What the map calls lands, seas and places where those who live there are asked, in Latin letters, which is what the shipped type
 * has: the romanisation each country uses itself, without the marks above letters. A sea has a name for each coast that names it.
 */
export const LOCAL_NAMES = {
  countries: ['United States', 'Zhongguo', 'Rossiya', 'Nihon', 'Hanguk', 'Joson'],
  mongolia: 'Mongol Uls',
  seas: {
    japan: ['Nihon-kai', 'Donghae', 'Yaponskoye More'],
    yellow: ['Huang Hai', 'Hwanghae'],
    eastChina: ['Dong Hai', 'Higashi Shina-kai'],
    okhotsk: ['Okhotskoye More'],
    bohai: ['Bo Hai'],
  },
  places: { moscow: 'Moskva', yongbyon: 'Nyongbyon', punggyeri: 'Phunggye-ri' },
} as const;
