import { type ComponentType, use } from 'react';

/** A component whose code comes when it is needed, or before: `prefetch` it, and its first showing waits for nothing. */
export type Later<P> = ComponentType<P> & { readonly prefetch: () => void };

/**
 * Like `lazy`, but once its code is here it is drawn at once. `lazy` shows the fallback for a third of a second even then,
 * which on a projector is an empty wall at every first step.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let coming: Promise<ComponentType<P>> | null = null;
  let Loaded: ComponentType<P> | null = null;
  const fetch = () => {
    coming ??= load().then(
      (component) => {
        Loaded = component;
        return component;
      },
      (error: unknown) => {
        // Asked for again next time: the line may be back by then.
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  function Shown(props: P) {
    const View = Loaded ?? use(fetch());
    return <View {...props} />;
  }
  return Object.assign(Shown, { prefetch: () => void fetch().catch(() => {}) });
}
