/** The closing round, for the room. */
export function Poll() {
  return null;
}
