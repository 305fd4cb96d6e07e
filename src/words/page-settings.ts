/** The page's texts on how it looks and sounds, on what it keeps, and on a new version of itself. */
export const SETTINGS_PAGE = {
  open: 'Settings',
  heading: 'Settings',
  about: 'Kept in this browser, and nowhere else.',
  notKept: 'This browser keeps nothing: what you choose holds until you close the page.',
  names: { theme: 'Desk', motion: 'Motion', sounds: 'Sounds', map: 'Map', text: 'Size of text' },
  choices: {
    theme: { system: 'As the system', paper: 'Paper', night: 'Night' },
    motion: { system: 'As the system', full: 'Full', reduced: 'Reduced' },
    sounds: { off: 'Off', on: 'On' },
    map: { drawn: 'Drawn', words: 'In words only' },
    text: { normal: 'Normal', large: 'Large' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  says: {
    theme: 'Paper by day, a dark desk by night.',
    motion: 'Reduced: what would move changes at once.',
    sounds: 'Few and soft. Hear them:',
    map: 'In words only: nothing is drawn, and the ties that the map would show are listed.',
    text: 'Large makes all text of the page a fifth larger, but for the names on the map.',
  },
  hear: {
    seal: 'A seal',
    order: 'An order',
    page: 'A page',
    signed: 'A text signed',
    crisis: 'A crisis',
    end: 'The end',
  },
  unsaved: {
    full: 'Not saved: this browser has no room left. The game goes on; the next change is tried again.',
    failed: 'Not saved: this browser refused. The game goes on; the next change is tried again.',
    download: 'Download the game',
    dismiss: 'Dismiss',
  },
  version: { ready: 'A new version is ready. Your game is kept.', load: 'Load it', later: 'Later' },
  mapWords: 'What a map would show',
} as const;
