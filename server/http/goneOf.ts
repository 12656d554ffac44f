import type { Response } from 'express';

/** Aborts when the line is gone, so that nothing goes on being made for nobody. After a whole answer it means nothing. */
export function goneOf(response: Response): AbortSignal {
  const gone = new AbortController();
  const leave = () => gone.abort(new Error('Whoever asked is gone.'));
  if (response.closed || response.destroyed) leave();
  else response.once('close', leave);
  return gone.signal;
}
