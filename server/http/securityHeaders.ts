import helmet from 'helmet';

/** What a page of ours may do: load what we serve, talk to us, and be framed by nobody. Plain http on a LAN must work. */
export const securityHeaders = () =>
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
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        // No text becomes markup or script by accident: no code of ours has a policy to make it so.
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // On plain http browsers ignore these two with a warning.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
