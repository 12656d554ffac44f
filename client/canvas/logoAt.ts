import type { Logo } from '#shared/model/look.ts';

/** Where a board's logo is. The hash is in the address, so that a browser never shows one that was replaced. */
export const logoAt = (code: string, logo: Logo | null): string | null =>
  logo && `/api/boards/${encodeURIComponent(code)}/logo?of=${logo.hash}`;
