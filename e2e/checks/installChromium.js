import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.js';

const SUDO = process.getuid?.() === 0 ? '' : 'sudo -n ';
/** Ways to get a browser, the most portable first; each either works or fails quickly. */
const WAYS = [
  { needs: 'npx', command: 'npx playwright install chromium' },
  { needs: 'apt-get', command: `${SUDO}apt-get update && ${SUDO}apt-get install -y chromium` },
  { needs: 'dnf', command: `${SUDO}dnf install -y chromium` },
  { needs: 'apk', command: `${SUDO}apk add chromium` },
  { needs: 'brew', command: 'brew install --cask chromium' },
];
const PATIENCE_MS = 240_000;

/**
 * Finds a Chromium or installs one, and says what it does.
 *
 * @returns {boolean} whether there is one now
 */
export function installChromium() {
  if (findChromium()) return true;
  for (const { needs, command } of WAYS) {
    if (spawnSync(`${needs} --version`, { shell: true }).status !== 0) continue;
    console.log(`No Chromium here; trying: ${command}`);
    spawnSync(command, { shell: true, stdio: 'ignore', timeout: PATIENCE_MS });
    if (findChromium()) return true;
  }
  console.log('No Chromium found or installed. Install one, or set CHROMIUM_PATH to yours, and run the tests again.');
  return false;
}
