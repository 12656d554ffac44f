import { Fragment } from 'react';

/** A sentence of the catalogue in which `*…*` is strong: one sentence to translate, whatever its order of words. */
export function Emphasis({ children }: { children: string }) {
  return children.split('*').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
    i % 2 ? <strong key={i}>{part}</strong> : <Fragment key={i}>{part}</Fragment>,
  );
}
