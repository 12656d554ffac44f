import { defineConfig } from 'vite';

/**
 * The server: one file per thread in `dist/server`, dependencies left in node_modules, `shared/` inside. All files lie
 * flat beside each other, so that `new URL('./pdfWorker.js', import.meta.url)` holds from whichever file the code lands in.
 */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        ops: 'server/ops.ts',
        sqliteWorker: 'server/storage/sqliteWorker.ts',
        judgeWorker: 'server/imports/judgeWorker.ts',
        pdfWorker: 'server/pdf/pdfWorker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
