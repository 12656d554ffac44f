/** One font file: where it lies in the packages, and the family name Typst knows it by. */
export interface FontFile {
  readonly family: string;
  /** A module path that `require.resolve` finds, and a path from there. */
  readonly from: string;
  readonly path?: string;
  /** The emoji font holds every picture twice (COLR and SVG); the SVG copy is dropped. */
  readonly dropSvg?: true;
}

const expo = (family: string, folder: string, name: string, weight: string): FontFile => ({
  family,
  from: `@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`,
});
const embed = (family: string, script: string, file: string): FontFile => ({
  family,
  from: `@embedpdf/fonts-${script}`,
  path: `../fonts/${file}`,
});

const COMMISSIONER = ['400Regular', '500Medium', '600SemiBold', '800ExtraBold'].map((weight) =>
  expo('Commissioner', 'commissioner', 'Commissioner', weight),
);
const NOTO_SANS = ['Regular', 'SemiBold', 'ExtraBold'].map((w) => embed('Noto Sans', 'latin', `NotoSans-${w}.ttf`));
const ARABIC = ['Regular', 'Bold'].map((w) => embed('Noto Naskh Arabic', 'arabic', `NotoNaskhArabic-${w}.ttf`));
const HEBREW = ['Regular', 'Bold'].map((w) => embed('Noto Sans Hebrew', 'hebrew', `NotoSansHebrew-${w}.ttf`));
const THAI = ['400Regular', '700Bold'].map((w) => expo('Noto Sans Thai', 'noto-sans-thai', 'NotoSansThai', w));
const JAPANESE = ['Regular', 'Bold'].map((w) => embed('Noto Sans Japanese', 'jp', `NotoSansJP-${w}.otf`));
const KOREAN = ['Regular', 'Bold'].map((w) => embed('Noto Sans Korean', 'kr', `NotoSansKR-${w}.otf`));
const CHINESE = ['Regular', 'Bold'].map((w) => embed('Noto Sans S Chinese', 'sc', `NotoSansHans-${w}.otf`));
const MATH = [expo('Noto Sans Math', 'noto-sans-math', 'NotoSansMath', '400Regular')];
const SYMBOLS = [expo('Noto Sans Symbols 2', 'noto-sans-symbols-2', 'NotoSansSymbols2', '400Regular')];
const EMOJI = [
  { ...expo('Noto Color Emoji', 'noto-color-emoji', 'NotoColorEmoji', '400Regular'), dropSvg: true as const },
];

/** What Commissioner holds for certain; a letter outside of it only costs a look into Noto Sans. */
const BEYOND_COMMISSIONER =
  /[^\n\u0020-\u007e\u00a0-\u0131\u0134-\u0148\u014a-\u017e\u0386-\u03ce\u0400-\u045f\u1ea0-\u1ef9\u200b\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac]/u;
const HAN = /[\p{sc=Han}\p{sc=Bopomofo}]/u;
const CJK_MARKS = /[\u3000-\u303f\u30fb\u31c0-\u31ef\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const SIGNS = /[\u2000-\u2bff\u3030\u303d\u{1d400}-\u{1d7ff}\u{1f000}-\u{1fbff}]/u;
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20e3|\ufe0f/u;

/**
 * The fonts a document needs, in the order they are asked for a letter. Depends on nothing but the text and the
 * language, so that equal content gives equal bytes. Han letters are drawn the way the page's language draws them.
 */
export function fontsFor(text: string, language: string): readonly FontFile[] {
  const chosen: FontFile[] = [...COMMISSIONER];
  const beyond = BEYOND_COMMISSIONER.test(text);
  if (!beyond) return chosen;
  chosen.push(...NOTO_SANS);
  if (/\p{sc=Arabic}/u.test(text)) chosen.push(...ARABIC);
  if (/[\p{sc=Hebrew}]/u.test(text)) chosen.push(...HEBREW);
  if (/\p{sc=Thai}/u.test(text)) chosen.push(...THAI);
  chosen.push(...eastAsian(text, language));
  if (SIGNS.test(text)) chosen.push(...MATH);
  if (PICTURES.test(text)) chosen.push(...EMOJI);
  if (SIGNS.test(text)) chosen.push(...SYMBOLS);
  return chosen;
}

function eastAsian(text: string, language: string): FontFile[] {
  const han = HAN.test(text);
  const kana = KANA.test(text);
  const hangul = /\p{sc=Hangul}/u.test(text);
  if (!han && !kana && !hangul && !CJK_MARKS.test(text)) return [];
  const wanted = new Set<readonly FontFile[]>();
  if (language.startsWith('zh')) wanted.add(CHINESE);
  else if (language.startsWith('ja') || kana) wanted.add(JAPANESE);
  if (language.startsWith('ko') || hangul) wanted.add(KOREAN);
  // Neither font has every Han letter: together they miss 47 of the 20 992 in the main block.
  if (han || wanted.size === 0) wanted.add(CHINESE);
  if (han || kana) wanted.add(JAPANESE);
  return [...wanted].flat();
}
