/** Bytes become text, in whatever way a spreadsheet or editor wrote them. */

export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

/** Signs that almost every text has, in the two orders of UTF-16. */
const LOOKED_AT = 2_000;

/** UTF-8 with or without mark, UTF-16 in both orders with or without mark, and else Windows-1252, in which anything is text. */
export function decode(bytes: Buffer): Decoded {
  const order = utf16Order(bytes);
  if (order !== null) return { text: new TextDecoder(order).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function utf16Order(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: Dutch and English are half zeros then.
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [i, byte] of looked.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const many = looked.length / 4;
  const [even = 0, odd = 0] = zeros;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : null;
}
