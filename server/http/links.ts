import type { Request } from 'express';

/** Where people reach this server: PUBLIC_URL, else the host they asked for. */
export function baseOf(request: Request, publicUrl: URL | null): string {
  return publicUrl?.origin ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`;
}

export const participantLink = (base: string, code: string): string => `${base}/b/${code}`;

const PLACES: Readonly<Record<'facilitator' | 'screen' | 'reader' | 'embed', string>> = {
  facilitator: 'lead',
  screen: 'screen',
  reader: 'see',
  embed: 'embed',
};

/** The secret is in the fragment, which browsers send to nobody. */
export const secretLink = (base: string, code: string, face: keyof typeof PLACES, secret: string): string =>
  `${base}/${PLACES[face]}/${code}#${secret}`;
