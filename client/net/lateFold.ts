import type { fold } from './fold.ts';

type Fold = typeof fold;

/** The rules an act is folded by: all that may be done on a board, so more than a phone needs before it can write. */
export const loadFold = (): Promise<Fold> => import('./fold.ts').then((rules) => rules.fold);

/**
 * Folds by rules that come behind the first load. Until they are here the board is shown as it came, and acts wait in the
 * outbox; `arrived` is the moment to show them.
 */
export function lateFold(coming: Promise<Fold | null>, arrived: () => void): Fold {
  let rules: Fold | null = null;
  void coming.then((here) => {
    rules = here && foldOnce(here);
    if (here) arrived();
  });
  return (part, mine, me, acts) => (rules ? rules(part, mine, me, acts) : { part, mine });
}

/** The same acts over the same board are folded once: what others do meanwhile, or mail, makes no new board of it. */
function foldOnce(fold: Fold): Fold {
  let last: { readonly of: Parameters<Fold>; readonly folded: ReturnType<Fold> } | null = null;
  return (...of) => {
    const [part, mine, me, acts] = of;
    const old = last?.of;
    const isSame =
      old !== undefined &&
      old[0] === part &&
      old[1] === mine &&
      old[2] === me &&
      old[3].length === acts.length &&
      old[3].every((act, at) => act === acts[at]);
    if (!last || !isSame) last = { of, folded: fold(...of) };
    return last.folded;
  };
}
