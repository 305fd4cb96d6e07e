// biome-ignore lint/style/noDefaultExport: tinypool calls a thread's default export
export { playSeeds as default } from './seeds.ts';
