import type { TokenFace } from '#shared/model/board.ts';

const FACES: Record<TokenFace, string> = { participant: 'p', facilitator: 'f', screen: 's', reader: 'r' };
const OURS = /^(__Host-)?fika-[A-Za-z0-9_-]{1,40}-[pfsr]$/;
/** Browsers keep no cookie longer than this. */
const LONGEST_AGE_S = 400 * 24 * 3600;
/** More cookies would make every request too large for its headers one day: the oldest go. */
const MOST = 60;

/** One cookie per board and face, so that the three work side by side in one browser. */
export function cookieName(board: string, face: TokenFace, isSecure: boolean): string {
  return `${isSecure ? '__Host-' : ''}fika-${board}-${FACES[face]}`;
}

/** The token of a board and face in a `Cookie` header; null: there is none. Over https only the `__Host-` one counts. */
export function tokenIn(header: string | undefined, board: string, face: TokenFace, isSecure: boolean): string | null {
  const name = cookieName(board, face, isSecure);
  return pairs(header).find(([key]) => key === name)?.[1] ?? null;
}

/** `Set-Cookie` lines that sign this browser in, and let go of its oldest boards when there are very many. */
export function signIn(
  header: string | undefined,
  board: string,
  face: TokenFace,
  token: string,
  isSecure: boolean,
): string[] {
  const name = cookieName(board, face, isSecure);
  const others = pairs(header)
    .map(([key]) => key)
    .filter((key) => OURS.test(key) && key !== name);
  const old = others.slice(0, Math.max(0, others.length - MOST + 1));
  return [line(name, token, LONGEST_AGE_S), ...old.map((key) => line(key, '', 0))];
}

function line(name: string, value: string, maxAge: number): string {
  const secure = name.startsWith('__Host-') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure}`;
}

function pairs(header: string | undefined): [string, string][] {
  return (header ?? '').split(';').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]];
  });
}
