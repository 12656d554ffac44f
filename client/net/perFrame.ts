/** Something that is done once a frame, however often it is asked for. */
export interface PerFrame {
  readonly ask: () => void;
  /** It has been done otherwise: what was asked for is settled. */
  readonly settle: () => void;
}

/** Gathers what is asked for until the next frame. In a page nobody sees there are no frames: there it is done at once. */
export function perFrame(run: () => void): PerFrame {
  let frame = 0;
  const settle = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  // A frame that was asked for before nobody looked any more does not come either.
  document.addEventListener('visibilitychange', () => {
    if (frame === 0) return;
    settle();
    run();
  });
  return {
    ask: () => {
      if (document.visibilityState !== 'visible') {
        settle();
        return run();
      }
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0;
          run();
        });
    },
    settle,
  };
}
