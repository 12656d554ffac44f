/** The ways in which a secret could lie in bytes that were meant to be something else. */
export function spellingsOf(secret: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(secret);
  const found = new Map<string, Buffer>();
  const add = (name: string, text: string | Buffer) => found.set(name, Buffer.from(text));
  add('raw', bytes);
  add('utf-16', Buffer.from(secret, 'utf16le'));
  add('json', JSON.stringify(secret).slice(1, -1));
  add(
    'json in ascii',
    secret.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  add('url', encodeURIComponent(secret));
  add('form', new URLSearchParams({ a: secret }).toString().slice(2));
  add('hex', bytes.toString('hex'));
  add('HEX', bytes.toString('hex').toUpperCase());
  // Base64 of something longer looks different for each of the three places the secret may begin at.
  for (const before of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const inside = text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    add(`base64url ${before}`, inside);
    add(`base64 ${before}`, inside.replaceAll('-', '+').replaceAll('_', '/'));
  }
  // A token is itself the base64url of random bytes.
  if (/^[A-Za-z0-9_-]{20,}$/.test(secret)) {
    const random = Buffer.from(secret, 'base64url');
    add('its bytes', random);
    add('its bytes in hex', random.toString('hex'));
  }
  return found;
}

/** Which secrets, by name, lie in these bytes in which spelling. */
export function hitsIn(bytes: Buffer, secrets: ReadonlyMap<string, string>): string[] {
  return [...secrets].flatMap(([name, secret]) =>
    [...spellingsOf(secret)].flatMap(([spelling, spelled]) => (bytes.includes(spelled) ? `${name} (${spelling})` : [])),
  );
}
