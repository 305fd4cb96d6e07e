import { registerSW } from 'virtual:pwa-register';
import { loadNew } from './version.ts';

/** From now on the page opens without a network, too. A newer one that arrives waits until the reader asks for it. */
export function keepOffline(): void {
  const load = registerSW({
    immediate: true,
    onNeedRefresh: () => {
      loadNew.value = () => void load();
    },
  });
}
