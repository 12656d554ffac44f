/** What a template holds, in the reader's language. */
export interface ToldTemplate {
  readonly title: string;
  readonly goal: string;
  readonly stages: readonly string[];
  readonly minutes: number;
  readonly lengths: readonly number[];
  readonly length: number | null;
}

/** A template from a file that the server found whole. */
export interface OwnTemplate {
  readonly file: object;
  readonly told: ToldTemplate;
}

export type Checked =
  | { readonly ok: true; readonly own: OwnTemplate }
  /** `say` is the server's sentence, with the place that is wrong; empty: it gave none. */
  | { readonly ok: false; readonly why: 'refused' | 'tooLarge' | 'offline'; readonly say: string };

/** Has the server look a file through; nothing is created. */
export async function checkTemplate(text: string, language: string): Promise<Checked> {
  try {
    const answer = await fetch('/api/templates', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: text,
    });
    if (answer.status === 413) return { ok: false, why: 'tooLarge', say: '' };
    const json = await answer.json();
    if (!answer.ok) return { ok: false, why: 'refused', say: json?.error?.message ?? '' };
    return { ok: true, own: { file: JSON.parse(text.replace(/^\ufeff/, '')), told: json } };
  } catch {
    return { ok: false, why: 'offline', say: '' };
  }
}
