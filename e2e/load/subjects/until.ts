/** Looks every few milliseconds whether something holds. Rejects with `what` once it took too long. */
export async function until(holds: () => boolean, what: string, withinMs = 60_000): Promise<void> {
  const late = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > late) throw new Error(`waited too long for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}
