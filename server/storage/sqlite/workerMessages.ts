import type { Appended, BoardListing, Created, Kept, KeptLogo, NewBoard } from '../BoardStore.ts';
import type { PackedEntry } from '../rows.ts';
import type { OpenRefusal } from '../StoreOpenError.ts';

/** What crosses between SqliteStore and its worker. Both ends are ours and of one build: nothing here is parsed. */

/** What the worker is started with. */
export type WorkerTask =
  | { readonly task: 'serve'; readonly dir: string }
  | { readonly task: 'backup'; readonly dir: string; readonly file: string };

export type Write =
  | {
      readonly do: 'create';
      readonly board: NewBoard;
      readonly first: readonly PackedEntry[];
      readonly logo?: KeptLogo | null;
    }
  | {
      readonly do: 'append';
      readonly board: string;
      readonly expectedSeq: number;
      readonly entries: readonly PackedEntry[];
    }
  | { readonly do: 'keepLogo'; readonly board: string; readonly logo: KeptLogo | null; readonly current: string | null }
  | { readonly do: 'delete'; readonly board: string };

export type Cache = {
  readonly do: 'snapshot';
  readonly board: string;
  readonly seq: number;
  readonly model: string;
  readonly json: string;
};

export type Read =
  | { readonly do: 'load'; readonly board: string; readonly model: string }
  | { readonly do: 'logo'; readonly board: string; readonly hash: string }
  | { readonly do: 'findByCode'; readonly code: string }
  | { readonly do: 'touchedAt'; readonly board: string }
  | { readonly do: 'list' }
  | { readonly do: 'close' };

export type Question = Write | Cache | Read;

export type Failed = { readonly kind: 'failed'; readonly why: 'full' | 'io' | 'busy' };

/** The answer to each question. */
export interface Answers {
  readonly create: Created;
  readonly append: Appended;
  readonly keepLogo: Kept;
  readonly logo: Uint8Array | null;
  readonly delete: { readonly kind: 'ok' } | Failed;
  readonly snapshot: null;
  /** A `Loaded` as JSON text: cheaper for the main thread to take over than the objects. */
  readonly load: string;
  readonly findByCode: string | null;
  readonly touchedAt: number | null;
  readonly list: readonly BoardListing[];
  readonly close: null;
}

export interface Request {
  readonly id: number;
  readonly question: Question;
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly ok: false; readonly error: string };

export type FromWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly why: OpenRefusal; readonly message: string }
  | { readonly kind: 'replies'; readonly replies: readonly Reply[] }
  /** The disk failed: no write will succeed any more. */
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'warning'; readonly about: Readonly<Record<string, string | number>>; readonly message: string };
