import { recall, remember } from '../../theme/remember.ts';

const key = (code: string) => `fikabord.token.${code.toUpperCase()}`;

/** The participant's token of this board, kept only where the browser refuses cookies. */
export const keptToken = (code: string): string | null => recall(key(code));
export const keepToken = (code: string, token: string | null): void => remember(key(code), token);
