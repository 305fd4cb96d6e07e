/** The six, by seat. Rules iterate NATIONS and nothing else. */
export const USA = 0;
export const CHN = 1;
export const RUS = 2;
export const JPN = 3;
export const KOR = 4;
export const PRK = 5;
export const NATIONS = [USA, CHN, RUS, JPN, KOR, PRK] as const;
export type Nation = (typeof NATIONS)[number];
/** The five who negotiate with the sixth. */
export const FIVE = [USA, CHN, RUS, JPN, KOR] as const;
/** Washington and its two allies. */
export const WEST = [USA, JPN, KOR] as const;
/** Washington's two allies. */
export const ALLIES = [JPN, KOR] as const;
export const KOREAS = [KOR, PRK] as const;
/** Pyongyang's two great neighbours. */
export const NEIGHBOURS = [CHN, RUS] as const;
/** Those of the six who can stop a resolution. */
export const VETOES = [USA, CHN, RUS] as const;
export type ByNation<T> = readonly [T, T, T, T, T, T];
/** Lists of one, so that a rule asked for one need not make it. */
export const ONLY: ByNation<readonly Nation[]> = NATIONS.map(n => [n]) as unknown as ByNation<readonly Nation[]>;
export const NOBODY: readonly Nation[] = [];
/** ISO 3166 alpha-3 codes, as files and records write them. */
export const CODES = ['USA', 'CHN', 'RUS', 'JPN', 'KOR', 'PRK'] as const;
export type Code = (typeof CODES)[number];

export const byNation = <T>(make: (nation: Nation) => T): ByNation<T> => NATIONS.map(make) as unknown as ByNation<T>;

/** The nation a file's code names, or undefined. */
export const nationOf = (code: unknown): Nation | undefined => NATIONS.find(nation => CODES[nation] === code);
