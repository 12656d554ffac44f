/** The community's logo: a PNG the server drew itself from what was given. Its bytes lie beside the log, under their hash. */
export interface Logo {
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A colour as the community gave it, `#rrggbb` in small letters. */
export const ACCENT = /^#[0-9a-f]{6}$/;
