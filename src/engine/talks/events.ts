/** What can become of a text or a clause at the end of a turn. Append only: the places are part of the draws' keys. */
export const TURNS_OF_EVENTS = [
  'ratified',
  'rejected',
  'late',
  'broken',
  'exposed',
  'forsaken',
  'alarm',
  'disputed',
  'settled',
  'kept',
  'void',
  'snapped back',
  'carried out',
  'broken down',
  'lapsed',
  'opened',
] as const;
export type TurnOfEvents = (typeof TURNS_OF_EVENTS)[number];
