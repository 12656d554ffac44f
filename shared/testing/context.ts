import type { StepContext } from '../board/steps/context.ts';

/** FNV-1a: good enough to scatter labels, and the same on every machine. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** What a step needs of the world, made of the command's id alone. */
export const contextOf = (command: string, now: number): StepContext => ({
  now,
  id: (label) => `x${scatter(`${command} ${label}`).toString(36)}${scatter(`${label} ${command}`).toString(36)}`,
  chance: (label) => scatter(`chance ${command} ${label}`) / 2 ** 32,
  hash: (secret) => `hash of ${secret}`,
});
