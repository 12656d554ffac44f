import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The first versions without a hole that is known, of what reads the words of strangers. */
const FLOORS: Readonly<Record<string, string>> = {
  ws: '8.21.0',
  'engine.io': '6.6.9',
  'socket.io-parser': '4.2.6',
  'body-parser': '2.2.1',
  qs: '6.14.1',
  'path-to-regexp': '8.0.0',
  cookie: '0.7.0',
};

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { allowScripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** Whether a version is at least another, by its three numbers. */
function isAtLeast(version: string, floor: string): boolean {
  const [mine, theirs] = [version, floor].map((one) => one.split('-')[0]?.split('.').map(Number) ?? []);
  const at = [0, 1, 2].find((n) => mine?.[n] !== theirs?.[n]);
  return at === undefined || (mine?.[at] ?? 0) > (theirs?.[at] ?? 0);
}

test('a version is compared by its numbers', () => {
  const pairs = [
    ['8.21.0', '8.21.0', true],
    ['8.21.3', '8.21.0', true],
    ['8.3.0', '8.21.0', false],
    ['9.0.0', '8.21.0', true],
    ['7.99.99', '8.0.0', false],
  ] as const;
  for (const [version, floor, is] of pairs) expect(isAtLeast(version, floor), `${version} ${floor}`).toBe(is);
});

test('nothing that is installed is older than its holes', () => {
  const found = locked.flatMap(([path, { version = '0' }]) => {
    const floor = FLOORS[nameOf(path)];
    return floor === undefined || isAtLeast(version, floor) ? [] : `${path} ${version}, not ${floor}`;
  });
  expect(found).toEqual([]);
  expect(Object.keys(FLOORS).filter((name) => !locked.some(([path]) => nameOf(path) === name))).toEqual([]);
});

test('everything that is installed comes from the registry, and is what it was', () => {
  const odd = locked.filter(
    ([, { integrity, resolved, link }]) =>
      !integrity?.startsWith('sha512-') || link === true || (resolved !== undefined && !/^https:\/\//.test(resolved)),
  );
  expect(locked.length).toBeGreaterThan(100);
  expect(odd.map(([path]) => path)).toEqual([]);
});

test('what we ask for is asked for by its one version', () => {
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs anything when it is installed', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(running.filter((name) => allowScripts[name] !== false)).toEqual([]);
  expect(Object.values(allowScripts)).not.toContain(true);
});
