import { expect, it } from 'vitest';
import { hitsIn, spellingsOf } from './spellings.ts';

const secret = 'Kanarienvogel É 7f3a';
const token = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64url');
const secrets = new Map([['the secret', secret]]);

it.each([
  ['as it is', `x${secret}y`],
  ['in JSON', JSON.stringify({ text: secret })],
  ['in an address', `/?a=${encodeURIComponent(secret)}`],
  ['in a form', new URLSearchParams({ a: secret }).toString()],
  ['in hex', Buffer.from(`before ${secret} after`).toString('hex')],
  ['in UTF-16', Buffer.from(`before ${secret} after`, 'utf16le')],
  ...['', 'a', 'ab', 'abc', 'abcd'].flatMap((before): [string, string][] => [
    [`in base64 behind "${before}"`, Buffer.from(`${before}${secret} after`).toString('base64')],
    [`at the end of base64url behind "${before}"`, Buffer.from(`${before}${secret}`).toString('base64url')],
  ]),
])('finds a secret %s', (_, found) => {
  expect(hitsIn(Buffer.from(found), secrets)).not.toEqual([]);
});

it('finds the bytes a token was made of', () => {
  const bytes = Buffer.from('-0123456789abcdef0123456789abcdef-');
  expect(hitsIn(bytes, new Map([['token', token]]))).toEqual(['token (its bytes)']);
});

it('finds nothing where nothing is', () => {
  expect(hitsIn(Buffer.from('Kanarienvogel, and É, and 7f3a'), secrets)).toEqual([]);
  // Too short a piece would be found anywhere.
  for (const spelled of spellingsOf(secret).values()) expect(spelled.length).toBeGreaterThan(15);
});
