import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { participantWords } from './server/tooling/participantWords.js';

const tests = (folder: string, environment: string, include = [`${folder}/**/*.test.{ts,tsx}`]) => ({
  extends: true as const,
  test: { name: folder, environment, include },
});

/** One project per folder; each test lies beside what it tests. */
export default defineConfig({
  plugins: [react(), participantWords()],
  test: {
    exclude: [...configDefaults.exclude, '**/.cache/**'],
    allowOnly: process.env.CI === undefined,
    restoreMocks: true,
    // For what hangs only: a crowded machine is slow, and no time decides a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      tests('shared', 'node'),
      tests('server', 'node'),
      tests('client', 'happy-dom'),
      tests('checks', 'node', ['e2e/checks/**/*.test.ts']),
      // What measures must not lie.
      tests('load', 'node', ['e2e/load/**/*.test.ts']),
      // What only both sides together can show.
      tests('proofs', 'node', ['e2e/proofs/**/*.test.ts']),
    ],
  },
});
