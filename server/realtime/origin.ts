/**
 * A page of another site must not talk to our rooms with a visitor's browser. Browsers send Origin with every WebSocket
 * and with cross-site requests; programs that are no browser send none and hold no cookie that could be misused.
 */
export function originAllowed(
  headers: { readonly origin?: string | undefined; readonly host?: string | undefined },
  publicUrl: string | null,
): boolean {
  if (headers.origin === undefined) return true;
  const origin = hostOf(headers.origin);
  return origin !== null && (origin === headers.host || (publicUrl !== null && origin === hostOf(publicUrl)));
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}
