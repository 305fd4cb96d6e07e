import { signal } from '@preact/signals';
import { SETTINGS_PAGE as S } from '../words/page-settings.ts';
import { CHOICES, remembered, SETTINGS, type Setting, set, settingOf } from './settings.ts';
import { Sheet } from './sheet.tsx';
import { play, SOUND_NAMES } from './sound.ts';

export const settingsShown = signal(false);

export const SettingsSheet = () => (
  <Sheet
    name="settings"
    labelled="settings-title"
    of={settingsShown.value || null}
    closed={() => {
      settingsShown.value = false;
    }}
  >
    {() => (
      <>
        <h2 id="settings-title">{S.heading}</h2>
        <p class="fine">{remembered.value ? S.about : S.notKept}</p>
        {SETTINGS.map(name => (
          <Choices key={name} name={name} />
        ))}
      </>
    )}
  </Sheet>
);

const Samples = () => (
  <p class="samples">
    {SOUND_NAMES.map(name => (
      <button key={name} type="button" class="plain" onClick={() => void play(name)}>
        {S.hear[name]}
      </button>
    ))}
  </p>
);

const Choices = ({ name }: { name: Setting }) => (
  <fieldset class="setting">
    <legend>{S.names[name]}</legend>
    <div class="segments">
      {CHOICES[name].map(choice => (
        <label key={choice} class={settingOf(name) === choice ? 'chosen' : ''}>
          <input type="radio" name={`setting-${name}`} checked={settingOf(name) === choice} onChange={() => set(name, choice)} />
          {/* How the names would be is told in those names. */}
          <span translate={name !== 'nations'}>{S.choices[name]![choice]}</span>
        </label>
      ))}
    </div>
    <p class="fine">{S.says[name]}</p>
    {name === 'sounds' && <Samples />}
  </fieldset>
);
