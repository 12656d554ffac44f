/**
 * - `unwritable`: the directory cannot be made, read or written.
 * - `in-use`: another process works on it.
 * - `foreign`: the file there is not a Fikabord database.
 * - `newer`: it was written by a later version than this one.
 * - `failed`: anything else that kept it from opening.
 */
export type OpenRefusal = 'unwritable' | 'in-use' | 'foreign' | 'newer' | 'failed';

/** Why a store did not open. `message` is one readable line, fit for an operator's terminal. */
export class StoreOpenError extends Error {
  readonly why: OpenRefusal;

  constructor(why: OpenRefusal, message: string) {
    super(message.replace(/\s+/g, ' ').trim());
    this.name = 'StoreOpenError';
    this.why = why;
  }
}
