import type { ByNation } from '../../engine/nations.ts';

/** The tokens of tokens.css that the canvas needs; a test keeps the two in step. */
export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly well: string;
  readonly sea: string;
  readonly land: string;
  readonly landFar: string;
  readonly wave: string;
  readonly grat: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly mark: ByNation<string>;
  readonly nationInk: ByNation<string>;
  readonly on: ByNation<string>;
}
export type ThemeName = 'paper' | 'night';

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  paper: {
    paper: '#F6F1E5',
    sheet: '#FCF9F2',
    well: '#EDE6D6',
    sea: '#E3E7E1',
    land: '#F9F4E8',
    landFar: '#EFE9DB',
    wave: '#BAC8C6',
    grat: '#CBD2CC',
    ink: '#1D1A16',
    ink2: '#574F44',
    ink3: '#6B6255',
    line: '#D9CFBB',
    line2: '#A99E89',
    mark: ['#1546A3', '#AC351B', '#297259', '#700A4D', '#038BBE', '#B67400'],
    nationInk: ['#1546A3', '#AC351B', '#226850', '#700A4D', '#006C97', '#8A5600'],
    on: ['#FFFFFF', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#0A1418', '#1A1204'],
  },
  night: {
    paper: '#14181D',
    sheet: '#1B2026',
    well: '#0F1317',
    sea: '#10151A',
    land: '#232A32',
    landFar: '#1B2128',
    wave: '#2B3841',
    grat: '#212A32',
    ink: '#EDE6D8',
    ink2: '#BDB5A6',
    ink3: '#958D7F',
    line: '#333A42',
    line2: '#69707A',
    mark: ['#6B8AE0', '#DB573F', '#7EB68A', '#A87691', '#5DE2F9', '#F8D062'],
    nationInk: ['#8AA3EA', '#EC7A63', '#8CC298', '#C796B0', '#5DE2F9', '#F8D062'],
    on: ['#0B0F14', '#0B0F14', '#0B0F14', '#0B0F14', '#0B0F14', '#0B0F14'],
  },
};
