import { recall, remember } from '../../theme/remember.ts';
import { startTheme, type Theme } from '../../theme/theme.ts';

const KEY = 'fikabord.screen.theme';

/** Light unless this device was told otherwise: a laptop that is dark at its desk must not darken the room. */
export const screenTheme = (): Theme => (recall(KEY) === 'dark' ? 'dark' : 'light');

export function startScreenTheme(): void {
  startTheme(screenTheme());
}

export function chooseScreenTheme(theme: Theme): void {
  remember(KEY, theme);
  startTheme(theme);
}
