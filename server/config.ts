import { isIP } from 'node:net';
import { z } from 'zod';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** What the operator may set. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where people reach the board, if not under the Host they ask for. No path, no slash at the end. */
  readonly publicUrl: URL | null;
  readonly logLevel: LogLevel;
  /** Days a board is kept after it was last used; 0: for ever. */
  readonly retentionDays: number;
  /** Boards one address may create in an hour. */
  readonly boardsPerHour: number;
  /** Backups that stay, the newest; 0: none are made. */
  readonly backupsKept: number;
  /** Express's `trust proxy`: hops, or addresses. False: X-Forwarded-For is never believed. */
  readonly trustedProxies: false | number | readonly string[];
}

/** A setting that cannot be used. `message` is one readable line. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const KNOWN_NETWORK = /^(loopback|linklocal|uniquelocal)$/;

const SETTINGS = {
  PORT: [whole(0, 65_535), 'a port from 0 to 65535'],
  HOST: [z.string().regex(/^[A-Za-z0-9.:_-]{1,255}$/), 'a host name or an address'],
  DATA_DIR: [
    z
      .string()
      .min(1)
      .max(4096)
      .regex(/^[^\0]+$/),
    'a directory',
  ],
  PUBLIC_URL: [
    z.string().transform(publicUrl).pipe(z.instanceof(URL)),
    'an http or https address without a path, such as https://board.example.org',
  ],
  LOG_LEVEL: [
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'fatal, error, warn, info, debug, trace or silent',
  ],
  RETENTION_DAYS: [whole(0, 36_500), 'a whole number of days (0: keep)'],
  BOARDS_PER_HOUR: [whole(1, 1_000_000), 'a whole number from 1'],
  BACKUPS_KEPT: [whole(0, 1_000), 'a whole number up to 1000 (0: no backups)'],
  TRUSTED_PROXIES: [
    z
      .string()
      .transform(trustedProxies)
      .pipe(z.union([z.number(), z.array(z.string())])),
    'a number of proxies, or their addresses with commas between',
  ],
} as const;

const DEFAULTS = {
  PORT: '3000',
  HOST: '0.0.0.0',
  DATA_DIR: './data',
  LOG_LEVEL: 'info',
  RETENTION_DAYS: '0',
  BOARDS_PER_HOUR: '60',
  BACKUPS_KEPT: '24',
} as const;

/** Reads the settings from an environment; an empty one is not set. Throws ConfigError on a value that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = <K extends keyof typeof SETTINGS>(key: K, value: string): z.output<(typeof SETTINGS)[K][0]> => {
    const [schema, what] = SETTINGS[key];
    const parsed = schema.safeParse(value.trim());
    if (!parsed.success) throw new ConfigError(`${key} must be ${what}, not ${JSON.stringify(value.slice(0, 100))}`);
    return parsed.data as z.output<(typeof SETTINGS)[K][0]>;
  };
  return {
    port: read('PORT', env.PORT || DEFAULTS.PORT),
    host: read('HOST', env.HOST || DEFAULTS.HOST),
    dataDir: read('DATA_DIR', env.DATA_DIR || DEFAULTS.DATA_DIR),
    publicUrl: env.PUBLIC_URL ? read('PUBLIC_URL', env.PUBLIC_URL) : null,
    logLevel: read('LOG_LEVEL', env.LOG_LEVEL || DEFAULTS.LOG_LEVEL),
    retentionDays: read('RETENTION_DAYS', env.RETENTION_DAYS || DEFAULTS.RETENTION_DAYS),
    boardsPerHour: read('BOARDS_PER_HOUR', env.BOARDS_PER_HOUR || DEFAULTS.BOARDS_PER_HOUR),
    backupsKept: read('BACKUPS_KEPT', env.BACKUPS_KEPT || DEFAULTS.BACKUPS_KEPT),
    trustedProxies: env.TRUSTED_PROXIES ? read('TRUSTED_PROXIES', env.TRUSTED_PROXIES) : false,
  };
}

function publicUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
  return isPlain ? url : null;
}

function trustedProxies(text: string): number | string[] | null {
  if (/^\d$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  return addresses.every((address) => KNOWN_NETWORK.test(address) || isNetwork(address)) ? addresses : null;
}

/** An address, or a network as `address/bits`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (most === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
}
