import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

const inputs = {
  'six-party': 'src/cli/main.ts',
  worker: 'src/cli/worker.ts',
  bench: 'tools/bench.ts',
  article: 'src/cli/article.ts',
  'article-pool': 'src/cli/article-pool.ts',
};

/** The command line tool: dist/cli/six-party.js, with everything it needs but tinypool, which starts threads from its own files. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['tinypool'] },
  build: {
    outDir: 'dist/cli',
    // Runs side by side do not pull the files from under each other.
    emptyOutDir: false,
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(inputs).filter(([, file]) => existsSync(file))),
      output: { banner: chunk => (chunk.name === 'six-party' ? '#!/usr/bin/env node' : ''), chunkFileNames: '[name].js' },
    },
  },
});
