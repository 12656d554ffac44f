import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileNameIn, saveExport } from './saveExport.ts';

const wanted = { code: 'AB12-CD34', file: 'canvas.pdf?paper=a3', token: null, language: 'fr' };
const answers = (answer: (url: string, asked: RequestInit) => Promise<Response>) => {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
};
const headersOf = (asked: ReturnType<typeof answers>) => new Headers(asked.mock.calls[0]?.[1].headers);

afterEach(() => vi.unstubAllGlobals());

it('takes the name in its own script', () => {
  expect(fileNameIn(`attachment; filename="Ecole.pdf"; filename*=UTF-8''%C3%89cole%202026.pdf`)).toBe('École 2026.pdf');
});

it('takes the plain one where there is no other, or a broken one', () => {
  expect(fileNameIn('attachment; filename="Test Kitchen.pdf"')).toBe('Test Kitchen.pdf');
  expect(fileNameIn(`attachment; filename="a.pdf"; filename*=UTF-8''%E0%A4%A`)).toBe('a.pdf');
  expect(fileNameIn(null)).toBeNull();
});

describe('saving a file', () => {
  it('shows the token where cookies are refused, and nothing where they are not', async () => {
    const refusing = answers(async () => new Response('%PDF'));
    expect(await saveExport({ ...wanted, token: 'secret' })).toEqual({ ok: true, missing: '' });
    expect(refusing.mock.calls[0]?.[0]).toBe('/api/boards/AB12-CD34/export/canvas.pdf?paper=a3');
    expect(headersOf(refusing).get('authorization')).toBe('Bearer secret');
    const keeping = answers(async () => new Response('%PDF'));
    await saveExport(wanted);
    expect(headersOf(keeping).get('authorization')).toBeNull();
    expect(headersOf(keeping).get('accept-language')).toBe('fr');
  });

  it('hands on the sentence of a refusal', async () => {
    answers(async () => new Response('{"error": {"message": "Trop."}}', { status: 503 }));
    expect(await saveExport(wanted)).toEqual({ ok: false, why: 'refused', say: 'Trop.' });
    answers(async () => new Response('<html>', { status: 502 }));
    expect(await saveExport(wanted)).toEqual({ ok: false, why: 'refused', say: '' });
  });

  it('tells a line that is down from somebody who cancelled', async () => {
    answers(async () => Promise.reject(new TypeError('no line')));
    expect(await saveExport(wanted)).toMatchObject({ why: 'offline' });
    const cancel = new AbortController();
    answers(async (_, { signal }) => {
      cancel.abort();
      signal?.throwIfAborted();
      return new Response('%PDF');
    });
    expect(await saveExport({ ...wanted, signal: cancel.signal })).toMatchObject({ why: 'cancelled' });
  });
});
