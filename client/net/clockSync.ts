/** One exchange: when it left, when it came back (both on the device's monotonic clock), what the server said. */
export interface Sample {
  readonly sent: number;
  readonly received: number;
  readonly server: number;
}

/** Keeps server time on the device: the sample with the shortest round trip is the one to trust. */
export function serverClock(monotonic: () => number, guess: number) {
  let offset = guess - monotonic();
  let best = Number.POSITIVE_INFINITY;
  return {
    /** Server time now, ms. Never looks at the device's own wall clock. */
    now: (): number => monotonic() + offset,
    /** One way only (a greeting): holds until a round trip was measured. */
    greeted: (server: number): void => {
      if (best === Number.POSITIVE_INFINITY) offset = server - monotonic();
    },
    take: ({ sent, received, server }: Sample): void => {
      const trip = received - sent;
      if (trip > best) return;
      best = trip;
      offset = server + trip / 2 - received;
    },
    /** After sleep or a new connection old samples no longer hold. */
    forget: (): void => {
      best = Number.POSITIVE_INFINITY;
    },
  };
}

export type ServerClock = ReturnType<typeof serverClock>;
