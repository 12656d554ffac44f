/**
 * What browsers and Node share beyond the language, and shared/ may use. Everything else a platform offers is
 * missing here on purpose: see the walls in biome.json.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
