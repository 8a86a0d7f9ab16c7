/** Headers that keep pages to themselves, and where a leak can be reported. */
import { Router, type RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';
import type { Settings } from '../settings.ts';

export type SecuritySettings = Pick<Settings, 'publicUrl' | 'embedOrigins'> & Partial<Pick<Settings, 'securityContact'>>;

const YEAR_SECONDS = 31_536_000;
const HALF_YEAR_MS = 180 * 24 * 60 * 60 * 1_000;

/** Powers of the browser that no page here uses; the screen must not sleep and may fill the display, and people share their own answers. */
const UNUSED =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get serial usb xr-spatial-tracking';
const PERMISSIONS = [
  ...UNUSED.split(' ').map((power) => `${power}=()`),
  'web-share=(self)',
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
].join(', ');

/** Every response of the server passes here first. */
export function security(settings: SecuritySettings): Router {
  const router = Router();
  router.use(headers(settings));
  router.use((_request, response, next) => {
    response.setHeader('Permissions-Policy', PERMISSIONS);
    next();
  });
  router.get('/.well-known/security.txt', securityText(settings));
  return router;
}

function headers({ publicUrl, embedOrigins }: SecuritySettings): RequestHandler {
  const https = publicUrl?.startsWith('https:') ?? false;
  const embedded = embedOrigins.length > 0;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        // Older Safari does not count WebSockets of the same host as 'self'.
        connectSrc: ["'self'", (request) => sockets(request, https)],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: embedded ? ["'self'", ...embedOrigins] : ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: embedded ? false : { action: 'deny' },
  });
}

/** The Host header is the visitor's to write, so it only counts when it looks like one. */
function sockets(request: IncomingMessage, https: boolean): string {
  const host = request.headers.host ?? '';
  if (!/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(host)) return "'self'";
  return https ? `wss://${host}` : `ws://${host} wss://${host}`;
}

/** RFC 9116. Without a contact of its own, the page that says who runs this server. */
function securityText({ publicUrl, securityContact }: SecuritySettings): RequestHandler {
  return (request, response) => {
    const contact = securityContact ?? `${publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`}/privacy`;
    const expires = new Date(Date.now() + HALF_YEAR_MS).toISOString();
    const canonical = publicUrl === null ? '' : `Canonical: ${publicUrl}/.well-known/security.txt\n`;
    response
      .type('text/plain')
      .send(`Contact: ${contact.replaceAll(/[\r\n]/g, '')}\nExpires: ${expires}\n${canonical}Preferred-Languages: nl, en\n`);
  };
}
