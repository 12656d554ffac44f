export type Paper = 'a4' | 'a3';
export type Saved = { readonly ok: true } | { readonly ok: false; readonly say: string };

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
 * Has the server print the canvas and saves it under the name it gives. Fetched rather than linked, so that a failure is a
 * sentence here and not an error page in its place; `say` is the server's sentence, empty where it gave none.
 */
export async function fetchPdf(code: string, paper: Paper): Promise<Saved> {
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(code)}/export/canvas.pdf?paper=${paper}`, {
      credentials: 'same-origin',
    });
    if (!answer.ok) return { ok: false, say: await sentenceIn(answer) };
    save(await answer.blob(), fileNameIn(answer.headers.get('content-disposition')) ?? 'canvas.pdf');
    return { ok: true };
  } catch {
    return { ok: false, say: '' };
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
