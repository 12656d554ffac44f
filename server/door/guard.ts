/**
 * Wraps a handler once, so that whatever a client sends ends as a refusal or a closed socket and never as a crash:
 * a throw or a rejection closes the connection it came from.
 */
export function guard<Args extends unknown[]>(
  handle: (...args: Args) => void,
  broken: (error: unknown) => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      handle(...args);
    } catch (error) {
      broken(error);
    }
  };
}
