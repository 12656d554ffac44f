import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = (file: string) => readFileSync(`client/theme/${file}`, 'utf8');
const base = css('tokens.css');
const more = css('contrast.css');

/** The colours of a block, by token. */
const tokensIn = (text: string, selector: string): Record<string, string> => {
  const from = text.indexOf(`${selector} {`);
  const block = text.slice(from, text.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
};
const THEMES = {
  light: {
    ...tokensIn(base, ':root'),
    ...tokensIn(more, '  :root'),
    ...tokensIn(more, ':root:not([data-theme="dark"])'),
  },
  dark: {
    ...tokensIn(base, ':root'),
    ...tokensIn(base, '[data-theme="dark"]'),
    ...tokensIn(more, '  :root'),
    ...tokensIn(more, '  [data-theme="dark"]'),
  },
};

function lightOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [lightOf(a), lightOf(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('with more contrast, %s', (theme) => {
  const of = (token: string) => THEMES[theme][token] ?? '';
  const pairs = (fronts: readonly string[], backs: readonly string[]) =>
    fronts.flatMap((front) => backs.map((back) => ({ front, back, is: contrast(of(front), of(back)) })));

  it('[ACCESS-8] words stand out seven times and more, wherever they stand', () => {
    const words = ['--ink', '--ink-2', '--ink-3', '--blue', '--green', '--red', '--ochre'];
    const notes = ['--note-sun', '--note-sky', '--note-clay', '--note-leaf', '--note-plum', '--strip'];
    for (const { front, back, is } of [
      ...pairs(words, ['--paper', '--kraft', '--wash']),
      ...pairs(['--on-tray', '--on-tray-2'], ['--tray']),
      ...pairs(['--on-note', '--strip-text-2'], notes),
    ]) {
      expect([front, back, is >= 7]).toEqual([front, back, true]);
    }
  });

  it('[ACCESS-8] edges stand out four times and more', () => {
    for (const { front, back, is } of [
      ...pairs(['--rule', '--rule-strong', '--lasso'], ['--paper', '--kraft']),
      ...pairs(['--kraft-deep'], ['--paper']),
    ]) {
      expect([front, back, is >= (front === '--kraft-deep' ? 3 : 4)]).toEqual([front, back, true]);
    }
  });
});
