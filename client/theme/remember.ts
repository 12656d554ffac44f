/*
 * Small choices of this person on this device. Where storage is refused (private windows, blocked cookies) nothing is
 * remembered and nothing breaks.
 */

export function recall(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Keeps `value`; null forgets it. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) globalThis.localStorage?.removeItem(key);
    else globalThis.localStorage?.setItem(key, value);
  } catch {
    // Not remembered: the choice holds until the page is left.
  }
}
