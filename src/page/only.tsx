import type { Nation } from '../engine/nations.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { here } from './session.ts';

/** Who alone reads a story, as the player is told; empty where all do. */
export const onlyText = (only: readonly Nation[]): string => {
  const { nation } = here.value;
  return only.length === 0 ? '' : PAGE.paper.only(only.filter(n => n !== nation).map(nameOf));
};

/** Beside a story that others have not on their page. */
export const Only = ({ of }: { of: readonly Nation[] }) => (of.length === 0 ? null : <span class="only fine">{onlyText(of)}</span>);
