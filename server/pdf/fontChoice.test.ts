import { expect, it } from 'vitest';
import { fontsFor } from './fontChoice.ts';

const families = (text: string, language = 'en') => [...new Set(fontsFor(text, language).map((font) => font.family))];

it('needs Commissioner alone for what it holds', () => {
  expect(families('Plain “words”, été, Ελληνικά, Русский, Tiếng Việt – 5 €…\u200b')).toEqual(['Commissioner']);
});

it('adds the fonts of the scripts that are there', () => {
  expect(families('हिन्दी')).toEqual(['Commissioner', 'Noto Sans']);
  expect(families('مرحبا')).toContain('Noto Naskh Arabic');
  expect(families('שלום')).toContain('Noto Sans Hebrew');
  expect(families('สวัสดี')).toContain('Noto Sans Thai');
  expect(families('한국어')).toContain('Noto Sans Korean');
  expect(families('a → b')).toEqual(['Commissioner', 'Noto Sans', 'Noto Sans Math', 'Noto Sans Symbols 2']);
});

it('knows every kind of emoji', () => {
  for (const emoji of ['☕', '1️⃣', '🇫🇷', '👩‍👩‍👧', '❤️']) expect(families(emoji)).toContain('Noto Color Emoji');
});

it('draws Han letters as the language of the board draws them', () => {
  const han = (text: string, language: string) =>
    families(text, language).filter((family) => /Japanese|Korean|Chinese/.test(family))[0];
  expect(han('社区', 'en')).toBe('Noto Sans S Chinese');
  expect(han('社区', 'ja')).toBe('Noto Sans Japanese');
  expect(han('社区', 'zh-Hans')).toBe('Noto Sans S Chinese');
  expect(han('日本語の', 'en')).toBe('Noto Sans Japanese');
  expect(han('한국 社', 'ko')).toBe('Noto Sans Korean');
});
