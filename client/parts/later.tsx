import { type ComponentType, use } from 'react';

/** A component whose code comes when it is needed, or before: `prefetch` it, and its first showing waits for nothing. */
export type Later<P> = ComponentType<P> & { readonly prefetch: () => void };

const AGAIN_MS = 3000;

/** Asked for again until it is here: the line may be back by then. */
async function untilHere<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => window.setTimeout(resolve, AGAIN_MS));
    }
  }
}

/**
 * Like `lazy`, but once its code is here it is drawn at once. `lazy` shows the fallback for a third of a second even then,
 * which on a projector is an empty wall at every first step.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let coming: Promise<ComponentType<P>> | null = null;
  let Loaded: ComponentType<P> | null = null;
  const fetch = () => {
    coming ??= untilHere(load).then((component) => {
      Loaded = component;
      return component;
    });
    return coming;
  };
  function Shown(props: P) {
    const View = Loaded ?? use(fetch());
    return <View {...props} />;
  }
  return Object.assign(Shown, { prefetch: () => void fetch() });
}
