/** A fresh id of 128 random bits, url-safe. Works without `crypto.randomUUID`, so on plain http too. */
export function newId<T extends string = string>(): T {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') as T;
}
