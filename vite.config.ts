import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { cards } from './tools/cards.ts';
import { textInRem } from './tools/text-in-rem.ts';

/** The page: one static bundle that works from any folder of any web server. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { postcss: { plugins: [textInRem] } },
  plugins: [cards, offline()],
  build: { outDir: 'dist/page', target: 'es2023', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});

/** The whole page is kept after the first visit, Phaser as well. A new version waits until the reader asks for it. */
function offline() {
  const icon = (size: number) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' });
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Six-Party Talks',
      short_name: 'Six-Party Talks',
      description: "A strategy simulation of the negotiations over North Korea's nuclear programme.",
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f6f1e5',
      theme_color: '#f6f1e5',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
    },
    workbox: {
      mode: 'production',
      globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
      maximumFileSizeToCacheInBytes: 4e6,
      cleanupOutdatedCaches: true,
    },
  });
}
