/**
 * A page of another site must not talk to our rooms with a visitor's browser. Browsers send Origin with every WebSocket
 * and with cross-site requests; programs that are no browser send none and hold no cookie that could be misused.
 */
export function originAllowed(
  headers: { readonly origin?: string | undefined; readonly host?: string | undefined },
  publicUrl: string | null,
): boolean {
  if (headers.origin === undefined) return true;
  const page = parsed(headers.origin);
  const own = publicUrl === null ? null : parsed(publicUrl);
  // A page of the public name that did not come over TLS may have been written by anybody on the way.
  if (page && own && page.host === own.host) return page.origin === own.origin;
  return page !== null && page.host !== '' && page.host === headers.host?.toLowerCase();
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
