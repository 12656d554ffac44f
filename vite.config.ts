import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { participantWords } from './server/tooling/participantWords.js';

const SERVER = `http://localhost:${process.env.PORT ?? '3000'}`;

/** What every face is made of. */
const SMALL_PARTS =
  /client\/parts\/(Button|Field|Icon|IconButton|Legend|Switch|TextArea|Toasts|Wordmark|announcements|copyText|letterKeys|liveRegions|modals|noteLength|Announcer|Banner|later)\.tsx?$|client\/faces\/board\/(Announcements|LinkBanner|useLinkNews|composerKeep|ShutPage|ShutSheet|RefusalToasts|useHeadingFocus|BoardGate|useKeysKey|Preferences)\.tsx?$|client\/people\/(MyName|Roster)\.tsx$|client\/wall\/(NoteCard|NoteGuard|seed|useTextFit)\.tsx?$|shared\/model\/text\.ts$/;

/** The browser parses nothing, so zod must not reach it; also not through a module of shared/ (lint sees one file only). */
const noZodInTheBrowser: Plugin = {
  name: 'no-zod-in-the-browser',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const zod = Object.entries(chunk.modules).find(
        ([id, { renderedLength }]) => /node_modules\/zod\//.test(id) && renderedLength > 0,
      );
      if (zod) this.error(`zod reached the browser in ${chunk.fileName}; import its types only`);
    }
  },
};

/** The client: `dist/client`, hashed and with a manifest that the budget is computed from. */
export default defineConfig({
  root: 'client',
  plugins: [react(), participantWords(), noZodInTheBrowser],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // Nothing becomes a data: URL, so that the security headers need not allow them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Of one chunk, for all faces: each of these alone is smaller than what a file of its own costs.
        codeSplitting: { groups: [{ name: 'parts', test: SMALL_PARTS }], includeDependenciesRecursively: false },
      },
    },
  },
  server: {
    // The objects keep the browser's Host, which the server compares with the Origin; a bare address would rewrite it.
    proxy: {
      '/api': { target: SERVER },
      '/healthz': { target: SERVER },
      '/socket.io': { target: SERVER, ws: true },
    },
  },
});
