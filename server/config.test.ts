import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      publicUrl: null,
      logLevel: 'info',
      retentionDays: 0,
      boardsPerHour: 60,
      backupsKept: 24,
      trustedProxies: false,
    });
    expect(readConfig({ PORT: '', PUBLIC_URL: '', TRUSTED_PROXIES: '' })).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: ' 8080 ',
      HOST: '::1',
      PUBLIC_URL: 'https://board.example.org/',
      BOARDS_PER_HOUR: '5',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8',
    });
    expect(config).toMatchObject({
      port: 8080,
      host: '::1',
      boardsPerHour: 5,
      trustedProxies: ['loopback', '10.0.0.0/8'],
    });
    expect(config.publicUrl?.origin).toBe('https://board.example.org');
    expect(readConfig({ TRUSTED_PROXIES: '1' }).trustedProxies).toBe(1);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'not a host'],
    ['DATA_DIR', 'a\0b'],
    ['PUBLIC_URL', 'board.example.org'],
    ['PUBLIC_URL', 'https://board.example.org/boards'],
    ['PUBLIC_URL', 'https://me:secret@board.example.org'],
    ['PUBLIC_URL', 'ftp://board.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['RETENTION_DAYS', 'forever'],
    ['BOARDS_PER_HOUR', '0'],
    ['BACKUPS_KEPT', '-1'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['TRUSTED_PROXIES', '999.1.1.1'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/0'],
  ])('refuses %s=%j in one readable line', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [key]: value })).toThrow(new RegExp(`^${key} must be [^\\n]+$`));
  });
});
