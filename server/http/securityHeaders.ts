import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** The one page others may show within theirs: it reads, without a cookie, and nothing in it can be pressed. */
const FRAMED = /^\/embed\/[^/]+\/?$/;

/** What a page of ours may do: load what we serve, talk to us, and be framed by nobody but for the canvas that is made for it. */
export const securityHeaders = (): RequestHandler => {
  const [own, framed] = [headers(false), headers(true)];
  return (request, response, next) => (FRAMED.test(request.path) ? framed : own)(request, response, next);
};

/** Plain http on a LAN must work. */
const headers = (isFramed: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        // Some browsers do not count WebSockets under 'self'.
        'connect-src': ["'self'", 'ws:', 'wss:'],
        'manifest-src': ["'self'"],
        'frame-ancestors': [isFramed ? '*' : "'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        // No text becomes markup or script by accident: no code of ours has a policy to make it so.
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: isFramed ? false : { action: 'deny' },
    // On plain http browsers ignore these two with a warning.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
