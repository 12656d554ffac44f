import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** `npm run prove:bites`: every payload (`PAYLOADS`), where `npm test` takes a hundred. */
const cli = resolve('node_modules/@playwright/test/cli.js');
const child = spawn(process.execPath, [cli, 'test', '--project=browser', 'bites'], {
  stdio: 'inherit',
  env: { PAYLOADS: '2000', ...process.env },
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
