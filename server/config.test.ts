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
      trustProxy: false,
    });
    expect(readConfig({ PORT: '', PUBLIC_URL: '', TRUST_PROXY: '' })).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    const config = readConfig({
      PORT: ' 8080 ',
      HOST: '::1',
      PUBLIC_URL: 'https://board.example.org/',
      BOARDS_PER_HOUR: '5',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
    });
    expect(config).toMatchObject({ port: 8080, host: '::1', boardsPerHour: 5, trustProxy: ['loopback', '10.0.0.0/8'] });
    expect(config.publicUrl?.origin).toBe('https://board.example.org');
    expect(readConfig({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
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
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '999.1.1.1'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/0'],
  ])('refuses %s=%j in one readable line', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [key]: value })).toThrow(new RegExp(`^${key} must be [^\\n]+$`));
  });
});
