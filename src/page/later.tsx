import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen whose code comes after the first one has been read. All of them are fetched as soon as the page is idle. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | null = null;
  const fetched = () =>
    load().then(screen => {
      known = screen;
      return screen;
    });
  WAITING.push(fetched);
  return function Later() {
    const [Screen, show] = useState<{ of: ComponentType } | null>(known === null ? null : { of: known });
    useEffect(() => {
      if (Screen === null) void fetched().then(screen => show({ of: screen }));
    }, []);
    return Screen === null ? null : <Screen.of />;
  };
}

const WAITING: (() => Promise<unknown>)[] = [];
/** One after another: what a screen waits for in its turn joins the end. */
export async function fetchTheRest(): Promise<void> {
  for (const fetched of WAITING) await fetched().catch(() => undefined);
}
