import { defineConfig } from 'vite';
import { textInRem } from './tools/text-in-rem.ts';

/** The page: one static bundle that works from any folder of any web server. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { postcss: { plugins: [textInRem] } },
  build: { outDir: 'dist/page', target: 'es2023', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});
