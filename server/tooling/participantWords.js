import { readFileSync } from 'node:fs';

/** Words that only the home page, whoever leads, the screen and the server speak: a participant's phone does not load them. */
export const ELSEWHERE = /^(home|lead|rail|settings|people|report|screen|import|export|logo|read|tray)\./;
const ASKED = /\.json\?participant$/;
const MARK = '.participant.js';

/**
 * Serves `words/<language>.json?participant`: the catalogue without the words that are spoken elsewhere. The file stays one
 * per language.
 *
 * @returns {import('vite').Plugin}
 */
export function participantWords() {
  return {
    name: 'participant-words',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!ASKED.test(source)) return null;
      // Vite looks for packages to bundle: there are none in a catalogue, and it would look for a file of this name.
      if ('scan' in options && options.scan) return { id: source, external: true };
      const file = await this.resolve(source.replace('?participant', ''), importer, { skipSelf: true });
      // Not ending in `.json`: Vite's JSON plugin would take the module for data.
      return file && `${file.id}${MARK}`;
    },
    load(id) {
      if (!id.endsWith(MARK)) return null;
      /** @type {Record<string, unknown>} */
      const words = JSON.parse(readFileSync(id.slice(0, -MARK.length), 'utf8'));
      const spoken = Object.fromEntries(Object.entries(words).filter(([key]) => !ELSEWHERE.test(key)));
      return { code: `export default ${JSON.stringify(spoken)}`, moduleType: 'js' };
    },
  };
}
