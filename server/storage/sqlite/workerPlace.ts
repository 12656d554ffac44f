/**
 * Where the worker's entry is, seen from SqliteStore (`from` is its `import.meta.url`): built, `sqliteWorker.js`
 * beside the bundle it is part of; from TypeScript source, a few lines that load the `.ts` file through tsx.
 */
export function workerPlace(from: string): URL {
  const source = new URL(from).pathname.endsWith('.ts');
  return new URL(source ? './sqliteWorkerFromSource.mjs' : './sqliteWorker.js', from);
}
