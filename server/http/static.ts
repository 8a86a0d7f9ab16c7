/** The built client: files that were compressed at the build, and the one page behind every address of the client. */
import { existsSync } from 'node:fs';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/** Addresses that the client knows; every other one is not found. */
const PAGES =
  /^\/(\d{8}|privacy(\/(organisatie|dpia|register))?|toegankelijkheid|inloggen|mijn|studio(\/.*)?|begeleiden(\/.*)?|scherm(\/.*)?|traject\/[\w-]+|hub\/[\w-]+(\/scherm)?)?\/?$/;

const YEAR_SECONDS = 31_536_000;

/** @param dist folder of the built client; is looked through once. Without it everything is not found. */
export function staticFiles(dist: string): RequestHandler {
  if (!existsSync(dist)) return (_request, _response, next) => next();
  const files = sirv(dist, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      // Names in /assets/ carry a hash of their contents.
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (isPage(request.path)) request.url = '/index.html';
    return files(request, response, () => {
      if (!request.headers.accept?.includes('text/html')) return next();
      // A person who followed a wrong link reads what to do; everything else gets a bare 404.
      response.status(404).setHeader('Cache-Control', 'no-cache');
      response.sendFile('index.html', { root: dist });
    });
  };
}

/** Is this an address of the client, with or without a slash at the end? */
function isPage(path: string): boolean {
  return PAGES.test(path);
}
