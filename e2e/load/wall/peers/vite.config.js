import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Both peers' pages as they would be shipped, with everything they would otherwise fetch. */
export default defineConfig({
  define: { 'process.env.IS_PREACT': JSON.stringify('false') },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: ['tldraw.html', 'excalidraw.html'] },
  },
  plugins: [
    {
      name: 'fonts-beside',
      closeBundle: () =>
        cpSync('node_modules/@excalidraw/excalidraw/dist/prod/fonts', 'dist/fonts', { recursive: true }),
    },
  ],
});
