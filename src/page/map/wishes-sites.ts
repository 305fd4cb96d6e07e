import { KOR } from '../../engine/nations.ts';
import type { Draft, Sheet, Site } from './draft.ts';
import { ring, type Spot, type Text, type Wish } from './layout.ts';
import { EXERCISE_AT } from './theatre.ts';
import { roomy, toScreen } from './view.ts';

/** What stands under a site's name, if anything. */
function note({ state, words, view }: Sheet, { kind, place }: Site): string | null {
  if (!roomy(view.width, view.height)) return null;
  if (kind === 'test') return words.tests(state.tests, state.testThisTurn);
  if (kind === 'launch') return state.launchesThisTurn > 0 ? words.launches(state.launchesThisTurn) : null;
  if (kind === 'gate') return words.kaesong(state.kaesongOpen);
  if (kind === 'valve') return words.fuel(state.fuel);
  if (place === 'heihe') return words.gas;
  if (place === 'pohang') return state.rail.pilots > 0 ? words.pilots(state.rail.pilots) : null;
  return null;
}

/** Quiet places step back where there is little room. */
function printed({ state, view }: Sheet, { kind, place }: Site): boolean {
  const large = roomy(view.width, view.height);
  if (kind === 'test') return true;
  if (kind === 'launch') return state.launchesThisTurn > 0 || view.scale >= 1.6;
  if (kind === 'gate') return view.scale >= 1.15;
  if (!large) return view.scale >= 1.6 || place === 'vladivostok';
  return true;
}

export function siteWishes(sheet: Sheet, { sites }: Draft): Wish[] {
  const { palette, words, state, view } = sheet;
  const wishes = sites
    .filter(site => printed(sheet, site))
    .map((site): Wish => {
      const name = site.kind === 'defence' ? words.missileDefence : words.places[site.place];
      const texts: Text[] = [{ text: name, style: 'place', colour: palette.ink }];
      const under = note(sheet, site);
      if (under) texts.push({ text: under, style: 'note', colour: palette.ink2 });
      const loud = (site.kind === 'test' && state.testThisTurn) || site.kind === 'launch';
      return {
        id: `site-${site.place}`,
        texts,
        halo: palette.land,
        spots: siteSpots(site, texts.length),
        rank: loud ? 1.5 : site.kind === 'dot' ? 3.5 : 3,
      };
    });
  if (state.exercises && roomy(view.width, view.height)) wishes.push(exercises(sheet));
  return wishes;
}

const siteSpots = (site: Site, lines: number): Spot[] =>
  ring(site, site.radius + 1, lines > 1 ? 14 : 7).map(spot =>
    site.kind === 'dot' && spot.align === 'start' ? { ...spot, cost: spot.cost - 0.5 } : spot,
  );

function exercises({ palette, words, view }: Sheet): Wish {
  const { x, y } = toScreen(view, EXERCISE_AT);
  const spots: Spot[] = [
    { x: x + 12, y: y + 24 * view.scale + 8, align: 'middle', cost: 0 },
    { x: x + 32 * view.scale + 4, y, align: 'start', cost: 0.6 },
    { x, y: y - 24 * view.scale - 8, align: 'middle', cost: 0.4 },
  ];
  return {
    id: 'exercises',
    texts: [{ text: words.exercises, style: 'place', colour: palette.nationInk[KOR] }],
    halo: palette.sea,
    spots,
    rank: 2.8,
  };
}
