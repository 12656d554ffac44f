import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

declare global {
  // Node has it, its types only name the module.
  namespace WebAssembly {
    function compile(bytes: Uint8Array): Promise<Module>;
  }
}

/** Compiles Typst's WASM once; the module can be handed to any number of workers. */
export async function compileTypstModule(): Promise<WebAssembly.Module> {
  const place = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  return WebAssembly.compile(await readFile(place));
}
