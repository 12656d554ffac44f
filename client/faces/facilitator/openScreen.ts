import { keptLinks } from '../board/keptLinks.ts';

/** Opens the screen in a window of its own, to be moved to the projector; without its link, where links are made. */
export function openScreen(code: string, otherwise: () => void): void {
  const { screen } = keptLinks(code);
  if (screen) window.open(screen, `fikabord-screen-${code}`);
  else otherwise();
}
