import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a participant's phone loads before it can write, besides the entry and its static imports: every dynamic chunk whose
 * source starts with one of these (paths are relative to client/). The live line (`net/line`) comes behind a first look
 * over HTTP and is weighed for itself.
 */
const PARTICIPANT_CHUNKS = ['faces/participant/ParticipantFace', '../shared/words/fr.json.participant.js'];
const LINE_CHUNKS = ['net/line', 'net/fold'];
const BUDGET_BYTES = { js: 120_000, css: 30_000 };

/**
 * A chunk in Vite's manifest, as far as the budget reads it.
 *
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 */

/**
 * The files a page loads before it can be used. Throws, with its name, for a listed chunk that was not built: a rename
 * must not make the budget pass.
 *
 * @param {Record<string, Chunk>} manifest
 * @param {readonly string[]} chunks
 * @returns {{ js: string[], css: string[] }}
 */
export function filesLoaded(manifest, chunks) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  const keys = Object.keys(manifest);
  keys.filter((key) => manifest[key]?.isEntry).forEach(visit);
  for (const chunk of chunks) {
    const matching = keys.filter((key) => key.startsWith(chunk) && manifest[key]?.isDynamicEntry);
    if (matching.length === 0)
      throw new Error(
        `no dynamic chunk starts with "${chunk}": it was renamed, or it is now in another chunk; correct the list in e2e/checks/budget.js`,
      );
    matching.forEach(visit);
  }
  const loaded = [...seen].flatMap((key) => manifest[key] ?? []);
  return {
    js: [...new Set(loaded.map(({ file }) => file).filter((file) => file.endsWith('.js')))],
    css: [...new Set(loaded.flatMap(({ file, css }) => [...(css ?? []), ...(file.endsWith('.css') ? [file] : [])]))],
  };
}

/**
 * Prints what a participant's page weighs (gzip -9), and says whether that is within the budget.
 *
 * @param {string} client the built client's folder
 * @returns {boolean}
 */
export function checkBudget(client) {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const files = filesLoaded(manifest, PARTICIPANT_CHUNKS);
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const weight = (/** @type {readonly string[]} */ names) =>
    names.reduce((sum, file) => sum + gzipSync(readFileSync(join(client, file)), { level: 9 }).length, 0);
  /** @param {'js' | 'css'} kind */
  const fits = (kind) => {
    const bytes = weight(files[kind]);
    const within = bytes <= BUDGET_BYTES[kind];
    console.log(
      `participant's ${kind}: ${kB(bytes)} of ${kB(BUDGET_BYTES[kind])} (gzip)${within ? '' : ': over budget'}`,
    );
    return within;
  };
  const behind = filesLoaded(manifest, LINE_CHUNKS).js.filter((file) => !files.js.includes(file));
  console.log(`the live line, loaded behind it: ${kB(weight(behind))} (gzip)`);
  return [fits('js'), fits('css')].every(Boolean);
}
