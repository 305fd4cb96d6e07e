const FIRST = 'amber birch cedar copper delta ember frost harbour indigo juniper larch maple pine river silver winter'.split(' ');
const SECOND = 'bridge crane ferry gate heron island lantern letter market meadow paper pass signal tide train valley'.split(' ');

/** A seed that can be read aloud: `amber-ferry-41`. */
export const anySeed = (): string => {
  const [a, b, c] = crypto.getRandomValues(new Uint8Array(3)) as unknown as [number, number, number];
  return `${FIRST[a % 16]}-${SECOND[b % 16]}-${10 + (c % 90)}`;
};
