import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Where a thread's code is, seen from the file that starts it (`here` is its `import.meta.url`): `<name>.js` beside the
 * bundle; from source the TypeScript beside that file.
 */
export function threadEntry(here: string, name: string): URL {
  return here.endsWith('.ts') ? throughTsx(new URL(`./${name}.ts`, here)) : new URL(`./${name}.js`, here);
}

/** A worker does not take over its parent's loader, and `--import tsx` has no effect in one on Node 20. */
function throughTsx(entry: URL): URL {
  // require() finds the CommonJS twin, which cannot register itself.
  const twin = createRequire(import.meta.url).resolve('tsx/esm/api');
  const tsx = JSON.stringify(pathToFileURL(twin.replace(/\.cjs$/, '.mjs')).href);
  const source = `import { register } from ${tsx}; register(); await import(${JSON.stringify(entry.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
