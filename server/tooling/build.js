import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fingerprint } from './inputs.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'dist/.built');
process.chdir(root);

// Taken before the build: an edit made while it runs makes the next start build again.
const built = fingerprint(root);
rmSync(stamp, { force: true });
for (const configFile of ['vite.config.ts', 'vite.server.config.ts']) await build({ configFile, logLevel: 'warn' });
writeFileSync(stamp, built);
