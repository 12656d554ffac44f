/** What is talked about, for the room. */
export function Discuss() {
  return null;
}
