import { registerSW } from 'virtual:pwa-register';
import { loadNew } from './version.ts';

/**
 * From now on the page opens without a network, too. A newer one that arrives waits until the reader asks for it; where another tab
 * asked, this one is not torn from its game, but told.
 */
export function keepOffline(): void {
  let asked = false;
  const reload = () => location.reload();
  const load = registerSW({
    immediate: true,
    onNeedRefresh: () => {
      loadNew.value = () => {
        asked = true;
        void load();
      };
    },
    onNeedReload: () => {
      if (asked) reload();
      else loadNew.value = reload;
    },
  });
}
