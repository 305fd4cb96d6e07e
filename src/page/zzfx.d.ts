/** zzfx ships no types of its own. */
declare module 'zzfx' {
  export const ZZFX: {
    readonly audioContext: AudioContext;
    play(...parameters: readonly number[]): AudioBufferSourceNode;
    buildSamples(...parameters: readonly number[]): number[];
  };
}
