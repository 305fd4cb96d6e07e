/** What is wrong with a link to an opening, part by part. */
export const LINK_FAULTS = {
  scenario: (id: string) => (id === '' ? 'it names no scenario' : `there is no scenario \u201c${id}\u201d here`),
  seat: (code: string) => (code === '' ? 'it does not say who plays' : `there is no seat \u201c${code}\u201d`),
  level: (name: string) => (name === '' ? 'it names no difficulty' : `there is no difficulty \u201c${name}\u201d`),
  seed: 'it has no seed',
  all: (faults: readonly string[]) =>
    `The link does not lead to an opening: ${faults.join('; ')}. Nothing was changed: choose one yourself.`,
} as const;
