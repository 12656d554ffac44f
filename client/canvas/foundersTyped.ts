const MOST = 10_000;

/** A number of founders as somebody typed it; null where it is none. */
export function foundersTyped(text: string): number | null {
  const digits = text.trim();
  if (!/^\d{1,5}$/.test(digits)) return null;
  const n = Number(digits);
  return n <= MOST ? n : null;
}
