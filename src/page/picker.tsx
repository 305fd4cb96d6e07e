import { NATIONS, type Nation } from '../engine/nations.ts';
import { labelOf } from '../words/names.ts';
import { colours, Flag } from './bits.tsx';
import { card } from './choices.ts';
import { here, selected, tab } from './session.ts';

export function select(nation: Nation): void {
  if (nation === here.value.nation) {
    // One's own capital: how things stand inside is told under Nations; the one looked at stays.
    tab.value = 'nations';
    return;
  }
  if (nation === selected.value) return;
  if (card.value?.kind !== 'advisers') card.value = null;
  selected.value = nation;
}

/** Which of the other five to look at. */
export const Picker = ({ label }: { label: string }) => (
  <fieldset class="picker">
    <legend class="unseen">{label}</legend>
    {NATIONS.filter(nation => nation !== here.value.nation).map(nation => (
      <label key={nation} class={`${colours(nation)} ${nation === selected.value ? 'chosen' : ''}`}>
        <input type="radio" name="nation" checked={nation === selected.value} onChange={() => select(nation)} />
        <Flag nation={nation} size={15} />
        <span>{labelOf(nation)}</span>
      </label>
    ))}
  </fieldset>
);
