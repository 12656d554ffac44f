const LENGTH = 8;
const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * A board's code as people type it, in its one spelling `XXXX-XXXX` (Crockford's alphabet): any case, O as 0, I and L
 * as 1, hyphens and blanks as they like. Null: this is no code.
 */
export function normalizeCode(typed: string): string | null {
  if (typed.length > 4 * LENGTH) return null;
  const signs = typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(signs) ? `${signs.slice(0, 4)}-${signs.slice(4)}` : null;
}
