import { missingIn } from './missingIn.ts';

export type Paper = 'a4' | 'a3' | 'a1';

/** One file the server makes of a board. */
export interface Wanted {
  /** The board's code. */
  readonly code: string;
  /** Below `/export/`: `canvas.pdf?paper=a4`. */
  readonly file: string;
  /** What proves who asks, where cookies are refused; null: the cookie does. */
  readonly token: string | null;
  /** The reader's language, for sentences that say why not. */
  readonly language: string;
  readonly signal?: AbortSignal;
}

/**
 * `missing`: signs no font of the server has, which are boxes in the file, as a reader is told them; empty: none.
 * `say` is the server's sentence, empty where it gave none; `cancelled`: whoever asked changed their mind.
 */
export type Saved =
  | { readonly ok: true; readonly missing: string }
  | { readonly ok: false; readonly why: 'cancelled' | 'offline' | 'refused'; readonly say: string };

/** The file's name out of `Content-Disposition`: the one in any script before the plain one. */
export function fileNameIn(disposition: string | null): string | null {
  const inAnyScript = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    if (inAnyScript) return decodeURIComponent(inAnyScript);
  } catch {
    // Broken escapes: the plain name will do.
  }
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null;
}

/**
 * Has the server make a file and saves it under the name it gives. Fetched rather than linked, so that a failure is a
 * sentence here and not an error page in its place, and so that it can be cancelled.
 */
export async function saveExport({ code, file, token, language, signal }: Wanted): Promise<Saved> {
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(code)}/export/${file}`, {
      credentials: 'same-origin',
      headers: { 'accept-language': language, ...(token !== null && { authorization: `Bearer ${token}` }) },
      ...(signal && { signal }),
    });
    if (!answer.ok) return { ok: false, why: 'refused', say: await sentenceIn(answer) };
    save(await answer.blob(), fileNameIn(answer.headers.get('content-disposition')) ?? file.replace(/\?.*/, ''));
    return { ok: true, missing: missingIn(answer.headers.get('fikabord-missing-glyphs')) };
  } catch {
    return { ok: false, why: signal?.aborted ? 'cancelled' : 'offline', say: '' };
  }
}

async function sentenceIn(answer: Response): Promise<string> {
  try {
    const { error }: { error?: { message?: unknown } } = await answer.json();
    return typeof error?.message === 'string' ? error.message : '';
  } catch {
    return '';
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over once the click was handled; a minute is more than any of them needs.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
