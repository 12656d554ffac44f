import { register } from 'node:module';

/** Preloaded into a server's process, and with it into its database worker: puts failingSqlite.mjs before SQLite. */
const driver = new URL('./failingSqlite.mjs', import.meta.url).href;
const hooks = `export const resolve = (specifier, context, next) =>
  specifier === '@photostructure/sqlite' && context.parentURL !== ${JSON.stringify(driver)}
    ? { url: ${JSON.stringify(driver)}, shortCircuit: true }
    : next(specifier, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
