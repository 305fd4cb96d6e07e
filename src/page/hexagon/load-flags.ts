import { byNation } from '../../engine/nations.ts';
import { FLAGS } from '../flags.ts';
import type { Flags } from './paint-seats.ts';

/** The six flags as pictures; one that fails to come is left out. */
export async function loadFlags(): Promise<Flags> {
  const [a, b, c, d, e, f] = await Promise.all(byNation(nation => picture(FLAGS[nation])));
  return [a, b, c, d, e, f];
}

async function picture(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
