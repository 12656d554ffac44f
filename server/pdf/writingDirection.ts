export type WritingDirection = 'ltr' | 'rtl';

const FIRST_STRONG = /[\p{L}\p{N}]/u;
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
const RTL_LANGUAGES = /^(ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i;

/** Which way a language is written; decides the page. */
export function directionOfLanguage(language: string): WritingDirection {
  return RTL_LANGUAGES.test(language) ? 'rtl' : 'ltr';
}

/** Which way a line runs: its first letter decides, the page's way when it has none. */
export function directionOfText(text: string, otherwise: WritingDirection): WritingDirection {
  for (const letter of text) {
    if (RIGHT_TO_LEFT.test(letter)) return 'rtl';
    if (FIRST_STRONG.test(letter) && !/\p{Nd}/u.test(letter)) return 'ltr';
  }
  return otherwise;
}

/** The language to declare for a right-to-left line on a page in another language. */
export function languageOfScript(text: string): 'he' | 'ar' {
  return /\p{sc=Hebr}/u.test(text) ? 'he' : 'ar';
}
