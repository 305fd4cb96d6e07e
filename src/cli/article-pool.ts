// biome-ignore lint/style/noDefaultExport: tinypool calls a thread's default export
export { work as default } from './article-worker.ts';
